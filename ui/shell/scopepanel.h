// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/session.h"
#include "ui/notice/stateview.h"

#include <QStackedWidget>

namespace pulsedeck {

class PageContext;
class ScopeView;

/// What is inside one tab. Empty until it is first opened; then the scope's pages, or a page that says why
/// they cannot be shown and what to do about it:
///
///   not picked --> offer to pick it
///   keychain not read yet --> wait;  no valid sign-in --> sign in again;  refused by a probe --> try again
///   else --> the pages, which are kept when one of the others covers them for a while, and stay where they
///   are when the sign-in ends: the frame asks for a new one
class ScopePanel : public QStackedWidget {
    Q_OBJECT
public:
    ScopePanel(Scope scope, PageContext &context, QWidget *parent = nullptr);

    Scope scope() const { return m_scope; }
    /// Null while there is no session yet: the panel waits.
    void setSession(Session *session);
    void activate();
    /// Makes everything anew, in the current language. Who was in a list below a row is there again.
    void remake();
    ScopeView *view() const { return m_view; }

signals:
    void pickWanted(pulsedeck::Scope scope);
    void signInWanted();

private:
    enum class Shown { Nothing, NotPicked, Waiting, NeedsSignIn, Refused, Live };
    Shown wanted() const;
    void follow();
    void showState();
    StateView::Words stateWords() const;
    StateView::Words notPicked() const;
    StateView::Words refused() const;
    void firstWayOn();

    Scope m_scope;
    PageContext &m_context;
    QPointer<Session> m_session;
    bool m_active = false;
    Shown m_shown = Shown::Nothing;
    ScopeView *m_view = nullptr;
    StateView *m_state;
};

} // namespace pulsedeck
