// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/inbox.h"
#include "app/chats/messagemodel.h"

namespace pulsedeck {

/// The last answer is not the team's: since the person wrote last, only flows or campaigns spoke. Messages
/// are the oldest first.
bool isAnsweredByFlow(const MessageModel &messages);

/// Finds out for many chats whether a person answered, by a call for each, in the background, one after the
/// other; as far as the payload of the messenger tells.
class AnswerCheck : public QObject {
    Q_OBJECT
public:
    AnswerCheck(Client &client, Inbox &inbox, QObject *parent = nullptr);

    /// The chats of @p inbox that may have been answered by a flow and are not looked at yet.
    QStringList candidates() const;
    /// Who wrote the last answer of @p chat is known: its messages were read elsewhere.
    void know(const Chat &chat) { m_checked.insert(chat.contact, chat.lastOutAt); }
    void start();
    void stop();
    bool isRunning() const { return m_ticket != 0; }

signals:
    void progressed(int done, int total);
    void ended(const pulsedeck::ApiError &error);

private:
    void next();

    Client &m_client;
    Inbox &m_inbox;
    QStringList m_contacts;
    qsizetype m_at = 0;
    QHash<QString, QDateTime> m_checked; ///< Answers that were looked at, by contact.
    Client::Ticket m_ticket = 0;
};

} // namespace pulsedeck
