// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "tests/support/fakeservice.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace pulsedeck::test {

/// A list that the service filters. Each filter has rows of its own, which say whose they are.
class FilteredList {
public:
    enum class Health { Well, OutOfReach, Refusing };

    /// "" is no filter.
    static QStringList filters() { return {{}, QStringLiteral("active"), QStringLiteral("not_active")}; }
    static QVariantMap values(const QString &filter)
    {
        return filter.isEmpty() ? QVariantMap() : QVariantMap {{filter, true}};
    }
    static Resource resource()
    {
        Resource list {.id = QStringLiteral("test/filtered"), .title = QStringLiteral("Contacts")};
        list.emptyText = QStringLiteral("There are no contacts yet.");
        list.list = Call {.operation = QStringLiteral("GET /addressbooks/{id}/emails"),
                          .path = {{QStringLiteral("id"), 7}}};
        list.columns = {describe::count(QStringLiteral("id"), QStringLiteral("Number")),
                        describe::email(QStringLiteral("email"), QStringLiteral("Address")),
                        describe::text(QStringLiteral("filter"), QStringLiteral("Filter"))};
        Filter choice {.title = QStringLiteral("Contacts")};
        choice.options = {{QStringLiteral("All"), {}},
                          {QStringLiteral("Active"), true, QStringLiteral("active")},
                          {QStringLiteral("Not active"), true, QStringLiteral("not_active")}};
        list.filters = {choice};
        return list;
    }
    static QJsonArray made(const QString &filter, int count, int version = 1)
    {
        QJsonArray rows;
        for (int i = 0; i < count; ++i)
            rows << QJsonObject {{QStringLiteral("id"), i},
                                 {QStringLiteral("email"), QStringLiteral("person%1@example.com").arg(i)},
                                 {QStringLiteral("filter"), filter},
                                 {QStringLiteral("version"), version}};
        return rows;
    }

    explicit FilteredList(FakeService &service)
    {
        const QString path = QStringLiteral("/addressbooks/7/emails");
        const auto answer = [this](const FakeService::Exchange &exchange) { return answerTo(exchange); };
        service.expect("GET", path).reply(answer).always();
        service.expect("GET", path + QStringLiteral("/total")).reply(answer).always();
    }

    Health health = Health::Well;
    bool tellsTotal = true;
    QHash<QString, QJsonArray> rows; ///< By filter.
    QHash<QString, QJsonArray> answered; ///< Last, by filter.

private:
    WireReply answerTo(const FakeService::Exchange &exchange)
    {
        WireReply wire;
        if (health == Health::OutOfReach) {
            wire.error.kind = ApiError::Kind::Unreachable;
            return wire;
        }
        wire.contentType = "application/json";
        wire.status = health == Health::Refusing ? 403 : 200;
        wire.body = "{}";
        if (health == Health::Refusing)
            return wire;
        const QUrlQuery query(exchange.query);
        QString filter;
        for (const QString &one : filters()) {
            if (!one.isEmpty() && query.hasQueryItem(one))
                filter = one;
        }
        const QJsonArray all = rows.value(filter);
        if (exchange.path.endsWith(QStringLiteral("/total"))) {
            wire.status = tellsTotal ? 200 : 404;
            const QJsonObject total {{QStringLiteral("total"), all.size()}};
            wire.body = QJsonDocument(total).toJson();
            return wire;
        }
        const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
        QJsonArray page;
        for (int i = offset; i < qMin(offset + 100, int(all.size())); ++i)
            page << all.at(i);
        answered[filter] = all;
        wire.body = QJsonDocument(page).toJson();
        return wire;
    }
};

} // namespace pulsedeck::test
