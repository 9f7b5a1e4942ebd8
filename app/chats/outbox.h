// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/message.h"
#include "app/wire/client.h"

#include <QHash>

namespace pulsedeck {

class Ledger;

/// What is half written in a chat.
struct ChatDraft {
    chatbots::Outgoing message;
    bool isNote = false;

    bool isEmpty() const { return message.text.isEmpty() && message.link.isEmpty(); }
};

/// What was written in the chats of one account and is not known to have arrived: half written messages,
/// those on their way, those that were refused, and those of which nobody knows. It outlives the pages, and
/// is written down, sealed, before anything leaves:
///
///   send() --> written down --> sent --> accepted: forgotten
///                                  '---> refused or unknown: stays until it is sent again or discarded
///
/// What was on its way when the program was killed is unknown afterwards.
class Outbox : public QObject {
    Q_OBJECT
public:
    /// Without @p ledger all is forgotten with this object.
    explicit Outbox(Ledger *ledger = nullptr, QObject *parent = nullptr);

    /// Takes over what was there before.
    void load();

    ChatDraft draft(const QString &contact) const { return m_chats.value(contact).draft; }
    void keepDraft(const QString &contact, const ChatDraft &draft);

    QList<ChatMessage> messages(const QString &contact) const { return m_chats.value(contact).messages; }
    /// People to whom something was refused, or of whom nobody knows whether they got it.
    QStringList troubled() const;
    /// Sends @p message with @p request, for the first time or once more.
    void send(Client &client, const QString &contact, const ChatMessage &message, const Request &request);
    void drop(const QString &contact, const QString &id);

signals:
    void loaded();
    void settled(const QString &contact, const QString &id, const pulsedeck::Reply &reply);

private:
    struct OfChat {
        ChatDraft draft;
        QList<ChatMessage> messages;
    };
    void settle(const QString &contact, const QString &id, const Reply &reply);
    void write(const QString &contact, const std::function<void()> &then = {});

    Ledger *m_ledger;
    QHash<QString, OfChat> m_chats; ///< By contact.
};

} // namespace pulsedeck
