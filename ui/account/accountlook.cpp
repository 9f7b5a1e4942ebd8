// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/accountlook.h"
#include "ui/look/dialogsize.h"

#include "ui/account/accountsign.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AccountLook)
};

/// In the order of Theme::accounts.
QStringList colourNames()
{
    return {
        //: A colour to tell accounts apart
        Tr::tr("Teal"),
        //: A colour to tell accounts apart
        Tr::tr("Blue"),
        //: A colour to tell accounts apart
        Tr::tr("Purple"),
        //: A colour to tell accounts apart
        Tr::tr("Pink"),
        //: A colour to tell accounts apart
        Tr::tr("Orange"),
        //: A colour to tell accounts apart
        Tr::tr("Yellow"),
        //: A colour to tell accounts apart
        Tr::tr("Green"),
        //: A colour to tell accounts apart
        Tr::tr("Grey"),
    };
}

} // namespace

AccountLook::AccountLook(const Account &account, QWidget *parent)
    : QWidget(parent), m_account(account), m_name(new QLineEdit(account.name)), m_colour(new QComboBox)
{
    m_name->setObjectName(u"accountName"_s);
    m_name->setPlaceholderText(tr("For example the name of your company"));
    m_name->setMaxLength(60);
    const QStringList names = colourNames();
    for (int i = 0; i < names.size(); ++i)
        m_colour->addItem(colourSwatch(themeOf(palette()).accounts.at(i)), names.at(i));
    m_colour->setCurrentIndex(qBound(0, account.colour, int(names.size()) - 1));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Colour"), m_colour);
    m_name->setAccessibleName(tr("Name of the account"));
    m_colour->setAccessibleName(tr("Colour of the account"));
    connect(m_name, &QLineEdit::textChanged, this, &AccountLook::changed);
}

bool AccountLook::isComplete() const
{
    return !m_name->text().trimmed().isEmpty();
}

void AccountLook::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

Account AccountLook::account() const
{
    Account account = m_account;
    account.name = m_name->text().trimmed();
    account.colour = m_colour->currentIndex();
    return account;
}

AccountLookDialog::AccountLookDialog(const Account &account, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Name and colour"));
    auto *look = new AccountLook(account);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(look);
    layout->addWidget(buttons);
    sizeDialog(*this, 64, 12);
    connect(look, &AccountLook::changed, this,
            [buttons, look] { buttons->button(QDialogButtonBox::Ok)->setEnabled(look->isComplete()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, look] {
        emit chosen(look->account());
        accept();
    });
}

} // namespace pulsedeck
