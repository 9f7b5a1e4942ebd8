// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"
#include "ui/account/workbench.h"

#include <QObject>

class QAction;
class QDialog;
class QMenu;

namespace pulsedeck {

class AccountView;
class MainWindow;
class Session;

/// What can be done with accounts: the Account menu and the dialogs behind it.
class AccountActions : public QObject {
    Q_OBJECT
public:
    AccountActions(const Workbench &bench, MainWindow &window);

    void fill(QMenu &menu);

    void add();
    /// Starts with scopes that were picked already.
    void addWith(Scopes picked);
    void signInAgain();
    void pickScopes();
    /// Picks one scope more and opens it.
    void pickAlso(Scope scope);
    void checkAccess();
    void editLook();
    void remove();
    void setReadOnly();
    /// Asks first.
    void allowChanges();

signals:
    void demoWanted();
    void zoneWanted();

private:
    QAction *addReadOnly(QMenu &menu);
    const Account *current() const;
    Session *session() const;
    void open(QDialog *dialog);

    const Workbench &m_bench;
    MainWindow &m_window;
};

} // namespace pulsedeck
