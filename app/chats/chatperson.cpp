// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/chatperson.h"

#include "app/values/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ChatPerson::ChatPerson(Client &client, const Chat &chat, QObject *parent)
    : QObject(parent), m_client(client), m_contact(chat.contact), m_bot(chat.bot),
      m_channel(*chatbots::channelOf(chat.service))
{
}

void ChatPerson::read()
{
    Request record {.scope = Scope::Chatbots, .operation = chatbots::operation(m_channel, u"contacts/get"_s)};
    record.query = {{u"id"_s, m_contact}};
    record.priority = Priority::Prefetch;
    m_client.send(record, this, [this](const Reply &reply) {
        if (!reply.ok())
            return emit unreadable(reply.error);
        m_record = reply.json[u"data"].toObject();
        emit changed();
    });
    Request variables {.scope = Scope::Chatbots, .operation = chatbots::operation(m_channel, u"variables"_s)};
    variables.query = {{u"bot_id"_s, m_bot}};
    variables.priority = Priority::Prefetch;
    m_client.send(variables, this, [this](const Reply &reply) {
        constexpr int ofContact = 1;
        m_variables.clear();
        QJsonArray rows = reply.json[u"data"].toArray();
        if (reply.json[u"data"].isObject())
            rows << reply.json[u"data"]; // one record where a list is meant
        for (const QJsonValue &row : rows) {
            if (format::toInteger(row[u"type"]).value_or(ofContact) == ofContact)
                m_variables << row[u"name"].toString();
        }
        if (isRead())
            emit changed();
    });
}

QString ChatPerson::name() const
{
    return chatbots::displayName(m_record[u"channel_data"].toObject());
}

int ChatPerson::status() const
{
    return int(format::toInteger(m_record[u"status"]).value_or(0));
}

QStringList ChatPerson::tags() const
{
    return m_record[u"tags"].toVariant().toStringList();
}

QStringList ChatPerson::variables() const
{
    QStringList names = m_variables;
    for (const QString &name : m_record[u"variables"].toObject().keys()) {
        if (!names.contains(name))
            names << name;
    }
    return names;
}

QJsonValue ChatPerson::value(const QString &variable) const
{
    return m_record[u"variables"].toObject().value(variable);
}

QDateTime ChatPerson::pausedUntil() const
{
    const QDateTime until = format::toDateTime(m_record[u"automation_paused_until"]);
    return until > QDateTime::currentDateTimeUtc() ? until : QDateTime();
}

void ChatPerson::post(const QString &what, QJsonObject body, const std::function<void()> &done)
{
    Request request {.scope = Scope::Chatbots, .operation = u"POST %1/%2"_s.arg(m_channel.path, what)};
    body.insert(u"contact_id"_s, m_contact);
    request.body = body;
    m_client.send(request, this, [this, done](const Reply &reply) {
        if (reply.ok())
            done();
        else
            emit failed(reply.error);
        emit changed();
    });
}

void ChatPerson::setValue(const QString &variable, const QString &value)
{
    const QString before = format::toText(ChatPerson::value(variable));
    const QJsonObject one {{u"variable_name"_s, variable}, {u"variable_value"_s, value}};
    post(u"contacts/setVariable"_s, {{u"variables"_s, QJsonArray {one}}}, [this, variable, value, before] {
        QJsonObject all = m_record[u"variables"].toObject();
        all.insert(variable, value);
        m_record.insert(u"variables"_s, all);
        emit valueChanged(variable, before);
    });
}

void ChatPerson::addTag(const QString &tag)
{
    post(u"contacts/setTag"_s, {{u"tags"_s, QJsonArray {tag}}}, [this, tag] {
        QStringList all = tags();
        if (!all.contains(tag))
            all << tag;
        m_record.insert(u"tags"_s, QJsonArray::fromStringList(all));
    });
}

void ChatPerson::removeTag(const QString &tag)
{
    post(u"contacts/deleteTag"_s, {{u"tag"_s, tag}}, [this, tag] {
        QStringList all = tags();
        all.removeAll(tag);
        m_record.insert(u"tags"_s, QJsonArray::fromStringList(all));
    });
}

void ChatPerson::rename(const QString &name)
{
    post(u"contacts/setName"_s, {{u"name"_s, name}}, [this, name] {
        emit renamed(name);
        read();
    });
}

void ChatPerson::setEnabled(bool on)
{
    constexpr int active = 1;
    constexpr int disabled = 3;
    post(on ? u"contacts/enable"_s : u"contacts/disable"_s, {},
         [this, on] { m_record.insert(u"status"_s, on ? active : disabled); });
}

} // namespace pulsedeck
