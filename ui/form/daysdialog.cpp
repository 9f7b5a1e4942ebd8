// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/daysdialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace pulsedeck {

DaysDialog::DaysDialog(const QString &title, const QDate &last, QWidget *parent)
    : QDialog(parent), m_last(last), m_form(new QFormLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
}

void DaysDialog::addDay(const QString &title, const QDate &day)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    edit->setMaximumDate(m_last);
    edit->setAccessibleName(title);
    m_form->addRow(title, edit);
    m_days << edit;
}

QDate DaysDialog::day(int number) const
{
    return m_days.at(number)->date();
}

} // namespace pulsedeck
