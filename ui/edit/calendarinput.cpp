// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/calendarinput.h"

#include "app/values/format.h"
#include "app/vocabulary/celledit.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

class CalendarInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(CalendarInput)
public:
    CalendarInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_field(field), m_edit(new QLineEdit)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_edit);
        m_edit->setPlaceholderText(field.hint);
        QAction *open = m_edit->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
        open->setText(tr("Choose a day"));
        open->setShortcut(QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key_Down)));
        open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        open->setToolTip(tr("Choose a day (%1)").arg(open->shortcut().toString(QKeySequence::NativeText)));
        m_edit->addAction(open);
        connect(open, &QAction::triggered, this, [this] { openCalendar(); });
        connect(m_edit, &QLineEdit::textChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override
    {
        const CellReading read = readCell(m_edit->text(), m_field);
        return read.complaint.isEmpty() ? read.value : QJsonValue(m_edit->text().trimmed());
    }
    void setValue(const QJsonValue &value) override { m_edit->setText(format::toText(value)); }
    QString misreading() const override { return readCell(m_edit->text(), m_field).complaint; }
    QWidget *control() const override { return m_edit; }

private:
    void openCalendar()
    {
        auto *calendar = new QCalendarWidget(this);
        calendar->setWindowFlags(Qt::Popup);
        calendar->setAttribute(Qt::WA_DeleteOnClose);
        calendar->setAccessibleName(m_field.title);
        const QDateTime shown = format::toDateTime(value());
        calendar->setSelectedDate(shown.isValid() ? shown.date() : QDate::currentDate());
        const auto take = [this, calendar](const QDate &day) {
            calendar->close();
            m_edit->setText(m_field.input == FormField::Input::Date
                                ? day.toString(Qt::ISODate)
                                : day.startOfDay().toString(u"yyyy-MM-dd HH:mm:ss"_s));
            m_edit->setFocus(Qt::PopupFocusReason);
        };
        connect(calendar, &QCalendarWidget::activated, this, take);
        connect(calendar, &QCalendarWidget::clicked, this, take);
        calendar->move(mapToGlobal(QPoint(0, height())));
        calendar->show();
        calendar->setFocus(Qt::PopupFocusReason);
    }

    FormField m_field;
    QLineEdit *m_edit;
};

} // namespace

FieldInput *makeCalendarInput(const FormField &field, QWidget *parent)
{
    return new CalendarInput(field, parent);
}

} // namespace pulsedeck
