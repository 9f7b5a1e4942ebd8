// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace pulsedeck {

/// Name and colour of an account: what it is told apart by.
class AccountLook : public QWidget {
    Q_OBJECT
public:
    explicit AccountLook(const Account &account, QWidget *parent = nullptr);

    bool isComplete() const;
    void setName(const QString &name);
    /// The account with the name and colour that were chosen.
    Account account() const;

signals:
    void changed();

private:
    Account m_account;
    QLineEdit *m_name;
    QComboBox *m_colour;
};

class AccountLookDialog : public QDialog {
    Q_OBJECT
public:
    explicit AccountLookDialog(const Account &account, QWidget *parent = nullptr);

signals:
    void chosen(const pulsedeck::Account &account);
};

} // namespace pulsedeck
