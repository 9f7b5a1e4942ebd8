// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace pulsedeck {

class Accounts;

/// The strip above the tabs: the program's sign, the account switcher, and the marks of the demo account and
/// of one that is read-only.
class Header : public QWidget {
    Q_OBJECT
public:
    explicit Header(Accounts &accounts, QWidget *parent = nullptr);

    /// Opens the switcher's menu; a digit or an arrow key then chooses.
    void openSwitcher();
    void retranslate();

signals:
    void addAccountWanted();
    /// The mark of a read-only account was pressed.
    void changesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void showCurrent();

    Accounts &m_accounts;
    QLabel *m_sign;
    QPushButton *m_switcher;
    QMenu *m_menu;
    QLabel *m_demo;
    QPushButton *m_readOnly;
};

/// Around everything that belongs to an account: a stripe over it while it is the demo account.
class DemoFrame : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setDemo(bool demo);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_demo = false;
};

} // namespace pulsedeck
