// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/messagemodel.h"
#include "app/chats/outbox.h"

namespace pulsedeck {

/// One chat as it is read and answered: its messages by pages, the latest first asked for, and the notes of
/// the team among them.
///
///   send(), addNote() --> Sending --> Sent --> the service's own telling
///                            '--> Refused, with its reason, or Unknown: stays until it is sent again or
///                                 taken back
///
/// What is on its way lies in the outbox, whatever becomes of the thread: nothing that was typed is lost.
class Thread : public QObject {
    Q_OBJECT
public:
    Thread(Client &client, Outbox &outbox, const Chat &chat, QObject *parent = nullptr);

    const QString &contact() const { return m_contact; }
    const chatbots::Channel &channel() const { return m_channel; }
    MessageModel &messages() { return m_messages; }

    /// The latest page, or what came since.
    void read();
    bool hasOlder() const { return m_hasOlder; }
    void readOlder();
    bool isReading() const { return m_ticket != 0; }
    bool isRead() const { return m_isRead; }
    /// Something is on its way, or waits for somebody.
    bool isNeeded() const;

    void send(const chatbots::Outgoing &message, const QString &shownText = {});
    void sendAgain(const QString &id);
    /// What was refused or is unknown, back for another try; it leaves the thread.
    chatbots::Outgoing takeBack(const QString &id);
    /// Tells the person that an answer is being typed, where the messenger can; at most every few seconds.
    void tellTyping();
    void react(const QString &id, const QString &emoji);

    void addNote(const QString &text);
    void changeNote(const QString &id, const QString &text);
    void removeNote(const QString &id);

signals:
    void wasRead(bool isFirst);
    void failed(const pulsedeck::ApiError &error);
    /// The service took a message.
    void sent(const pulsedeck::ChatMessage &message);
    /// A message was refused, or a note could not be changed: its text is @p text.
    void refused(const pulsedeck::ApiError &error);
    void noteFailed(const pulsedeck::ApiError &error, const QString &text);
    void actionFailed(const pulsedeck::ApiError &error);

private:
    void readPage(int skip);
    void takePage(const QJsonValue &answer, int skip);
    void readNotes();
    void post(const QString &what, QJsonObject body, const std::function<void(const Reply &)> &handler);
    void takeWaiting();
    void forgetTold();
    void add(const chatbots::Outgoing &message, ChatMessage::Author author, const QString &shownText);
    Request requestFor(const ChatMessage &message) const;
    void settle(const QString &id, const Reply &reply);

    Client &m_client;
    Outbox &m_outbox;
    const QString m_contact;
    const QString m_bot;
    const chatbots::Channel m_channel;
    MessageModel m_messages;
    Client::Ticket m_ticket = 0;
    int m_told = 0; ///< So many messages were read.
    bool m_hasOlder = false;
    bool m_isRead = false;
    QDateTime m_typingTold;
};

} // namespace pulsedeck
