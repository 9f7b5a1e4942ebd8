// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/thread.h"

#include "app/values/format.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int page = 50;

Thread::Thread(Client &client, Outbox &outbox, const Chat &chat, QObject *parent)
    : QObject(parent), m_client(client), m_outbox(outbox), m_contact(chat.contact), m_bot(chat.bot),
      m_channel(*chatbots::channelOf(chat.service))
{
    m_messages.setPerson(chat.name);
    connect(&outbox, &Outbox::loaded, this, &Thread::takeWaiting);
    connect(&outbox, &Outbox::settled, this,
            [this](const QString &contact, const QString &id, const Reply &reply) {
                if (contact == m_contact)
                    settle(id, reply);
            });
    takeWaiting();
}

void Thread::takeWaiting()
{
    for (const ChatMessage &message : m_outbox.messages(m_contact))
        m_messages.take(message);
}

/// What the service tells of is no longer unknown.
void Thread::forgetTold()
{
    for (const ChatMessage &message : m_outbox.messages(m_contact)) {
        if (message.state == ChatMessage::State::Unknown && m_messages.rowOf(message.id) < 0)
            m_outbox.drop(m_contact, message.id);
    }
}

bool Thread::isNeeded() const
{
    for (int row = 0; row < m_messages.rowCount(); ++row) {
        const ChatMessage &message = m_messages.at(row);
        if (message.isFromHere() && message.state != ChatMessage::State::Sent)
            return true;
    }
    return false;
}

void Thread::read()
{
    readPage(0);
    readNotes();
}

/// Counted from the latest, so that what arrived meanwhile makes a page begin with messages that are known.
void Thread::readOlder()
{
    if (m_hasOlder && !isReading())
        readPage(m_told);
}

void Thread::readPage(int skip)
{
    m_client.withdraw(m_ticket);
    Request request {.scope = Scope::Chatbots,
                     .operation = chatbots::operation(m_channel, u"chats/messages"_s)};
    request.query = {{u"contact_id"_s, m_contact}, {u"order"_s, u"desc"_s}, {u"size"_s, page}};
    if (skip > 0)
        request.query.insert(u"skip"_s, skip);
    request.priority = Priority::Visible;
    m_ticket = m_client.send(request, this, [this, skip](const Reply &reply) {
        m_ticket = 0;
        if (reply.ok())
            takePage(reply.json, skip);
        else
            emit failed(reply.error);
    });
}

void Thread::takePage(const QJsonValue &answer, int skip)
{
    QJsonArray rows = answer[u"data"].toArray();
    if (answer[u"data"].isObject() && answer[u"data"][u"id"].isString())
        rows << answer[u"data"]; // one message where a list is meant
    for (const QJsonValue &row : rows) {
        const ChatMessage message = messageFrom(row.toObject(), m_channel);
        if (m_messages.take(message))
            emit sent(m_messages.at(m_messages.rowOf(message.id)));
    }
    const bool isFirst = !std::exchange(m_isRead, true);
    // A latest page says nothing of what lies before older ones that were read.
    if (isFirst || skip > 0)
        m_hasOlder = rows.size() >= page;
    m_told = qMax(m_told, skip + int(rows.size()));
    forgetTold();
    emit wasRead(isFirst);
}

void Thread::readNotes()
{
    Request request {.scope = Scope::Chatbots,
                     .operation = chatbots::operation(m_channel, u"contacts/notes"_s)};
    request.query = {{u"contact_id"_s, m_contact}, {u"bot_id"_s, m_bot}};
    request.priority = Priority::Visible;
    m_client.send(request, this, [this](const Reply &reply) {
        for (const QJsonValue &row : reply.json[u"data"].toArray())
            m_messages.take(noteFrom(row.toObject(), m_channel));
        forgetTold();
        emit wasRead(false);
    });
}

void Thread::send(const chatbots::Outgoing &outgoing, const QString &shownText)
{
    // Where an attachment takes no words, they go first, as a message of their own.
    if (!outgoing.link.isEmpty() && !outgoing.text.isEmpty()
        && !chatbots::hasCaption(m_channel, outgoing.kind)) {
        send({.text = outgoing.text, .tag = outgoing.tag});
        send({.link = outgoing.link, .kind = outgoing.kind, .tag = outgoing.tag});
        return;
    }
    add(outgoing, ChatMessage::Author::Team, shownText);
}

void Thread::add(const chatbots::Outgoing &outgoing, ChatMessage::Author author, const QString &shownText)
{
    ChatMessage message;
    message.id = u"here-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.at = QDateTime::currentDateTimeUtc();
    message.author = author;
    message.state = ChatMessage::State::Sending;
    message.text = shownText.isEmpty() ? outgoing.text : shownText;
    message.outgoing = outgoing;
    if (!outgoing.link.isEmpty()) {
        static const QHash<chatbots::Attachment, QString> kinds {
            {chatbots::Attachment::Picture, u"photo"_s},
            {chatbots::Attachment::File, u"document"_s},
            {chatbots::Attachment::Video, u"video"_s},
            {chatbots::Attachment::Audio, u"audio"_s},
        };
        message.links << ChatLink {kinds.value(outgoing.kind), outgoing.link};
    }
    m_messages.take(message);
    m_outbox.send(m_client, m_contact, message, requestFor(message));
}

