// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/answercheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck {

bool isAnsweredByFlow(const MessageModel &messages)
{
    using Author = ChatMessage::Author;
    bool hasAnswer = false;
    for (int row = messages.rowCount() - 1; row >= 0; --row) {
        const ChatMessage &message = messages.at(row);
        if (message.isNote() || message.mayBeTriedAgain())
            continue;
        if (message.author == Author::Team || message.author == Author::Untold)
            return false;
        if (message.author == Author::Person)
            return hasAnswer;
        hasAnswer = true;
    }
    return false; // nobody asked
}

AnswerCheck::AnswerCheck(Client &client, Inbox &inbox, QObject *parent)
    : QObject(parent), m_client(client), m_inbox(inbox)
{
}

QStringList AnswerCheck::candidates() const
{
    const QDateTime dayAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    QStringList contacts;
    for (const Chat &chat : m_inbox.chats()) {
        const std::optional<chatbots::Channel> channel = chatbots::channelOf(chat.service);
        if (channel && channel->tellsFlows && !chat.needsAnswer() && chat.lastInAt > dayAgo
            && m_checked.value(chat.contact) != chat.lastOutAt)
            contacts << chat.contact;
    }
    return contacts;
}

void AnswerCheck::start()
{
    stop();
    m_contacts = candidates();
    m_at = 0;
    next();
}

void AnswerCheck::stop()
{
    m_client.withdraw(std::exchange(m_ticket, 0));
}

void AnswerCheck::next()
{
    const Chat *chat = m_inbox.find(m_contacts.value(m_at));
    if (!chat)
        return emit ended({});
    emit progressed(int(m_at), int(m_contacts.size()));
    constexpr int enough = 20;
    Request request {.scope = Scope::Chatbots,
                     .operation =
                         chatbots::operation(*chatbots::channelOf(chat->service), u"chats/messages"_s)};
    request.query = {{u"contact_id"_s, chat->contact}, {u"order"_s, u"desc"_s}, {u"size"_s, enough}};
    request.priority = Priority::Background;
    m_ticket = m_client.send(request, this,
                             [this, contact = chat->contact, at = chat->lastOutAt,
                              channel = *chatbots::channelOf(chat->service)](const Reply &reply) {
                                 m_ticket = 0;
                                 if (!reply.ok())
                                     return emit ended(reply.error);
                                 m_checked.insert(contact, at);
                                 MessageModel messages;
                                 for (const QJsonValue &row : reply.json[u"data"].toArray())
                                     messages.take(messageFrom(row.toObject(), channel));
                                 if (isAnsweredByFlow(messages))
                                     m_inbox.change(contact, [](Chat &one) { one.isFlowAnswer = true; });
                                 ++m_at;
                                 next();
                             });
}

} // namespace pulsedeck
