// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/signin.h"
#include "ui/account/workbench.h"

#include <QDialog>
#include <QHash>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pulsedeck {

class AccountLook;
class AppPage;
class CodePage;
class KeyPage;
class PairPage;
class ScopePicker;
class ScopeProbe;
class SignInPage;
class WayPage;

/// Signs in, step by step:
///
///   Pick --> Way --> Key -----------> Asking --> Access --> Look --> finishedWith()
///              |---> Pair --------------^  |
///              |---> App --> Code ------^  |--- failed: back to the fields, with the reason
///
/// For an account that is there already it starts at Way and ends after Access.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    enum class Step { Pick, Way, Key, Pair, App, Code, Asking, Access, Look };

    SignInDialog(const Workbench &bench, Scopes picked, QWidget *parent = nullptr);
    SignInDialog(const Workbench &bench, const Account &known, QWidget *parent = nullptr);
    ~SignInDialog() override;

    Step step() const { return m_step; }
    /// Null until signed in.
    const ScopeProbe *probe() const { return m_probe.get(); }
    void show(Step step);
    void next();
    void back();
    /// Goes straight to asking with what stands in the fields of @p way.
    void askWith(Credentials::Kind way);

signals:
    void finishedWith(const pulsedeck::Account &account, const pulsedeck::Credentials &credentials);
    void demoWanted();
    /// A proxy on the way to the service asks for a login.
    void proxySignInWanted(const QString &proxy);

private:
    void build();
    QWidget *buildPick();
    QWidget *buildAsking();
    void add(Step step, QWidget *page);
    void updateButtons();
    bool isComplete() const;
    Step fieldsStep() const;
    Step previous() const;
    Scopes picked() const;
    void ask();
    void followSignIn();
    void succeed(const Credentials &credentials);
    void fail(const ApiError &error);
    void finish();

    Workbench m_bench;
    Account m_account;
    bool m_known = false; ///< Signs in again to an account that is there.
    Step m_step = Step::Pick;
    SignIn m_signIn;
    Credentials m_credentials;
    std::unique_ptr<Client> m_client; ///< Only for the probe.
    std::unique_ptr<ScopeProbe> m_probe;
    QHash<Step, QWidget *> m_pages;
    QStackedWidget *m_stack;
    ScopePicker *m_picker = nullptr;
    WayPage *m_way = nullptr;
    KeyPage *m_key = nullptr;
    PairPage *m_pair = nullptr;
    AppPage *m_app = nullptr;
    CodePage *m_code = nullptr;
    AccountLook *m_look = nullptr;
    QLabel *m_keychainNote = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace pulsedeck
