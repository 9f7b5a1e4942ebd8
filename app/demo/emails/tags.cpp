// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/addresslist.h"
#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

const QString version = u"2.7.3"_s;

/// Tag writes are queued by the service, so a read right after one does not show it yet.
constexpr int queueTime = 1000;

/// Tags with the changes that wait. Every call settles first what is due.
class TagDesk {
public:
    explicit TagDesk(const EmailRef &data) : m_data(data) { }

    EmailData &settled(const QDateTime &now)
    {
        while (!m_queue.isEmpty() && m_queue.first().dueAt <= now)
            m_queue.takeFirst().change(*m_data);
        return *m_data;
    }

    Answer enqueue(const QDateTime &now, std::function<void(EmailData &)> change)
    {
        m_queue << Change {now.addMSecs(queueTime), std::move(change)};
        return QJsonObject {{u"code"_s, u"request_sended_to_queue"_s},
                            {u"description"_s, u"Request sended to queue"_s},
                            {u"failure"_s, false},
                            {u"http_code"_s, 200},
                            {u"queue_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                            {u"success"_s, true},
                            {u"user_id"_s, userId},
                            {u"version"_s, version}};
    }

private:
    struct Change {
        QDateTime dueAt;
        std::function<void(EmailData &)> change;
    };

    EmailRef m_data;
    QList<Change> m_queue;
};

using DeskRef = std::shared_ptr<TagDesk>;

/// A guess: the shape of the tags service's refusals is not documented.
Answer refused(int status, const QString &text)
{
    return {status,
            QJsonObject {{u"success"_s, false},
                         {u"failure"_s, true},
                         {u"code"_s, u"request_failed"_s},
                         {u"http_code"_s, status},
                         {u"description"_s, text}}};
}

Answer noSuchTag()
{
    return refused(404, u"Tag not found"_s);
}

Answer tags(const EmailData &data)
{
    return QJsonObject {{u"tags"_s, data.tags->seenRows()}, {u"user_id"_s, userId}, {u"version"_s, version}};
}

QJsonObject readTag(const Call &call)
{
    return {{u"name"_s, call.text(u"name"_s).trimmed()}, {u"color"_s, call.text(u"color"_s)}};
}

Answer create(TagDesk &desk, const Call &call)
{
    const QJsonObject tag = readTag(call);
    if (tag[u"name"].toString().isEmpty())
        return refused(422, u"Argument name is invalid"_s);
    return desk.enqueue(call.now, [tag](EmailData &later) { later.tags->insert(tag); });
}

Answer change(TagDesk &desk, const Call &call)
{
    const QString id = call.path[u"id"_s];
    if (!desk.settled(call.now).tags->find(id))
        return noSuchTag();
    return desk.enqueue(call.now, [id, tag = readTag(call)](EmailData &later) {
        if (QJsonObject *row = later.tags->find(id))
            *row = {{u"id"_s, row->value(u"id")}, {u"name"_s, tag[u"name"]}, {u"color"_s, tag[u"color"]}};
    });
}

Answer remove(TagDesk &desk, const Call &call)
{
    const QString id = call.path[u"id"_s];
    if (!desk.settled(call.now).tags->find(id))
        return noSuchTag();
    return desk.enqueue(call.now, [id](EmailData &later) { later.tags->remove(id); });
}

Answer pin(TagDesk &desk, const Call &call, const QString &key, bool isPinned)
{
    const QString who = call.text(key).trimmed().toLower();
    if (key == "email"_L1 ? !isAddress(who) : plainPhone(who).isEmpty())
        return refused(422, u"Argument %1 is invalid"_s.arg(key));
    QSet<int> ids;
    for (const QJsonValue &id : call.body[u"tags"].toArray()) {
        if (!desk.settled(call.now).tags->has(id))
            return noSuchTag();
        ids << id.toInt();
    }
    return desk.enqueue(call.now, [who, ids, isPinned](EmailData &later) {
        QSet<int> &pinned = later.pinned[who];
        isPinned ? pinned.unite(ids) : pinned.subtract(ids);
    });
}

} // namespace

void addTags(TableRoutes &to, const EmailRef &data)
{
    const auto desk = std::make_shared<TagDesk>(data);
    to.add(u"GET /tags"_s, [desk](const Call &call) { return tags(desk->settled(call.now)); });
    to.add(u"POST /tags"_s, [desk](const Call &call) { return create(*desk, call); });
    to.add(u"PUT /tags/{id}"_s, [desk](const Call &call) { return change(*desk, call); });
    to.add(u"DELETE /tags/{id}"_s, [desk](const Call &call) { return remove(*desk, call); });
    for (const QString &key : {u"email"_s, u"phone"_s}) {
        to.add(u"POST /tags/pin/"_s + key,
               [desk, key](const Call &call) { return pin(*desk, call, key, true); });
        to.add(u"POST /tags/unpin/"_s + key,
               [desk, key](const Call &call) { return pin(*desk, call, key, false); });
    }
}

} // namespace pulsedeck::demo
