// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/outbox.h"

#include "app/jobs/ledger.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

const QString kind = u"chat"_s;

QJsonObject toJson(const chatbots::Outgoing &message)
{
    QJsonObject json {{u"text"_s, message.text}};
    if (!message.link.isEmpty()) {
        json.insert(u"link"_s, message.link);
        json.insert(u"kind"_s, int(message.kind));
    }
    if (!message.tag.isEmpty())
        json.insert(u"tag"_s, message.tag);
    if (!message.approved.isEmpty())
        json.insert(u"approved"_s, message.approved);
    return json;
}

chatbots::Outgoing outgoingFrom(const QJsonValue &json)
{
    return {.text = json[u"text"].toString(),
            .link = json[u"link"].toString(),
            .kind = chatbots::Attachment(json[u"kind"].toInt()),
            .tag = json[u"tag"].toString(),
            .approved = json[u"approved"].toObject()};
}

QJsonObject toJson(const ChatMessage &message)
{
    QJsonArray links;
    for (const ChatLink &link : message.links)
        links << QJsonObject {{u"kind"_s, link.kind}, {u"url"_s, link.url}};
    return {{u"id"_s, message.id},
            {u"at"_s, message.at.toString(Qt::ISODateWithMs)},
            {u"isNote"_s, message.isNote()},
            {u"text"_s, message.text},
            {u"links"_s, links},
            {u"outgoing"_s, toJson(message.outgoing)},
            {u"state"_s, int(message.state)},
            {u"error"_s,
             QJsonObject {{u"kind"_s, int(message.error.kind)},
                          {u"status"_s, message.error.status},
                          {u"code"_s, message.error.code},
                          {u"text"_s, message.error.text}}}};
}

ChatMessage messageOf(const QJsonValue &json)
{
    ChatMessage message;
    message.id = json[u"id"].toString();
    message.at = QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs);
    message.author = json[u"isNote"].toBool() ? ChatMessage::Author::Note : ChatMessage::Author::Team;
    message.text = json[u"text"].toString();
    for (const QJsonValue &link : json[u"links"].toArray())
        message.links << ChatLink {link[u"kind"].toString(), link[u"url"].toString()};
    message.outgoing = outgoingFrom(json[u"outgoing"]);
    message.state = ChatMessage::State(json[u"state"].toInt());
    message.error = {.kind = ApiError::Kind(json[u"error"][u"kind"].toInt()),
                     .status = json[u"error"][u"status"].toInt(),
                     .code = json[u"error"][u"code"].toString(),
                     .text = json[u"error"][u"text"].toString()};
    // It may have left before the program went away.
    if (message.state != ChatMessage::State::Refused)
        message.state = ChatMessage::State::Unknown;
    message.error.outcomeUnknown = message.state == ChatMessage::State::Unknown;
    return message;
}

} // namespace

Outbox::Outbox(Ledger *ledger, QObject *parent) : QObject(parent), m_ledger(ledger) { }

void Outbox::load()
{
    if (!m_ledger)
        return;
    m_ledger->records(kind, this, [this](const QHash<QString, QJsonObject> &found) {
        for (auto one = found.begin(); one != found.end(); ++one) {
            if (m_chats.contains(one.key()))
                continue; // written meanwhile
            OfChat &chat = m_chats[one.key()];
            chat.draft = {outgoingFrom(one->value(u"draft"_s)), one->value(u"isNote"_s).toBool()};
            for (const QJsonValue &message : one->value(u"messages"_s).toArray())
                chat.messages << messageOf(message);
        }
        emit loaded();
    });
}

void Outbox::keepDraft(const QString &contact, const ChatDraft &draft)
{
    const ChatDraft before = m_chats.value(contact).draft;
    if (contact.isEmpty()
        || (before.isNote == draft.isNote && toJson(before.message) == toJson(draft.message)))
        return;
    m_chats[contact].draft = draft;
    write(contact);
}

QStringList Outbox::troubled() const
{
    QStringList contacts;
    for (auto chat = m_chats.begin(); chat != m_chats.end(); ++chat) {
        const bool isTroubled =
            std::any_of(chat->messages.begin(), chat->messages.end(), [](const ChatMessage &message) {
                return message.state == ChatMessage::State::Refused
                    || message.state == ChatMessage::State::Unknown;
            });
        if (isTroubled)
            contacts << chat.key();
    }
    return contacts;
}

void Outbox::send(Client &client, const QString &contact, const ChatMessage &message, const Request &request)
{
    QList<ChatMessage> &messages = m_chats[contact].messages;
    messages.removeIf([&](const ChatMessage &one) { return one.id == message.id; });
    messages << message;
    messages.last().state = ChatMessage::State::Sending;
    // Also when the disk refuses it: an answer does not wait for that.
    write(contact, [this, &client, contact, id = message.id, request] {
        client.send(request, this, [this, contact, id](const Reply &reply) { settle(contact, id, reply); });
    });
}

void Outbox::settle(const QString &contact, const QString &id, const Reply &reply)
{
    if (reply.ok()) {
        drop(contact, id);
    } else {
        for (ChatMessage &message : m_chats[contact].messages) {
            if (message.id != id)
                continue;
            message.state =
                reply.error.outcomeUnknown ? ChatMessage::State::Unknown : ChatMessage::State::Refused;
            message.error = reply.error;
        }
        write(contact);
    }
    emit settled(contact, id, reply);
}

void Outbox::drop(const QString &contact, const QString &id)
{
    if (m_chats[contact].messages.removeIf([&](const ChatMessage &one) { return one.id == id; }) > 0)
        write(contact);
}

/// @p then comes when it is on the disk.
void Outbox::write(const QString &contact, const std::function<void()> &then)
{
    const OfChat &chat = m_chats[contact];
    const bool isOver = chat.draft.isEmpty() && chat.messages.isEmpty();
    LedgerChange change {isOver ? LedgerChange::What::Drop : LedgerChange::What::Put, kind, contact};
    if (!isOver) {
        QJsonArray messages;
        for (const ChatMessage &message : chat.messages)
            messages << toJson(message);
        change.body = {{u"draft"_s, toJson(chat.draft.message)},
                       {u"isNote"_s, chat.draft.isNote},
                       {u"messages"_s, messages}};
    }
    if (m_ledger)
        m_ledger->write({change}, this, [then](bool) {
            if (then)
                then();
        });
    else if (then)
        then();
}

} // namespace pulsedeck
