// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/scopepanel.h"

#include "ui/shell/scopeview.h"
#include "ui/shell/statepage.h"

#include <QPushButton>

namespace pulsedeck {

ScopePanel::ScopePanel(Scope scope, PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_scope(scope), m_context(context)
{
    setObjectName(scopeName(scope));
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
    delete std::exchange(m_view, nullptr);
    m_shown = Shown::Nothing;
    follow();
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
        return Shown::NeedsSignIn;
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
    delete std::exchange(m_state, nullptr);
}

void ScopePanel::showState()
{
    delete std::exchange(m_state, nullptr);
    m_state = new StatePage(this);
    switch (m_shown) {
    case Shown::NotPicked:
        fillNotPicked(*m_state);
        break;
    case Shown::NeedsSignIn:
        fillNeedsSignIn(*m_state);
        break;
    case Shown::Refused:
        fillRefused(*m_state);
        break;
    default:
        m_state->setSign(QStringLiteral("key"));
        m_state->setTitle(tr("Opening your account"));
        m_state->setText(
            tr("Your system's keychain is being asked for the key of this account. If it is locked, "
               "it asks you for its password in a window of its own."));
    }
    addWidget(m_state);
    setCurrentWidget(m_state);
}

void ScopePanel::fillNotPicked(StatePage &page)
{
    const ScopeInfo info = scopeInfo(m_scope);
    page.setSign(QStringLiteral("lock"));
    page.setTitle(tr("%1 is not picked for this account").arg(info.title));
    page.setText(QStringList {
        tr("Pulsedeck asks SendPulse for nothing here until you pick it."), tr("Reads: %1").arg(info.reads),
        info.changes.isEmpty() ? tr("Changes nothing.") : tr("Changes: %1").arg(info.changes)}
                     .join(QStringLiteral("\n\n")));
    connect(page.addButton(tr("&Pick %1").arg(info.title)), &QPushButton::clicked, this,
            [this] { emit pickWanted(m_scope); });
}

void ScopePanel::fillNeedsSignIn(StatePage &page)
{
    page.setSign(QStringLiteral("key"));
    page.setTitle(tr("Please sign in again"));
    page.setText(m_session->reason());
    connect(page.addButton(tr("&Sign in again")), &QPushButton::clicked, this, &ScopePanel::signInWanted);
    if (m_session->account().kind == Credentials::Kind::None)
        return;
    connect(page.addButton(tr("Ask the &keychain again")), &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->retryKeychain();
    });
}

void ScopePanel::fillRefused(StatePage &page)
{
    const ScopeInfo info = scopeInfo(m_scope);
    const ApiError error = m_session->probe().error(m_scope);
    page.setSign(QStringLiteral("lock"));
    page.setTitle(tr("SendPulse refuses access to %1").arg(info.title));
    page.setText(QStringList {error.summary(), error.advice()}.join(QStringLiteral("\n\n")).trimmed());
    page.setSmallPrint(error.smallPrint());
    connect(page.addButton(tr("&Try again")), &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->probe().retry(m_scope);
    });
}

} // namespace pulsedeck
