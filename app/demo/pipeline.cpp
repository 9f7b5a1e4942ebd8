// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/pipeline.h"

#include "app/demo/errors.h"
#include "app/demo/scopes.h"
#include "app/demo/validator.h"

#include <QJsonDocument>

namespace pulsedeck::demo {

namespace {

QByteArray textOf(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// Some clients write "//balance".
QByteArray plainPath(QByteArray path)
{
    while (path.contains("//"))
        path.replace("//", "/");
    return path;
}

HttpResponse onTheWire(const Answer &answer)
{
    if (!answer.json.isUndefined())
        return {answer.status, "application/json", textOf(answer.json), {}};
    if (!answer.bytes.isEmpty())
        return {answer.status, "application/octet-stream", answer.bytes, {}};
    return {answer.status, {}, {}, {}};
}

} // namespace

Pipeline::Pipeline(const Contract &contract, const DemoService::Settings &settings, Auth &auth,
                   OnMisfit onMisfit)
    : m_contract(contract), m_settings(settings), m_auth(auth), m_onMisfit(std::move(onMisfit)),
      m_signIn(auth), m_rate(settings.requestsPerSecond)
{
}

HttpResponse Pipeline::answer(const HttpRequest &asked)
{
    HttpRequest request = asked;
    if (!m_settings.strict)
        request.path = plainPath(request.path);
    if (const std::optional<HttpResponse> page = m_signIn.answer(request))
        return *page;
    return onTheWire(call(request));
}

const Operation *Pipeline::match(const HttpRequest &request, Scopes scopes,
                                 QHash<QString, QString> *path) const
{
    const QString text = QString::fromUtf8(request.path);
    const Operation *operation = m_contract.match(request.method, text, path, scopes);
    if (m_settings.strict)
        return operation;
    if (!operation)
        return m_undocumented.match(request.method, text, path);
    const Operation *known = m_undocumented.find(operation->scope, operation->id);
    return known ? known : operation;
}

Answer Pipeline::misfit(const HttpRequest &request, const Answer &refusal) const
{
    if (m_settings.strict) {
        const QByteArray query = request.query.isEmpty() ? QByteArray() : '?' + request.query;
        m_onMisfit(
            QString::fromUtf8(request.method + ' ' + request.path + query + ": " + textOf(refusal.json)));
    }
    return refusal;
}

Answer Pipeline::call(const HttpRequest &request)
{
    const std::optional<Scopes> scopes = m_auth.scopesOf(request.headers.value("authorization"));
    QHash<QString, QString> path;
    const Operation *operation = match(request, scopes.value_or(Scopes()), &path);
    if (!operation)
        return misfit(request, noSuchPath());
    if (!scopes)
        return unauthorized();
    if (!scopes->testFlag(operation->scope))
        return outOfScope();
    if (!m_rate.admit())
        return tooFast();
    if (!m_routes) {
        m_routes = std::make_unique<Routes>(m_contract, m_undocumented);
        m_serving = std::make_shared<const Serving>(
            Sowing {m_settings.seed, QDateTime::currentDateTime(), m_settings.largestList});
        addScopes(*m_routes, m_serving);
    }
    Call call {*operation, path, {}, QJsonValue::Undefined, QDateTime::currentDateTime()};
    const Reading reading = m_settings.strict ? Reading::Strict : Reading::Tolerant;
    if (const std::optional<Answer> refusal = readCall(request, reading, call))
        return misfit(request, *refusal);
    const Handler *handler = m_routes->find(*operation);
    return (*handler)(call);
}

} // namespace pulsedeck::demo
