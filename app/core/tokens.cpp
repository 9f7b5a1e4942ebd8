// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pulsedeck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMargin = 60 * 1000;
constexpr int usualLifeSeconds = 3600;

bool refusesScopeParameter(const ApiError &error)
{
    if (error.code == "invalid_scope"_L1 || error.text.contains("invalid_scope"_L1))
        return true;
    const bool badRequest = error.status == 400 || error.status == 422;
    return badRequest
        && (error.fields.contains(u"scope"_s) || error.text.contains("scope"_L1, Qt::CaseInsensitive));
}

} // namespace

void Tokens::forget()
{
    m_token.fill('\0');
    m_token.clear();
    m_renewAt = 0;
    m_proven = false;
}

void Tokens::setCredentials(const Credentials &credentials)
{
    forget();
    m_credentials.secret.fill(QChar(0));
    m_credentials = credentials;
    m_state = credentials.kind == Credentials::Kind::None ? State::NoCredentials : State::Missing;
    if (credentials.kind == Credentials::Kind::ApiKey) {
        m_token = credentials.secret.toUtf8();
        m_state = State::Valid;
    }
}

void Tokens::setScopes(Scopes scopes)
{
    if (scopes == m_scopes)
        return;
    m_scopes = scopes;
    const bool isKey = m_credentials.kind == Credentials::Kind::ApiKey;
    if (m_state == State::Valid && !isKey && !m_credentials.withoutScopeParameter) {
        forget();
        m_state = State::Missing;
    }
}

QByteArray Tokens::token(qint64 now)
{
    const bool isKey = m_credentials.kind == Credentials::Kind::ApiKey;
    if (m_state == State::Valid && !isKey && now >= m_renewAt) {
        forget();
        m_state = State::Missing;
    }
    return m_state == State::Valid ? m_token : QByteArray();
}

WireRequest Tokens::tokenRequest(const QUrl &service)
{
    m_state = State::Asking;
    QJsonObject body {{u"grant_type"_s, u"client_credentials"_s},
                      {u"client_id"_s, m_credentials.id},
                      {u"client_secret"_s, m_credentials.secret}};
    if (!m_credentials.withoutScopeParameter && m_scopes)
        body.insert(u"scope"_s, scopesToString(m_scopes));
    const bool market = m_credentials.kind == Credentials::Kind::MarketKeys;
    WireRequest request;
    request.method = "POST";
    request.url = service;
    request.url.setPath(market ? u"/oauth/access_token/market"_s : u"/oauth/access_token"_s);
    request.contentType = "application/json";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Tokens::Outcome Tokens::take(const Reply &reply, qint64 now)
{
    m_state = State::Missing;
    if (!reply.ok()) {
        if (!m_credentials.withoutScopeParameter && refusesScopeParameter(reply.error)) {
            m_credentials.withoutScopeParameter = true;
            return Outcome::AskAgain;
        }
        const bool wrong =
            reply.error.kind == ApiError::Kind::SignedOut || reply.error.code == "invalid_client"_L1;
        m_state = wrong ? State::Refused : State::Missing;
        return wrong ? Outcome::Refused : Outcome::Failed;
    }
    const QJsonObject answer = reply.json.toObject();
    m_token = answer["access_token"_L1].toString().toUtf8();
    if (m_token.isEmpty())
        return Outcome::Failed;
    m_proven = false;
    const qint64 told = answer["expires_in"_L1].toVariant().toLongLong();
    const qint64 life = std::clamp<qint64>(told > 0 ? told : usualLifeSeconds, 1, 30 * 24 * 3600) * 1000;
    m_renewAt = now + life - std::min(longestMargin, life / 10);
    m_granted = scopesFromString(answer["scope"_L1].toString());
    m_state = State::Valid;
    return Outcome::Granted;
}

void Tokens::drop(const QByteArray &token)
{
    // Several requests in flight carry the same old token: only the first of them drops it.
    if (m_state != State::Valid || token != m_token || m_credentials.kind == Credentials::Kind::ApiKey)
        return;
    forget();
    m_state = State::Missing;
}

void Tokens::refuse()
{
    forget();
    m_state = State::Refused;
}

} // namespace pulsedeck
