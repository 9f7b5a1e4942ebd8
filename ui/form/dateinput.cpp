// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"
#include "app/values/zone.h"
#include "ui/form/fieldinput.h"
#include "ui/look/icons.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

/// Date and DateTime: a line that is read, so that a day can be typed or pasted as it is shown anywhere, and
/// a calendar to choose it from.
class DateInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    DateInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_field(field), m_edit(new QLineEdit)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_edit);
        layout->addWidget(calendarButton(field));
        layout->addStretch();
        const bool isDay = field.input == FormField::Input::Date;
        m_edit->setFixedWidth(m_edit->fontMetrics().averageCharWidth() * (isDay ? 20 : 30));
        // An example would look as if it were chosen.
        m_edit->setPlaceholderText(isDay ? tr("No day") : tr("No time"));
        m_edit->setToolTip(tr("For example %1").arg(written(QDate(2026, 12, 31), QTime(14, 30))));
        if (field.required && !field.stored)
            m_edit->setText(written(nextFullHour().date(), nextFullHour().time()));
        connect(m_edit, &QLineEdit::textChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override { return typedInto(m_field, m_edit->text()).value; }
    void setValue(const QJsonValue &value) override { m_edit->setText(shownIn(m_field, value)); }
    QString misreading() const override { return typedInto(m_field, m_edit->text()).trouble; }
    QWidget *control() const override { return m_edit; }

private:
    static QDateTime nextFullHour()
    {
        const QDateTime now = format::inZone(QDateTime::currentDateTimeUtc().addSecs(3600));
        return QDateTime(now.date(), QTime(now.time().hour(), 0));
    }

    /// What a clock shows, as the input shows it.
    QString written(const QDate &date, const QTime &time) const
    {
        return shownIn(m_field, date.toString(Qt::ISODate) + u' ' + time.toString(Qt::ISODate));
    }

    QDateTime shown() const { return format::inZone(format::toDateTime(value())); }

    QToolButton *calendarButton(const FormField &field)
    {
        auto *button = new QToolButton;
        button->setIcon(icon(u"calendar"_s));
        button->setToolTip(tr("Choose a day"));
        button->setAccessibleName(tr("Choose a day: %1").arg(field.title));
        button->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(button);
        auto *calendar = new QCalendarWidget;
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, calendar] {
            calendar->setSelectedDate(shown().isValid() ? shown().date() : format::today());
            calendar->setFocus();
        });
        connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &day) {
            choose(day);
            menu->close();
        });
        connect(calendar, &QCalendarWidget::clicked, this, [this, menu](const QDate &day) {
            choose(day);
            menu->close();
        });
        return button;
    }

    void choose(const QDate &day)
    {
        m_edit->setText(written(day, (shown().isValid() ? shown() : nextFullHour()).time()));
        m_edit->setFocus();
    }

    FormField m_field;
    QLineEdit *m_edit;
};

} // namespace

FieldInput *makeDateInput(const FormField &field, QWidget *parent)
{
    return new DateInput(field, parent);
}

} // namespace pulsedeck