Request Thread::requestFor(const ChatMessage &message) const
{
    Request request {.scope = Scope::Chatbots};
    if (message.isNote()) {
        request.operation = u"POST %1/contacts/createNote"_s.arg(m_channel.path);
        request.body = QJsonObject {
            {u"contact_id"_s, m_contact}, {u"bot_id"_s, m_bot}, {u"text"_s, message.outgoing.text}};
        return request;
    }
    const Call call = chatbots::sendingCall(m_channel, m_contact, message.outgoing);
    request.operation = call.operation;
    request.body = call.body;
    return request;
}

/// Some messengers answer with the message itself, the others with a mere success.
void Thread::settle(const QString &id, const Reply &reply)
{
    using State = ChatMessage::State;
    if (!reply.ok()) {
        m_messages.change(id, [&](ChatMessage &message) {
            message.state = reply.error.outcomeUnknown ? State::Unknown : State::Refused;
            message.error = reply.error;
        });
        emit refused(reply.error);
        if (reply.error.outcomeUnknown)
            read();
        return;
    }
    const int place = m_messages.rowOf(id);
    const bool isNote = place >= 0 && m_messages.at(place).isNote();
    const QJsonValue told = reply.json[u"data"].isObject() ? reply.json[u"data"] : reply.json;
    const QString now = m_messages.settle(id, format::toText(told[u"id"]));
    if (isNote)
        return readNotes();
    if (const int row = m_messages.rowOf(now); row >= 0)
        emit sent(m_messages.at(row));
    readPage(0);
}

void Thread::sendAgain(const QString &id)
{
    const int row = m_messages.rowOf(id);
    if (row < 0 || !m_messages.at(row).mayBeTriedAgain())
        return;
    m_messages.change(id, [](ChatMessage &message) { message.state = ChatMessage::State::Sending; });
    m_outbox.send(m_client, m_contact, m_messages.at(row), requestFor(m_messages.at(row)));
}

chatbots::Outgoing Thread::takeBack(const QString &id)
{
    const int row = m_messages.rowOf(id);
    if (row < 0)
        return {};
    const chatbots::Outgoing outgoing = m_messages.at(row).outgoing;
    m_messages.remove(id);
    m_outbox.drop(m_contact, id);
    return outgoing;
}

void Thread::tellTyping()
{
    constexpr int again = 10;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_channel.hasTyping || m_client.isReadOnly()
        || (m_typingTold.isValid() && m_typingTold.secsTo(now) < again))
        return;
    m_typingTold = now;
    post(u"contacts/sendTyping"_s, {}, [](const Reply &) {}); // nobody misses it
}

void Thread::react(const QString &id, const QString &emoji)
{
    Request request {.scope = Scope::Chatbots, .operation = m_channel.reaction};
    QJsonObject body {{u"message_id"_s, id}};
    if (m_channel.reaction.startsWith("POST"_L1)) {
        body.insert(u"contact_id"_s, m_contact);
        body.insert(u"reaction"_s, QJsonObject {{u"type"_s, u"emoji"_s}, {u"emoji"_s, emoji}});
    } else {
        body.insert(u"reaction"_s, emoji);
    }
    request.body = body;
    m_client.send(request, this, [this, id, emoji](const Reply &reply) {
        if (!reply.ok())
            return emit actionFailed(reply.error);
        m_messages.change(id, [&](ChatMessage &message) { message.reaction = emoji; });
    });
}

void Thread::post(const QString &what, QJsonObject body, const std::function<void(const Reply &)> &handler)
{
    Request request {.scope = Scope::Chatbots, .operation = u"POST %1/%2"_s.arg(m_channel.path, what)};
    body.insert(u"contact_id"_s, m_contact);
    request.body = body;
    m_client.send(request, this, handler);
}

void Thread::addNote(const QString &text)
{
    add({.text = text}, ChatMessage::Author::Note, {});
}

void Thread::changeNote(const QString &id, const QString &text)
{
    const QJsonObject body {{u"bot_id"_s, m_bot}, {u"note_id"_s, id}, {u"text"_s, text}};
    post(u"contacts/updateNote"_s, body, [this, id, text](const Reply &reply) {
        if (!reply.ok())
            return emit noteFailed(reply.error, text);
        m_messages.change(id, [&](ChatMessage &note) { note.text = text; });
    });
}

void Thread::removeNote(const QString &id)
{
    post(u"contacts/deleteNote"_s, {{u"bot_id"_s, m_bot}, {u"note_id"_s, id}},
         [this, id](const Reply &reply) {
             reply.ok() ? m_messages.remove(id) : emit actionFailed(reply.error);
         });
}

} // namespace pulsedeck
