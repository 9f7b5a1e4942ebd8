// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/signin.h"

#include "app/demo/wirevalues.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

HttpResponse json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

QJsonObject fieldsOf(const HttpRequest &request)
{
    bool broken = false;
    return readBody(request, {}, &broken).toObject();
}

/// RFC 6749, 5.2, with the service's additional `message`.
HttpResponse refusal(int status, const QString &error, const QString &text)
{
    return json(status, {{u"error"_s, error}, {u"error_description"_s, text}, {u"message"_s, text}});
}

/// All words of @p text have to be scopes.
bool areScopes(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [](const QString &word) { return scopeFromName(word) != 0; });
}

HttpResponse html(int status, const QString &text)
{
    const QString page = u"<!doctype html><meta charset=utf-8><title>Pulsedeck demo</title>"
                         "<body style='font:16px sans-serif;margin:3em'>%1"_s.arg(text);
    return {status, "text/html; charset=utf-8", page.toUtf8(), {}};
}

bool isOfThisMachine(const QUrl &url)
{
    const bool isLocal = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.isValid() && url.scheme() == "http"_L1 && isLocal;
}

} // namespace

std::optional<HttpResponse> SignInPages::answer(const HttpRequest &request)
{
    if (request.method == "POST" && request.path == "/oauth/access_token")
        return token(request, false);
    if (request.method == "POST" && request.path == "/oauth/access_token/market")
        return token(request, true);
    if (request.method == "POST" && request.path == "/market-service/oauth/authorize")
        return authorize(request);
    if (request.method == "GET" && request.path == "/demo/app")
        return appPage(request);
    return {};
}

HttpResponse SignInPages::token(const HttpRequest &request, bool isMarket)
{
    const QJsonObject fields = fieldsOf(request);
    if (fields[u"grant_type"] != "client_credentials"_L1)
        return refusal(400, u"unsupported_grant_type"_s, u"The grant type is not supported"_s);
    const QString id = fields[u"client_id"].toString();
    const QString secret = fields[u"client_secret"].toString();
    if (isMarket ? !m_auth.isInstalled(id, secret) : !m_auth.isOwner(id, secret))
        return refusal(401, u"invalid_client"_s, u"Client authentication failed"_s);
    // The service documents no `scope`; this is what RFC 6749, 3.3 and 5.1 say about it.
    const QString asked = fields[u"scope"].toString();
    if (!areScopes(asked))
        return refusal(400, u"invalid_scope"_s, u"The requested scope is invalid or unknown"_s);
    const Scopes wanted = asked.isEmpty() ? Scopes(-1) : scopesFromString(asked);
    const Auth::Token token = m_auth.grant(wanted);
    QJsonObject reply {{u"access_token"_s, token.text},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, m_auth.tokenSeconds()}};
    if (!asked.isEmpty() && token.scopes != wanted)
        reply.insert(u"scope"_s, scopesToString(token.scopes));
    return json(200, reply);
}

HttpResponse SignInPages::authorize(const HttpRequest &request)
{
    const QJsonObject fields = fieldsOf(request);
    std::optional<Auth::MarketKeys> keys;
    if (m_auth.isApp(fields[u"app_id"].toString(), fields[u"secret"].toString()))
        keys = m_auth.redeem(fields[u"code"].toString());
    // A guess: the answer to a wrong, used or late code is not documented.
    if (!keys)
        return json(401, {{u"result"_s, false}, {u"message"_s, u"Authorization code is wrong or expired"_s}});
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzz000Z"_s);
    return json(200,
                {{u"result"_s, true},
                 {u"data"_s,
                  QJsonObject {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                               {u"user_id"_s, 7043663},
                               {u"app_id"_s, m_auth.keys().appId},
                               {u"client_id"_s, keys->id},
                               {u"client_secret"_s, keys->secret},
                               {u"created_at"_s, now},
                               {u"updated_at"_s, now}}}});
}

HttpResponse SignInPages::appPage(const HttpRequest &request)
{
    const QJsonObject fields = readForm(request.query);
    const QString code = m_auth.makeLoginCode();
    if (!fields.contains(u"login_url"))
        return html(200, u"<p>Login code, good once and for one minute:<p><code>%1</code>"_s.arg(code));
    QUrl url(fields[u"login_url"].toString());
    if (!isOfThisMachine(url))
        return html(400, u"<p>The demo sends login codes to addresses of this machine only."_s);
    QUrlQuery query(url);
    query.addQueryItem(u"code"_s, code);
    query.addQueryItem(u"lang"_s, fields[u"lang"].toString(u"en"_s));
    url.setQuery(query);
    return {303, {}, {}, url.toEncoded()};
}

} // namespace pulsedeck::demo
