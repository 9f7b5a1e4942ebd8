// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/newlist.h"

#include "app/values/format.h"

#include <QCoreApplication>

namespace pulsedeck {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::NewList)
};
} // namespace

static void fill(Jobs &jobs, qint64 list, const QString &name, const QStringList &addresses)
{
    QList<JobItem> items;
    for (qsizetype at = 0; at < addresses.size(); at += mostRowsACall) {
        const QStringList some = addresses.mid(at, mostRowsACall);
        JobItem item;
        item.number = int(items.size());
        item.name = Tr::tr("%Ln address(es)", nullptr, int(some.size()));
        item.keys = some;
        item.request = Request {.scope = Scope::Emails,
                                .operation = u"POST /addressbooks/{id}/emails"_s,
                                .path = {{u"id"_s, list}},
                                .body = QJsonObject {{u"emails"_s, QJsonArray::fromStringList(some)}}};
        items << item;
    }
    jobs.run({.title = Tr::tr("Put %Ln address(es) into “%1”", nullptr, int(addresses.size())).arg(name),
              .scope = Scope::Emails},
             items);
}

void makeList(Client &client, Jobs &jobs, const QString &name, const QStringList &addresses, QObject *context,
              const std::function<void(const ApiError &error)> &done)
{
    const Request request {.scope = Scope::Emails,
                           .operation = u"POST /addressbooks"_s,
                           .body = QJsonObject {{u"bookName"_s, name}}};
    client.send(request, context, [=, &jobs](const Reply &reply) {
        const auto list = format::toInteger(reply.json["id"]);
        ApiError error = reply.error;
        if (reply.ok() && !list)
            error.kind = ApiError::Kind::NotUnderstood;
        if (!error.isSet()) {
            jobs.note({.title = Tr::tr("New mailing list"), .scope = Scope::Emails},
                      {.name = name, .request = request});
            fill(jobs, *list, name, addresses);
        }
        done(error);
    });
}

} // namespace pulsedeck
