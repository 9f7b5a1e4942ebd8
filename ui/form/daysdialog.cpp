// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/daysdialog.h"

#include "app/values/reading.h"
#include "ui/form/fieldinput.h"
#include "ui/look/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulsedeck {

DaysDialog::DaysDialog(const QString &title, const QDate &last, QWidget *parent)
    : QDialog(parent), m_last(last), m_form(new QFormLayout), m_complaint(textLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_complaint);
    layout->addStretch();
    layout->addWidget(buttons);
}

void DaysDialog::addDay(const QString &title, const QDate &day)
{
    const FormField field {.key = title, .title = title, .input = FormField::Input::Date};
    FieldInput *input = makeInput(field, this);
    input->setValue(day.toString(Qt::ISODate));
    input->control()->setAccessibleName(title);
    connect(input, &FieldInput::changed, this, &DaysDialog::judge);
    m_form->addRow(title, input);
    m_days << input;
}

QDate DaysDialog::day(int number) const
{
    return QDate::fromString(m_days.at(number)->value().toString(), Qt::ISODate);
}

QString DaysDialog::complaint() const
{
    for (int number = 0; number < m_days.size(); ++number) {
        if (const QString misread = m_days.at(number)->misreading(); !misread.isEmpty())
            return misread;
        if (day(number) > m_last)
            return tr("The last day can be %1.")
                .arg(reading::written(m_last.toString(Qt::ISODate), {Kind::Date}));
    }
    return {};
}

void DaysDialog::judge()
{
    const QString complaint = this->complaint();
    m_complaint->setText(complaint);
    const bool isFilledIn = std::all_of(m_days.begin(), m_days.end(),
                                        [](const FieldInput *input) { return !isBlank(input->value()); });
    m_ok->setEnabled(isFilledIn && complaint.isEmpty());
}

} // namespace pulsedeck
