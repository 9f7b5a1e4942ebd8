// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/sincepicker.h"

#include "ui/look/icons.h"

#include <QActionGroup>
#include <QCalendarWidget>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

namespace pulsedeck {

/// A number of days, or a date.
static const QString settingsKey = QStringLiteral("compare");

SincePicker::SincePicker(QSettings &uiState, QWidget *parent)
    : QToolButton(parent), m_settings(uiState), m_choices(new QActionGroup(this))
{
    auto *menu = new QMenu(this);
    setMenu(menu);
    addChoice(tr("Since &yesterday"), 1);
    addChoice(tr("Since last &week"), 7);
    addChoice(tr("Since &30 days ago"), 30);
    m_date = menu->addAction(tr("Since a &date…"), this, &SincePicker::askForDate);
    m_date->setCheckable(true);
    m_choices->addAction(m_date);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(pulsedeck::icon(QStringLiteral("chart")));
    setIconSize({fontMetrics().height(), fontMetrics().height()});
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Figures are compared with how they stood when that day ended."));
    follow();
}

void SincePicker::addChoice(const QString &text, int days)
{
    QAction *action = menu()->addAction(text, this, [this, days] { pickDaysAgo(days); });
    action->setCheckable(true);
    action->setData(days);
    m_choices->addAction(action);
}

int SincePicker::daysAgo() const
{
    return m_settings.value(settingsKey, 1).toInt();
}

QDate SincePicker::day() const
{
    const QDate today = QDate::currentDate();
    const QDate date = QDate::fromString(m_settings.value(settingsKey).toString(), Qt::ISODate);
    if (date.isValid())
        return qMin(date, today.addDays(-1));
    return today.addDays(-qMax(1, daysAgo()));
}

void SincePicker::pick(const QDate &date)
{
    m_settings.setValue(settingsKey, date.toString(Qt::ISODate));
    follow();
}

void SincePicker::pickDaysAgo(int days)
{
    m_settings.setValue(settingsKey, days);
    follow();
}

void SincePicker::follow()
{
    const QDate date = QDate::fromString(m_settings.value(settingsKey).toString(), Qt::ISODate);
    m_date->setChecked(date.isValid());
    for (QAction *action : m_choices->actions()) {
        if (!date.isValid() && action->data().toInt() == daysAgo())
            action->setChecked(true);
    }
    const QAction *chosen = m_choices->checkedAction();
    setText(date.isValid() || !chosen ? tr("Since %1").arg(QLocale().toString(day(), QLocale::ShortFormat))
                                      : QString(chosen->text()).remove(u'&'));
    setAccessibleName(tr("Compared with: %1").arg(text()));
    if (std::exchange(m_shown, m_settings.value(settingsKey, 1).toString()) != m_shown)
        emit changed();
}

void SincePicker::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    follow();
}

void SincePicker::askForDate()
{
    follow(); // The menu has checked the date already.
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Compare with a date"));
    auto *calendar = new QCalendarWidget;
    calendar->setMaximumDate(QDate::currentDate().addDays(-1));
    calendar->setSelectedDate(day());
    calendar->setAccessibleName(tr("Date to compare with"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(calendar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(calendar, &QCalendarWidget::activated, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, calendar] { pick(calendar->selectedDate()); });
    dialog->open();
}

} // namespace pulsedeck
