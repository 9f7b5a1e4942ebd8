// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/sincepicker.h"

#include "app/values/zone.h"
#include "ui/form/daysdialog.h"
#include "ui/look/icons.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

SincePicker::SincePicker(QSettings &uiState, QWidget *parent)
    : ChoicePicker(uiState, u"compare"_s, u"1"_s, parent)
{
    setIcon(pulsedeck::icon(u"chart"_s));
    setToolTip(tr("Figures are compared with how they stood when that day ended."));
    addChoice(tr("Since &yesterday"), u"1"_s);
    addChoice(tr("Since last &week"), u"7"_s);
    addChoice(tr("Since &30 days ago"), u"30"_s);
    addQuestion(tr("Since a &date…"));
}

/// A number of days, or a date.
QDate SincePicker::day() const
{
    const QDate today = format::today();
    const QDate date = QDate::fromString(choice(), Qt::ISODate);
    if (date.isValid())
        return qMin(date, today.addDays(-1));
    return today.addDays(-qMax(1, choice().toInt()));
}

void SincePicker::pick(const QDate &date)
{
    ChoicePicker::pick(date.toString(Qt::ISODate));
}

void SincePicker::pickDaysAgo(int days)
{
    ChoicePicker::pick(QString::number(days));
}

QString SincePicker::words() const
{
    return tr("Since %1").arg(format::dateText(day()));
}

QString SincePicker::accessibleWords(const QString &text) const
{
    return tr("Compared with: %1").arg(text);
}

void SincePicker::ask()
{
    auto *dialog = new DaysDialog(tr("Compare with a date"), format::today().addDays(-1), this);
    dialog->addDay(tr("Date to compare with"), day());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { pick(dialog->day(0)); });
    dialog->open();
}

} // namespace pulsedeck
