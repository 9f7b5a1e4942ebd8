// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homepanel.h"

#include "ui/account/sessionwords.h"
#include "ui/home/homeview.h"
#include "ui/notice/stateview.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

HomePanel::HomePanel(PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_state(new StateView)
{
    setObjectName(u"home"_s);
    addWidget(m_state);
    connect(m_state, &StateView::firstTriggered, this, &HomePanel::signInWanted);
    connect(m_state, &StateView::secondTriggered, this, [this] {
        if (m_session)
            m_session->retryKeychain();
    });
}

void HomePanel::setSession(Session *session)
{
    m_session = session;
    if (session)
        connect(session, &Session::stateChanged, this, &HomePanel::follow);
    follow();
}

void HomePanel::activate()
{
    m_active = true;
    follow();
}

void HomePanel::remake()
{
    delete std::exchange(m_view, nullptr);
    follow();
}

void HomePanel::follow()
{
    if (!m_active)
        return;
    if (!m_session || m_session->state() == Session::State::WaitingForKeychain) {
        m_state->say(waitingWords());
        return setCurrentWidget(m_state);
    }
    const bool needsSignIn = m_session->state() == Session::State::NeedsSignIn;
    if (needsSignIn && m_view && m_session->wasLetIn())
        return setCurrentWidget(m_view);
    if (needsSignIn) {
        m_state->say(signInWords(*m_session));
        return setCurrentWidget(m_state);
    }
    if (!m_view) {
        m_view = new HomeView(*m_session, m_context);
        addWidget(m_view);
        connect(m_view, &HomeView::doorWanted, this, &HomePanel::doorWanted);
    }
    setCurrentWidget(m_view);
    m_view->readIfOld();
}

} // namespace pulsedeck
