// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/scopepanel.h"

#include "ui/account/sessionwords.h"
#include "ui/shell/scopeview.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

ScopePanel::ScopePanel(Scope scope, PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_scope(scope), m_context(context), m_state(new StateView)
{
    setObjectName(scopeName(scope));
    addWidget(m_state);
    connect(m_state, &StateView::firstTriggered, this, &ScopePanel::firstWayOn);
    connect(m_state, &StateView::secondTriggered, this, [this] {
        if (m_session)
            m_session->retryKeychain();
    });
}

void ScopePanel::setSession(Session *session)
{
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &ScopePanel::follow);
        connect(session, &Session::pickedChanged, this, &ScopePanel::follow);
        connect(&session->probe(), &ScopeProbe::changed, this, [this](Scope scope) {
            if (scope == m_scope)
                follow();
        });
    }
    follow();
}

void ScopePanel::activate()
{
    m_active = true;
    follow();
}

void ScopePanel::remake()
{
    const auto places = m_view ? std::optional(m_view->places()) : std::nullopt;
    delete std::exchange(m_view, nullptr);
    m_shown = Shown::Nothing;
    follow();
    if (m_view && places)
        m_view->goOn(*places);
}

ScopePanel::Shown ScopePanel::wanted() const
{
    if (!m_session)
        return Shown::Waiting;
    if (!m_session->account().picked.testFlag(m_scope))
        return Shown::NotPicked;
    if (m_session->state() == Session::State::WaitingForKeychain)
        return Shown::Waiting;
    if (m_session->state() == Session::State::NeedsSignIn)
        return m_view && m_session->wasLetIn() ? Shown::Live : Shown::NeedsSignIn;
    if (m_session->probe().grant(m_scope) == ScopeProbe::Grant::Refused)
        return Shown::Refused;
    return Shown::Live;
}

void ScopePanel::follow()
{
    if (!m_active || (m_shown == wanted() && m_shown != Shown::NeedsSignIn))
        return;
    m_shown = wanted();
    if (m_shown != Shown::Live)
        return showState();
    if (!m_view) {
        m_view = new ScopeView(m_session->client(), m_scope, m_context, this);
        addWidget(m_view);
    }
    setCurrentWidget(m_view);
}

void ScopePanel::showState()
{
    m_state->say(stateWords());
    setCurrentWidget(m_state);
}

StateView::Words ScopePanel::stateWords() const
{
    switch (m_shown) {
    case Shown::NotPicked:
        return notPicked();
    case Shown::NeedsSignIn:
        return signInWords(*m_session);
    case Shown::Refused:
        return refused();
    default:
        return waitingWords();
    }
}

StateView::Words ScopePanel::notPicked() const
{
    const ScopeInfo info = scopeInfo(m_scope);
    return {
        .sign = u"lock"_s,
        .title = tr("%1 is not picked for this account").arg(info.title),
        .text = QStringList {tr("Pulsedeck asks SendPulse for nothing here until you pick it."),
                             tr("Reads: %1").arg(info.reads),
                             info.changes.isEmpty() ? tr("Changes nothing.")
                                                    : tr("Changes: %1").arg(info.changes)}
                    .join(u"\n\n"_s),
        .first = tr("&Pick %1").arg(info.title),
    };
}

StateView::Words ScopePanel::refused() const
{
    const ApiError error = m_session->probe().error(m_scope);
    return {
        .sign = u"lock"_s,
        .title = tr("SendPulse refuses access to %1").arg(scopeInfo(m_scope).title),
        .text = QStringList {error.summary(), error.advice()}.join(u"\n\n"_s).trimmed(),
        .smallPrint = error.smallPrint(),
        .first = tr("&Try again"),
    };
}

void ScopePanel::firstWayOn()
{
    if (m_shown == Shown::NotPicked)
        emit pickWanted(m_scope);
    else if (m_shown == Shown::NeedsSignIn)
        emit signInWanted();
    else if (m_session)
        m_session->probe().retry(m_scope);
}

} // namespace pulsedeck
