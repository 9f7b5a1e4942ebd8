// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/periodpicker.h"

#include "app/values/zone.h"
#include "ui/form/daysdialog.h"
#include "ui/look/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pulsedeck {

PeriodPicker::PeriodPicker(QSettings &uiState, QWidget *parent)
    : ChoicePicker(uiState, u"period"_s, u"all"_s, parent)
{
    setIcon(pulsedeck::icon(u"calendar"_s));
    setToolTip(tr(
        "The period of these statistics. They are compared with as many days right before, a month with the "
        "month before."));
    addChoice(tr("&All time"), u"all"_s);
    addChoice(tr("&Today"), u"1"_s);
    addChoice(tr("&Yesterday"), u"yesterday"_s);
    addChoice(tr("Last &7 days"), u"7"_s);
    addChoice(tr("Last &30 days"), u"30"_s);
    addChoice(tr("Last &90 days"), u"90"_s);
    addChoice(tr("This &month"), u"month"_s);
    addChoice(tr("&Last month"), u"last-month"_s);
    addQuestion(tr("&From … to …"));
}

Period PeriodPicker::period() const
{
    return Period::named(choice(), format::today());
}

void PeriodPicker::pick(const Period &period)
{
    pick(period.first.toString(Qt::ISODate) + u'/' + period.last.toString(Qt::ISODate));
}

QString PeriodPicker::words() const
{
    return period().isAll() ? tr("All time") : periodText(period());
}

QString PeriodPicker::accessibleWords(const QString &text) const
{
    return tr("Period: %1").arg(text);
}

void PeriodPicker::ask()
{
    const QDate today = format::today();
    const Period now = period().isAll() ? Period::named(u"30"_s, today) : period();
    auto *dialog = new DaysDialog(tr("Choose a period"), today, this);
    dialog->addDay(tr("First day"), now.first);
    dialog->addDay(tr("Last day"), now.last);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        pick(Period {qMin(dialog->day(0), dialog->day(1)), qMax(dialog->day(0), dialog->day(1))});
    });
    dialog->open();
}

QString periodText(const Period &period)
{
    const auto text = [](const QDate &day) { return format::dateText(day); };
    return period.days() == 1 ? text(period.first)
                              : PeriodPicker::tr("%1 – %2", "first and last day of a period")
                                    .arg(text(period.first), text(period.last));
}

} // namespace pulsedeck
