// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/scopeprobe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ScopeProbe::ScopeProbe(Client &client, QObject *parent) : QObject(parent), m_client(client) { }

Call ScopeProbe::cheapestRead(Scope scope)
{
    const QVariantMap one {{u"limit"_s, 1}};
    switch (scope) {
    case Scope::Emails:
        return {u"GET /addressbooks"_s, {}, one};
    case Scope::Smtp:
        return {u"GET /smtp/emails/total"_s};
    case Scope::Automation:
        return {u"GET /a360/autoresponders/list"_s, {}, one};
    case Scope::VerifierService:
        return {u"GET /verifier-service/check-list"_s, {}, {{u"count"_s, 1}}};
    case Scope::Chatbots:
        return {u"GET /chatbots/account"_s};
    case Scope::Sms:
        return {u"GET /sms/senders"_s};
    case Scope::Viber:
        return {u"GET /viber/senders"_s};
    case Scope::Crm:
        return {u"GET /crm/v1/pipelines"_s};
    case Scope::PushService:
        return {u"GET /push/websites/total"_s};
    case Scope::PopUps:
        return {u"GET /v2/pop-ups/public/api/widgets/list"_s, {}, {{u"first"_s, 1}}};
    case Scope::UserData:
        return {u"GET /balance"_s};
    }
    return {};
}

Request ScopeProbe::cheapestRequest(Scope scope)
{
    const Call call = cheapestRead(scope);
    Request request;
    request.scope = scope;
    request.operation = call.operation;
    request.query = call.query;
    request.priority = Priority::Visible;
    return request;
}

ScopeProbe::Grant ScopeProbe::meaningOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::None:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Invalid:
    case ApiError::Kind::QuotaReached:
        return Grant::Granted;
    case ApiError::Kind::SignedOut:
    case ApiError::Kind::Forbidden:
        return Grant::Refused;
    case ApiError::Kind::NotFound:
        return Grant::Unclear;
    case ApiError::Kind::NotPicked:
        return Grant::NotPicked;
    default:
        return Grant::Unreachable;
    }
}

ScopeProbe::Grant ScopeProbe::grant(Scope scope) const
{
    return m_client.allows(scope) ? m_entries.value(int(scope)).grant : Grant::NotPicked;
}

ApiError ScopeProbe::error(Scope scope) const
{
    return m_entries.value(int(scope)).error;
}

bool ScopeProbe::isRunning() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const Entry &entry) { return entry.grant == Grant::Probing; });
}

void ScopeProbe::start()
{
    for (const Scope scope : allScopes()) {
        const Grant known = grant(scope);
        if (known != Grant::NotPicked && known != Grant::Granted && known != Grant::Probing)
            ask(scope);
    }
}

void ScopeProbe::retry(Scope scope)
{
    const Grant known = grant(scope);
    if (known != Grant::NotPicked && known != Grant::Probing)
        ask(scope);
}

void ScopeProbe::askAgain()
{
    for (const Scope scope : allScopes()) {
        if (grant(scope) == Grant::Unreachable)
            ask(scope);
    }
}

void ScopeProbe::reset()
{
    const auto entries = std::exchange(m_entries, {});
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (entry->grant == Grant::Probing)
            m_client.withdraw(entry->ticket);
        emit changed(Scope(entry.key()));
    }
}

void ScopeProbe::ask(Scope scope)
{
    Entry &entry = m_entries[int(scope)];
    entry = {Grant::Probing, {}, 0};
    entry.ticket = m_client.send(cheapestRequest(scope), this,
                                 [this, scope](const Reply &reply) { settle(scope, reply.error); });
    emit changed(scope);
}

void ScopeProbe::believe(Scopes named)
{
    ApiError unnamed;
    unnamed.kind = ApiError::Kind::Forbidden;
    for (const Scope scope : allScopes()) {
        if (!m_client.allows(scope) || named.testFlag(scope))
            continue;
        m_client.withdraw(m_entries.value(int(scope)).ticket);
        settle(scope, unnamed);
    }
}

void ScopeProbe::settle(Scope scope, const ApiError &error)
{
    const bool wasRunning = isRunning();
    m_entries[int(scope)] = {meaningOf(error), error, 0};
    emit changed(scope);
    if (wasRunning && !isRunning())
        emit finished();
}

} // namespace pulsedeck
