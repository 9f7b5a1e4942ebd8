// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/scopeprobe.h"

#include <algorithm>

namespace pulsedeck {

ScopeProbe::ScopeProbe(Client &client, QObject *parent) : QObject(parent), m_client(client) { }

Call ScopeProbe::cheapestRead(Scope scope)
{
    const QVariantMap one {{QStringLiteral("limit"), 1}};
    switch (scope) {
    case Scope::Emails:
        return {QStringLiteral("GET /addressbooks"), {}, one};
    case Scope::Smtp:
        return {QStringLiteral("GET /smtp/emails/total")};
    case Scope::Automation:
        return {QStringLiteral("GET /a360/autoresponders/list"), {}, one};
    case Scope::VerifierService:
        return {QStringLiteral("GET /verifier-service/check-list"), {}, {{QStringLiteral("count"), 1}}};
    case Scope::Chatbots:
        return {QStringLiteral("GET /chatbots/account")};
    case Scope::Sms:
        return {QStringLiteral("GET /sms/senders")};
    case Scope::Viber:
        return {QStringLiteral("GET /viber/senders")};
    case Scope::Crm:
        return {QStringLiteral("GET /crm/v1/pipelines")};
    case Scope::PushService:
        return {QStringLiteral("GET /push/websites/total")};
    case Scope::PopUps:
        return {
            QStringLiteral("GET /v2/pop-ups/public/api/widgets/list"), {}, {{QStringLiteral("first"), 1}}};
    case Scope::UserData:
        return {QStringLiteral("GET /balance")};
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
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Invalid:
    case ApiError::Kind::QuotaReached:
        return Grant::Granted;
    case ApiError::Kind::SignedOut:
    case ApiError::Kind::Forbidden:
        return Grant::Refused;
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
                                 [this, scope](const Reply &reply) { take(scope, reply); });
    emit changed(scope);
}

void ScopeProbe::take(Scope scope, const Reply &reply)
{
    m_entries[int(scope)] = {meaningOf(reply.error), reply.error, 0};
    emit changed(scope);
    if (!isRunning())
        emit finished();
}

} // namespace pulsedeck
