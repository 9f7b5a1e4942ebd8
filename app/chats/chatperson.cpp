// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/chatperson.h"

#include "app/values/format.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Whose name stands above it already.
static Resource valuesOf(const chatbots::Channel &channel, const Chat &chat)
{
    Resource values = chatbots::personVariables(channel, chat.bot, chat.contact, chat.name);
    values.columns.clear();
    return values;
}

ChatPerson::ChatPerson(Client &client, const Chat &chat, QObject *parent)
    : QObject(parent), m_client(client), m_contact(chat.contact),
      m_channel(*chatbots::channelOf(chat.service)), m_values(client, valuesOf(m_channel, chat))
{
    connect(&m_values, &QAbstractItemModel::modelReset, this, &ChatPerson::take);
    connect(&m_values, &QAbstractItemModel::rowsInserted, this, &ChatPerson::take);
    connect(&m_values, &QAbstractItemModel::dataChanged, this, &ChatPerson::take);
    connect(&m_values, &ResourceModel::columnsChanged, this, &ChatPerson::take);
    connect(&m_values, &ResourceModel::statusChanged, this, &ChatPerson::follow);
}

void ChatPerson::read()
{
    m_isFailureTold = false;
    m_values.refresh();
}

void ChatPerson::take()
{
    if (m_values.rowCount() == 0)
        return;
    m_record = m_values.rowAt(0);
    emit changed();
}

void ChatPerson::follow()
{
    const ApiError error = m_values.error();
    if (error.isSet() && !std::exchange(m_isFailureTold, true))
        emit unreadable(error);
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
    return m_record[u"variables"].toObject().keys();
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
        if (!reply.ok())
            return emit failed(reply.error);
        done();
        m_values.replaceRow(m_record);
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
