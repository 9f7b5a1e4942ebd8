// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/tokens.h"

#include "app/wire/forgetful.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace pulsedeck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMargin = 60 * 1000;
constexpr int usualLifeSeconds = 3600;

/// Fit for a header: anything else would end the line or be cut.
bool isVisibleAscii(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

/// RFC 6749, 5.2 has two codes for it: a scope that is not known, and a parameter that is not.
bool refusesScopeParameter(const ApiError &error)
{
    if (error.code == "invalid_scope"_L1 || error.code == "invalid_request"_L1
        || error.text.contains("invalid_scope"_L1))
        return true;
    const bool badRequest = error.status == 400 || error.status == 422;
    return badRequest
        && (error.fields.contains(u"scope"_s) || error.text.contains("scope"_L1, Qt::CaseInsensitive));
}

} // namespace

Tokens::~Tokens()
{
    forget();
    wipe(m_credentials.secret);
}

void Tokens::forget()
{
    wipe(m_token);
    m_renewAt = 0;
}

void Tokens::setCredentials(const Credentials &credentials)
{
    forget();
    wipe(m_credentials.secret);
    m_credentials = credentials;
    m_doubtful = false;
    m_trusted = false;
    m_state = credentials.kind == Credentials::Kind::None ? State::NoCredentials : State::Missing;
    if (isKey()) {
        m_token = credentials.secret.trimmed().toUtf8();
        ++m_number;
        m_state = isVisibleAscii(m_token) ? State::Valid : State::Refused;
    }
}

bool Tokens::setScopes(Scopes scopes)
{
    const bool other = scopes != std::exchange(m_scopes, scopes);
    if (!other || isKey() || m_credentials.withoutScopeParameter
        || (m_state != State::Valid && m_state != State::Asking))
        return false;
    forget();
    m_state = State::Missing;
    return true;
}

QByteArray Tokens::token(qint64 now)
{
    if (m_state == State::Valid && !isKey() && now >= m_renewAt) {
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
    if (!isVisibleAscii(m_token))
        return Outcome::Failed;
    ++m_number;
    const qint64 told = answer["expires_in"_L1].toVariant().toLongLong();
    const qint64 life = std::clamp<qint64>(told > 0 ? told : usualLifeSeconds, 1, 30 * 24 * 3600) * 1000;
    m_renewAt = now + life - std::min(longestMargin, life / 10);
    m_granted = scopesFromString(answer["scope"_L1].toVariant().toStringList().join(u' '));
    m_state = State::Valid;
    return Outcome::Granted;
}

void Tokens::accept(int number)
{
    m_trusted = true;
    if (number == m_number)
        m_doubtful = false;
}

bool Tokens::mayRenew() const
{
    return m_state == State::Valid && !isKey() && !m_doubtful;
}

void Tokens::renew()
{
    forget();
    m_doubtful = true;
    m_state = State::Missing;
}

void Tokens::refuse()
{
    forget();
    m_state = State::Refused;
}

} // namespace pulsedeck
