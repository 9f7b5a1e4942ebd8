// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/account/workbench.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;
class QUndoGroup;

namespace pulsedeck {

class AccountActions;
class AccountView;
class DemoFrame;
class EditDesk;
class Header;
struct LaterStart;
class MessageBar;
class Overlay;
class ProxyDesk;
class QueueStatus;
class ZoneSign;
class Reach;
class SaveSteps;
class UndoSteps;
class WelcomePage;

/// The window: menus, the account that is shown, the status of its queue. Nothing that could wait is
/// touched before it was painted for the first time.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Workbench &bench, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Null while no account is there.
    AccountView *currentView() const;
    AccountActions &accountActions() { return *m_accountActions; }
    ProxyDesk &proxies() { return *m_proxies; }
    Reach &reach() { return *m_reach; }
    void openSettings();
    void openKeySheet();
    void openAbout();
    /// Of the list that is seen.
    void exportShown();
    void importIntoShown();
    /// Somebody started the program once more: comes to the front and does what was asked for.
    void startAgain(const LaterStart &start);
    /// Remembers where the window is and how large, and what is being typed in cells.
    void keepPlace();

signals:
    void firstPainted();
    /// Wanted is an account on the built-in demo service.
    void demoWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void start();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildAccountMenu();
    void buildHelpMenu();
    void retranslate();
    void showCurrentAccount();
    AccountView *makeView(const QString &accountId);
    void forget(const QString &accountId);
    void restorePlace();
    void keepGeometry();
    void comeForward(const QString &activation);
    void warn(const QString &text);
    void followKeychain();
    void offerProxySignIn(const QString &proxy);

    Workbench m_bench;
    QUndoGroup *m_undo; ///< Of all accounts; that of the shown one is active.
    UndoSteps *m_steps;
    SaveSteps *m_saving;
    Header *m_header;
    DemoFrame *m_frame;
    Overlay *m_overlay;
    MessageBar *m_messages; ///< About the program; each account has one of its own.
    QStackedWidget *m_stack;
    WelcomePage *m_welcome = nullptr;
    QueueStatus *m_queueStatus;
    ZoneSign *m_zoneSign;
    AccountActions *m_accountActions;
    Reach *m_reach;
    ProxyDesk *m_proxies;
    QHash<QString, AccountView *> m_views;
    QString m_keychainWarning; ///< What is said of the keychain.
    bool m_painted = false;
    bool m_retranslating = false;
};

} // namespace pulsedeck
