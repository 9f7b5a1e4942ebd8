// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"
#include "app/values/zone.h"
#include "ui/form/fieldinput.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

/// Date and DateTime. A date that may be left out, or may be missing, has a check box in front of it.
class DateInput : public FieldInput {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
public:
    DateInput(const FormField &field, QWidget *parent)
        : FieldInput(parent), m_withTime(field.input == FormField::Input::DateTime),
          m_edit(m_withTime ? new QDateTimeEdit : new QDateEdit)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        if (!field.required || field.stored)
            addSwitch(field, layout);
        layout->addWidget(m_edit);
        layout->addStretch();
        m_edit->setCalendarPopup(true);
        m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * (m_withTime ? 30 : 20));
        m_edit->setDateTime(nextFullHour());
        connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &FieldInput::changed);
    }

    QJsonValue value() const override
    {
        if (m_switch && !m_switch->isChecked())
            return QString();
        return m_withTime ? m_edit->dateTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)
                          : m_edit->date().toString(Qt::ISODate);
    }

    void setValue(const QJsonValue &value) override
    {
        const QDateTime time = format::toDateTime(value);
        if (m_switch)
            m_switch->setChecked(time.isValid());
        const QDateTime there = format::inZone(time);
        if (time.isValid() && m_withTime)
            m_edit->setDateTime(QDateTime(there.date(), there.time())); // As it is shown, so that it is sent.
        else if (time.isValid())
            m_edit->setDate(time.date()); // A day is the same day in every zone.
    }

    QWidget *control() const override { return m_switch ? static_cast<QWidget *>(m_switch) : m_edit; }

private:
    static QDateTime nextFullHour()
    {
        const QDateTime now = QDateTime::currentDateTime().addSecs(3600);
        return QDateTime(now.date(), QTime(now.time().hour(), 0));
    }

    void addSwitch(const FormField &field, QHBoxLayout *layout)
    {
        //: In front of a date that may be left out.
        m_switch = new QCheckBox(tr("On"));
        m_edit->setEnabled(false);
        m_edit->setAccessibleName(field.title);
        layout->addWidget(m_switch);
        connect(m_switch, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
        connect(m_switch, &QCheckBox::toggled, this, &FieldInput::changed);
    }

    bool m_withTime;
    QDateTimeEdit *m_edit;
    QCheckBox *m_switch = nullptr;
};

} // namespace

FieldInput *makeDateInput(const FormField &field, QWidget *parent)
{
    return new DateInput(field, parent);
}

} // namespace pulsedeck
