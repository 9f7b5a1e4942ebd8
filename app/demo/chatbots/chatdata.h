// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/chatbots/channel.h"
#include "app/demo/serving.h"

namespace pulsedeck::demo {

/// Made-up bots, contacts and messages of one channel. Ids are 24 hex characters.
class ChatData {
public:
    ChatData(const ServingRef &serving, int channel) : m_serving(serving), m_channel(channel) { }

    const Channel &channel() const { return channels()[m_channel]; }
    QJsonArray bots() const;
    /// The id of a row that was not there when the demo started.
    QString newId(int number) const { return id('5', 0, number); }
    int contactCount(int bot) const { return 140 + bot * 61 + m_channel * 37; }
    /// Messages that people sent to it.
    int receivedBy(int bot) const;
    /// With what the documents do not show: place (bot and number), unread, notes.
    QJsonObject contact(int bot, int number) const;
    QJsonArray contacts() const;
    QJsonArray messages(int bot, int contact) const; ///< Newest first.
    QJsonArray flows(int bot) const;
    QJsonArray triggers(int bot) const;
    QJsonArray tags(int bot) const;
    QJsonArray variables(int bot) const;
    QJsonArray templates(int bot) const; ///< Of WhatsApp: texts that may open a conversation.
    /// The rows of all bots.
    QJsonArray ofAllBots(QJsonArray (ChatData::*rows)(int) const) const;
    /// channel_data of somebody.
    QJsonObject channelData(const Person &person, int number) const;

    /// What makes a message a note; a number, in live chat a word.
    QJsonValue noteType() const;

private:
    QJsonObject note(int bot, int contact) const;
    QString id(char kind, int bot, int number = 0) const;
    QJsonObject message(int bot, int contact, int number) const;
    QString createdAt(char kind, int bot, int number) const;
    QJsonObject botChannelData(int bot) const;
    int messageCount(int contact) const { return contact % 23 + 2; }
    /// The last so many are from the guest.
    int unreadOf(int contact) const { return contact < 3 ? contact + 1 : 0; }
    bool isFromGuest(int contact, int number) const;
    QString textOf(int contact, int number) const;
    QJsonObject payload(const QString &text) const;
    QJsonObject picture(const QString &caption) const;
    QJsonObject delivery(int contact, int number, const QDateTime &when) const;
    /// Whom a contact is made after; others in each channel.
    Person personOf(int contact) const
    {
        return m_serving->people().person(People::mixed, contact + m_channel * 311);
    }

    const ServingRef m_serving;
    const int m_channel;
};

} // namespace pulsedeck::demo
