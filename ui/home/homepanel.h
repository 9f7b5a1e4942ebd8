// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/session.h"

#include <QStackedWidget>

namespace pulsedeck {

struct Door;
class HomeView;
class PageContext;
class StateView;

/// What is inside the first tab. Empty until it is first opened; then the home page, or why there is none:
///
///   keychain not read yet --> wait;  no valid sign-in --> sign in again;  else --> HomeView, which is kept
class HomePanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit HomePanel(PageContext &context, QWidget *parent = nullptr);

    /// Null while there is no session yet: the panel waits.
    void setSession(Session *session);
    void activate();
    /// Makes everything anew, in the current language.
    void remake();
    /// Null until it is first shown.
    HomeView *view() const { return m_view; }

signals:
    void doorWanted(const pulsedeck::Door &door);
    void signInWanted();

private:
    void follow();

    PageContext &m_context;
    QPointer<Session> m_session;
    bool m_active = false;
    HomeView *m_view = nullptr;
    StateView *m_state;
};

} // namespace pulsedeck
