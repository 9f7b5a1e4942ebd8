// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/listcheck.h"

#include "app/values/format.h"

namespace pulsedeck {

using namespace Qt::StringLiterals;

ListCheck::ListCheck(Client &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ListCheck::look);
}

void ListCheck::count(qint64 list)
{
    stop();
    m_list = list;
    m_name.clear();
    m_addresses = -1;
    m_done = m_total = 0;
    m_error = {};
    m_round = std::make_unique<QObject>();
    const Request request {
        .scope = Scope::Emails, .operation = u"GET /addressbooks/{id}"_s, .path = {{u"id"_s, list}}};
    m_client.send(request, m_round.get(), [this](const Reply &reply) {
        const QJsonValue row = reply.json.isArray() ? reply.json[0] : reply.json;
        m_error = reply.error;
        m_name = row[u"name"].toString();
        m_addresses = format::toInteger(row[u"all_email_qty"]).value_or(-1);
        emit counted();
    });
}

void ListCheck::follow()
{
    m_round = std::make_unique<QObject>();
    m_looks = 0;
    look();
}

void ListCheck::stop()
{
    m_round.reset();
    m_again.stop();
}

void ListCheck::look()
{
    const Request request {.scope = Scope::VerifierService,
                           .operation = u"GET /verifier-service/get-progress"_s,
                           .query = {{u"id"_s, m_list}},
                           .priority = Priority::Visible};
    m_client.send(request, m_round.get(), [this](const Reply &reply) { take(reply); });
}

/// Seldom in the end: a long list takes hours.
void ListCheck::take(const Reply &reply)
{
    m_error = reply.error;
    if (reply.ok()) {
        m_done = format::toInteger(reply.json[u"data"][u"processed"]).value_or(m_done);
        m_total = format::toInteger(reply.json[u"data"][u"total"]).value_or(m_total);
    }
    emit progressed();
    if (isOver())
        emit finished();
    else if (reply.ok() || reply.error.isTransient())
        m_again.start(std::min(500 << std::min(m_looks++, 6), 30'000));
}

} // namespace pulsedeck
