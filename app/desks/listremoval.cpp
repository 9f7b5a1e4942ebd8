// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/listremoval.h"

#include "app/scopes/emails/emails.h"
#include "app/values/format.h"
#include "app/vocabulary/celledit.h"

namespace pulsedeck {

using namespace Qt::StringLiterals;

void ListRemoval::start(const QStringList &addresses)
{
    for (qsizetype at = 0; at < addresses.size(); at += mostRowsACall) {
        const QJsonArray some = QJsonArray::fromStringList(addresses.mid(at, mostRowsACall));
        const Request request {.scope = Scope::Emails,
                               .operation = u"POST /emails"_s,
                               .body = QJsonObject {{u"emails"_s, some}}};
        send(request, [this](const QJsonValue &answer) { take(answer.toObject()); });
    }
}

void ListRemoval::send(const Request &request, const std::function<void(const QJsonValue &)> &handler)
{
    ++m_open;
    m_client.send(request, this, [this, handler](const Reply &reply) {
        if (reply.ok())
            handler(reply.json);
        else
            m_error = reply.error;
        if (--m_open == 0)
            emit finished();
    });
}

void ListRemoval::take(const QJsonObject &answer)
{
    for (auto one = answer.begin(); one != answer.end(); ++one) {
        for (const QJsonValue entry : one.value().toArray()) {
            const auto list = format::toInteger(entry["book_id"]);
            if (!list)
                continue;
            m_lists[one.key()] << *list;
            if (!m_names.contains(*list))
                askName(*list);
        }
    }
}

void ListRemoval::askName(qint64 list)
{
    m_names[list] = QString::number(list);
    const Request request {
        .scope = Scope::Emails, .operation = u"GET /addressbooks/{id}"_s, .path = {{u"id"_s, list}}};
    send(request, [this, list](const QJsonValue &answer) {
        const QJsonValue row = answer.isArray() ? answer.toArray().first() : answer;
        if (const QString name = row["name"].toString(); !name.isEmpty())
            m_names[list] = name;
    });
}

/// The contacts of one list, as they are reached from the list of lists.
static std::optional<Resource> contactsOf(qint64 list, const QString &name)
{
    const Resource lists = emails::mailingLists();
    const QJsonObject row {{u"id"_s, list}, {u"name"_s, name}};
    for (const Child &child : lists.children) {
        const Resource made = childOf(lists, child, row);
        if (made.id == "emails/contacts"_L1)
            return made;
    }
    return {};
}

QList<StagedRow> ListRemoval::rows() const
{
    QList<StagedRow> rows;
    for (auto list = m_names.begin(); list != m_names.end(); ++list) {
        const auto contacts = contactsOf(list.key(), list.value());
        const Action *removal = contacts ? removeAction(*contacts) : nullptr;
        if (!removal)
            continue;
        for (auto one = m_lists.begin(); one != m_lists.end(); ++one) {
            if (!one.value().contains(list.key()))
                continue;
            StagedRow row = stagedRow(*contacts, *removal, {{u"email"_s, one.key()}});
            row.kind = StagedRow::Kind::Remove;
            rows << row;
        }
    }
    return rows;
}

} // namespace pulsedeck
