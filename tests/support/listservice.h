// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/json.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"
#include "app/wire/transport.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace pulsedeck {

/// A service with one list, told by five operations that page in different ways. The list may be changed
/// between answers, and answers may fail.
class ListService {
public:
    enum class Idiom { Single, Plain, WithTotal, InBody, Cursor };

    QList<QJsonObject> rows;
    QStringList asked; ///< "METHOD /path?query body", in order.
    QList<WireReply> faults; ///< Come instead of the next pages.
    int mostInFlight = 0;
    std::function<void()> beforeAnswer; ///< Called before each page.
    bool newestFirst = false; ///< Answers overtake each other.
    int limit = 1'000'000; ///< Rows in a page, however many are asked for.
    bool failsToCount = false; ///< Nobody learns the total.
    bool startsOnly = false; ///< Nothing comes at an offset above 0.
    std::function<QJsonValue(const QJsonArray &page, qint64 offset)> spoil; ///< Comes instead of a page.

    void fillWith(int count)
    {
        for (int i = 0; i < count; ++i)
            rows.append(row(i));
    }
    static QJsonObject row(int i)
    {
        return {{QStringLiteral("id"), i},
                {QStringLiteral("email"), QStringLiteral("person%1@example.com").arg(i)},
                {QStringLiteral("status"), i % 3},
                {QStringLiteral("score"), QString::number((i * 7919) % 1000)}};
    }
    static WireReply refusal(int status)
    {
        WireReply reply;
        reply.status = status;
        reply.contentType = "application/json";
        reply.body = R"({"message":"No","error_code":1})";
        return reply;
    }
    static WireReply answer(const QJsonValue &json)
    {
        WireReply reply;
        reply.status = 200;
        reply.contentType = "application/json";
        reply.body = writeJson(json, QJsonDocument::Indented);
        return reply;
    }

    Client::Settings settings()
    {
        Client::Settings settings;
        settings.service = QUrl(QStringLiteral("https://api.example"));
        settings.requestsPerSecond = settings.requestsPerMinute = settings.requestsPerDay = 1'000'000;
        settings.transport = [this] { return std::make_unique<Line>(*this); };
        return settings;
    }

    static Resource resource(Idiom idiom)
    {
        Resource list {.id = QStringLiteral("test/list"), .scope = Scope::Emails};
        switch (idiom) {
        case Idiom::Single:
            list.list = Call {.operation = QStringLiteral("GET /senders")};
            break;
        case Idiom::Plain:
            list.list = Call {.operation = QStringLiteral("GET /addressbooks")};
            break;
        case Idiom::WithTotal:
            list.list = Call {.operation = QStringLiteral("GET /addressbooks/{id}/emails"),
                              .path = {{QStringLiteral("id"), 7}}};
            break;
        case Idiom::InBody:
            list.scope = Scope::Crm;
            list.list = Call {.operation = QStringLiteral("POST /crm/v1/contacts/get-list")};
            break;
        case Idiom::Cursor:
            list.scope = Scope::Chatbots;
            list.list = Call {.operation = QStringLiteral("GET /chatbots/dialogs")};
            break;
        }
        list.columns = {describe::count(QStringLiteral("id"), QStringLiteral("Number")),
                        describe::email(QStringLiteral("email"), QStringLiteral("Address")),
                        describe::status(QStringLiteral("status"), QStringLiteral("Status"),
                                         {{QStringLiteral("0"), QStringLiteral("New")},
                                          {QStringLiteral("1"), QStringLiteral("Active"), Tone::Good}}),
                        describe::number(QStringLiteral("score"), QStringLiteral("Score"))};
        return list;
    }

private:
    class Line : public Transport {
    public:
        explicit Line(ListService &service) : m_service(service) { }
        quint64 send(const WireRequest &request, const QByteArray &, Done done) override
        {
            m_open.insert(++m_last, {request, std::move(done)});
            m_order.append(m_last);
            m_service.mostInFlight = std::max(m_service.mostInFlight, int(m_open.size()));
            QMetaObject::invokeMethod(this, &Line::answerOne, Qt::QueuedConnection);
            return m_last;
        }
        void abort(quint64 exchange) override
        {
            m_open.remove(exchange);
            m_order.removeAll(exchange);
        }

    private:
        void answerOne()
        {
            if (m_order.isEmpty())
                return;
            const auto [request, done] =
                m_open.take(m_service.newestFirst ? m_order.takeLast() : m_order.takeFirst());
            done(m_service.answerTo(request));
        }
        ListService &m_service;
        QHash<quint64, std::pair<WireRequest, Done>> m_open;
        QList<quint64> m_order;
        quint64 m_last = 0;
    };

    QJsonValue slice(qint64 offset, qint64 size) const
    {
        QJsonArray page;
        for (const QJsonObject &row :
             rows.mid(offset, startsOnly && offset > 0 ? 0 : qMin<qint64>(size, limit)))
            page.append(row);
        return spoil ? spoil(page, offset) : QJsonValue(page);
    }

    WireReply answerTo(const WireRequest &request)
    {
        const QString path = request.url.path();
        const QUrlQuery query(request.url);
        asked << QString::fromUtf8(request.method + ' '
                                   + request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                   + (request.body.isEmpty() ? "" : " " + request.body));
        const int total = int(rows.size());
        if (path.endsWith(QLatin1String("/total")) && failsToCount)
            return refusal(403);
        if (path.endsWith(QLatin1String("/total")))
            return answer(QJsonObject {{QStringLiteral("total"), total}});
        if (path.endsWith(QLatin1String("/variables")))
            return answer(QJsonArray {QJsonObject {{QStringLiteral("name"), QStringLiteral("City")}}});
        if (beforeAnswer)
            beforeAnswer();
        if (!faults.isEmpty())
            return faults.takeFirst();
        if (path == QLatin1String("/senders"))
            return answer(slice(0, total));
        if (path.startsWith(QLatin1String("/crm"))) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const QJsonValue page = slice(body.value(QStringLiteral("offset")).toInt(),
                                          body.value(QStringLiteral("limit")).toInt());
            return answer(QJsonObject {
                {QStringLiteral("data"),
                 QJsonObject {{QStringLiteral("list"), page}, {QStringLiteral("total"), total}}}});
        }
        if (path.startsWith(QLatin1String("/chatbots"))) {
            const int from = query.queryItemValue(QStringLiteral("search_after")).toInt();
            const int size = query.queryItemValue(QStringLiteral("size")).toInt();
            const int next = std::min(from + size, total);
            QJsonObject data {{QStringLiteral("list"), slice(from, size)}, {QStringLiteral("total"), total}};
            data.insert(QStringLiteral("search_after"), QString::number(next));
            return answer(QJsonObject {{QStringLiteral("success"), true}, {QStringLiteral("data"), data}});
        }
        return answer(slice(query.queryItemValue(QStringLiteral("offset")).toInt(),
                            query.queryItemValue(QStringLiteral("limit")).toInt()));
    }
};

} // namespace pulsedeck
