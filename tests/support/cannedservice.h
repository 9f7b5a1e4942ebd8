// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"
#include "app/wire/transport.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulsedeck {

/// The service as far as sign-in needs it: an answer for each "METHOD /path", 404 for everything else.
/// A token endpoint answers with a token unless told otherwise.
class CannedService {
public:
    struct Call {
        QByteArray what; ///< "GET /addressbooks"
        QByteArray bearer;
        QJsonObject body;
    };

    QList<Call> calls;

    CannedService()
    {
        const QByteArray token = R"({"access_token":"token-1","token_type":"Bearer","expires_in":3600})";
        answer("POST /oauth/access_token", 200, token);
        answer("POST /oauth/access_token/market", 200, token);
    }
    void answer(const QByteArray &what, int status, const QByteArray &json)
    {
        WireReply reply;
        reply.status = status;
        reply.contentType = "application/json";
        reply.body = json;
        m_answers[what] = {reply};
    }
    /// The first answers once; the second ever after.
    void answer(const QByteArray &what, int status, const QByteArray &json, int thenStatus,
                const QByteArray &thenJson)
    {
        answer(what, status, json);
        const WireReply first = m_answers[what].constFirst();
        answer(what, thenStatus, thenJson);
        m_answers[what].prepend(first);
    }
    /// What has no answer of its own.
    void answerEverything(const QByteArray &json) { m_rest = {200, "application/json", {}, json, {}}; }
    void fail(const QByteArray &what, ApiError::Kind kind)
    {
        WireReply reply;
        reply.error.kind = kind;
        m_answers[what] = {reply};
    }
    QByteArrayList asked() const
    {
        QByteArrayList list;
        for (const Call &call : calls)
            list << call.what;
        return list;
    }
    Client::Settings settings()
    {
        Client::Settings settings;
        settings.service = QUrl(QStringLiteral("https://api.example"));
        settings.transport = [this] { return std::make_unique<Line>(*this); };
        settings.comeback.probes = 0;
        return settings;
    }

private:
    class Line : public Transport {
    public:
        explicit Line(CannedService &service) : m_service(service) { }
        quint64 send(const WireRequest &request, const QByteArray &bearer, Done done) override
        {
            const QByteArray what = request.method + ' ' + request.url.path().toUtf8();
            m_service.calls << Call {what, bearer, QJsonDocument::fromJson(request.body).object()};
            auto &answers = m_service.m_answers[what];
            WireReply reply = m_service.m_rest;
            if (!answers.isEmpty())
                reply = answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
            m_open.insert(++m_last, std::move(done));
            QMetaObject::invokeMethod(
                this,
                [this, exchange = m_last, reply] {
                    if (const Done waiting = m_open.take(exchange))
                        waiting(reply);
                },
                Qt::QueuedConnection);
            return m_last;
        }
        void abort(quint64 exchange) override { m_open.remove(exchange); }

    private:
        CannedService &m_service;
        QHash<quint64, Done> m_open;
        quint64 m_last = 0;
    };

    QHash<QByteArray, QList<WireReply>> m_answers;
    WireReply m_rest {.status = 404};
};

} // namespace pulsedeck
