// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chatperson.h"
#include "app/chats/inbox.h"

namespace pulsedeck {

/// Where somebody was found besides the chat that is open.
struct FoundElsewhere {
    std::optional<chatbots::Channel> channel; ///< None: the record of a CRM contact.
    QString contact; ///< Of the messenger.
    QString name;
    QString by; ///< What says that it is the same person: a phone, a value, the CRM.
    QJsonObject record; ///< Of the CRM.
};

/// Looks for one person in the other bots, by phone and by variables that hold a phone or an address, and in
/// the CRM, which knows its contacts by their chats. A call for each bot and value: at somebody's wish only.
class Elsewhere : public QObject {
    Q_OBJECT
public:
    Elsewhere(Client &client, const Inbox &inbox, const ChatPerson &person, QObject *parent = nullptr);

    /// So many calls it takes.
    int calls() const { return int(m_asks.size()); }
    void look();
    bool isLooking() const { return m_awaited > 0; }
    const QList<FoundElsewhere> &found() const { return m_found; }

signals:
    void changed();

private:
    struct Ask {
        Request request;
        std::optional<chatbots::Channel> channel;
        QString by;
    };
    void plan(const Inbox &inbox, const ChatPerson &person);
    void take(const Ask &ask, const QJsonValue &answer);
    void takeRecord(const QJsonObject &record);
    void add(const FoundElsewhere &found);

    Client &m_client;
    const QString m_contact;
    QList<Ask> m_asks;
    QList<FoundElsewhere> m_found;
    int m_awaited = 0;
};

} // namespace pulsedeck
