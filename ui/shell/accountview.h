// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/session.h"
#include "app/chats/outbox.h"
#include "app/jobs/drafts.h"
#include "app/jobs/ledger.h"
#include "app/jobs/staging.h"
#include "app/store/history.h"
#include "ui/account/workbench.h"

#include <QHash>
#include <QUndoStack>
#include <QWidget>

#include <memory>

class QTabWidget;

namespace pulsedeck {

class ChangesBar;
class DeferredSettings;
struct Door;
class EditDesk;
class HomePanel;
class Imports;
class Jobs;
class MessageBar;
class Names;
class Overlay;
class PageContext;
class Rereading;
class ScopePanel;
struct Resource;
class SlowBar;
struct Work;

/// One account in the window: its messages, its home and the eleven tabs behind it. Kept while another
/// account is shown.
class AccountView : public QWidget {
    Q_OBJECT
public:
    AccountView(const Workbench &bench, const Account &account, QWidget *parent = nullptr);
    ~AccountView() override;

    const QString &accountId() const { return m_accountId; }
    PageContext &context();
    Session *session() { return m_session.get(); }
    /// What is done with the changes that wait; null before start().
    EditDesk *edits() const { return m_edits.get(); }
    QUndoStack &undo() { return m_undo; }
    /// Beside the window; nothing before start().
    void openJobs();
    void openJournal();
    /// Makes the session, which asks the keychain and then the service. Called after the first paint.
    void start();

    /// Messages of this account, in front of its pages.
    Overlay &overlay() { return *m_overlay; }
    HomePanel &home() const { return *m_home; }
    void openHome();
    /// Of the scope in that place of allScopes().
    void openTab(int index);
    void openDoor(const Door &door);
    void nextTab(int step);
    /// @p desk on top of the list @p resource.
    void openDesk(int tab, const QString &resource, const Resource &desk);
    ScopePanel *panel(int index) const;
    /// Of scopes.
    int count() const { return int(m_panels.size()); }
    /// None at home.
    std::optional<Scope> currentScope() const;
    /// Makes titles and pages anew, in the current language.
    void remake();
    /// What stands in a cell that is open waits with the other changes from now on.
    void takeTyped();
    /// A proxy on the way has been given a login.
    void tryAgain();

signals:
    void started();
    void pickWanted(pulsedeck::Scope scope);
    void signInWanted();
    void proxySignInWanted(const QString &proxy);
    /// Somebody wants to change something in an account that is read-only.
    void changesWanted();
    /// A page was told the time zone of the account.
    void zonePicked(const QByteArray &id);
    void workShown(const pulsedeck::Work &work);
    void workEnded(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Context;
    void follow();
    void followSignIn();
    void openFiles();
    void startJobs();
    void buildTabs();
    void dressTabs();
    void dressTab(ScopePanel &panel);
    void activate(int tab);
    MessageBar &barFor(const Message &message);
    Scopes picked() const;

    Workbench m_bench;
    QString m_accountId;
    History m_history;
    Ledger m_ledger;
    Staging m_staging;
    Drafts m_drafts;
    Outbox m_outbox;
    QUndoStack m_undo;
    bool m_areFilesAsked = false;
    std::unique_ptr<DeferredSettings> m_uiState;
    std::unique_ptr<Context> m_context;
    QWidget *m_body; ///< Above the bar of changes; messages lie over its lower edge.
    Overlay *m_overlay;
    SlowBar *m_slow;
    MessageBar *m_messages;
    MessageBar *m_signIn; ///< That the sign-in has ended.
    QTabWidget *m_tabs;
    ChangesBar *m_changes;
    HomePanel *m_home;
    QList<ScopePanel *> m_panels;
    QHash<Scope, int> m_badges; ///< How many things wait behind a tab.
    std::unique_ptr<Rereading> m_rereading;
    std::unique_ptr<Session> m_session; ///< Before the widgets that use it: see the destructor.
    std::unique_ptr<Names> m_names;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<Imports> m_imports;
    std::unique_ptr<EditDesk> m_edits;
};

} // namespace pulsedeck
