// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/auth.h"

#include <QRandomGenerator>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr qint64 codeLife = 60'000;

qint64 monotonic()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString randomHex(int bytes)
{
    QByteArray random(bytes, 0);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(random.toHex());
}

DemoService::Keys makeKeys()
{
    DemoService::Keys keys;
    keys.clientId = randomHex(16);
    keys.clientSecret = randomHex(16);
    keys.apiKey = u"sp_apikey_"_s + randomHex(24);
    keys.appId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    keys.appSecret = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return keys;
}

} // namespace

Auth::Auth(const DemoService::Settings &settings) : m_settings(settings), m_keys(makeKeys()) { }

bool Auth::isOwner(const QString &clientId, const QString &secret) const
{
    return clientId == m_keys.clientId && secret == m_keys.clientSecret;
}

bool Auth::isApp(const QString &appId, const QString &secret) const
{
    return appId == m_keys.appId && secret == m_keys.appSecret;
}

bool Auth::isInstalled(const QString &clientId, const QString &secret) const
{
    const QMutexLocker lock(&m_mutex);
    return !secret.isEmpty() && m_marketKeys.value(clientId) == secret;
}

Auth::Token Auth::grant(Scopes wanted)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 now = monotonic();
    m_tokens.removeIf([now](const auto &entry) { return entry->endsAt <= now; });
    const Token token {randomHex(32), wanted & m_settings.granted,
                       now + m_settings.tokenSeconds * qint64(1000)};
    m_tokens.insert(token.text, token);
    return token;
}

QString Auth::makeLoginCode()
{
    const QMutexLocker lock(&m_mutex);
    const QString code = randomHex(16);
    m_codes.insert(code, monotonic() + codeLife);
    return code;
}

std::optional<Auth::MarketKeys> Auth::redeem(const QString &code)
{
    const QMutexLocker lock(&m_mutex);
    if (m_codes.take(code) <= monotonic())
        return {};
    const MarketKeys keys {randomHex(16), randomHex(16)};
    m_marketKeys.insert(keys.id, keys.secret);
    return keys;
}

std::optional<Scopes> Auth::scopesOf(const QByteArray &authorization) const
{
    // The scheme's case does not matter (RFC 9110, 11.1).
    if (authorization.left(7).toLower() != "bearer ")
        return {};
    const QString text = QString::fromLatin1(authorization.mid(7).trimmed());
    if (text == m_keys.apiKey)
        return m_settings.granted;
    const QMutexLocker lock(&m_mutex);
    const auto token = m_tokens.constFind(text);
    if (token == m_tokens.constEnd() || token->endsAt <= monotonic())
        return {};
    return token->scopes;
}

} // namespace pulsedeck::demo
