// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/serving.h"

namespace pulsedeck::demo {

/// One of the seven channels: they have the same calls under their own paths, and differ in what they tell
/// about a bot and a contact.
struct Channel {
    QString path; ///< "/viber/chatbots"
    QString key; ///< "viber"
    int service; ///< The service's number of the channel.
    QStringList bots; ///< Names.
    bool snakeStatistics = false; ///< Spells the keys of its statistics in another way.
};

const QList<Channel> &channels();

/// Made-up bots, contacts and messages of one channel. Ids are 24 hex characters.
class ChatData {
public:
    ChatData(const ServingRef &serving, int channel) : m_serving(serving), m_channel(channel) { }

    const Channel &channel() const { return channels()[m_channel]; }
    QJsonArray bots() const;
    /// The number of the bot with @p id; -1: there is none.
    int botOf(const QString &id) const;
    int contactCount(int bot) const { return 140 + bot * 61 + m_channel * 37; }
    QJsonObject contact(int bot, int number) const;
    QJsonArray contacts(int bot) const;
    /// The bot and number of the contact with @p id; {-1, -1}: there is none.
    std::pair<int, int> contactOf(const QString &id) const;
    QJsonArray chats(int bot) const;
    QJsonArray messages(int bot, int contact) const; ///< Newest first.
    QJsonArray flows(int bot) const;
    QJsonArray triggers(int bot) const;
    QJsonArray tags(int bot) const;
    QJsonArray variables(int bot) const;

private:
    QString id(char kind, int bot, int number = 0) const;
    QJsonObject message(int bot, int contact, int number) const;
    QString createdAt(char kind, int bot, int number) const;
    QJsonObject botChannelData(int bot) const;
    QJsonObject channelData(const Person &person, int number) const;
    int messageCount(int contact) const { return contact % 23 + 2; }
    /// Whom a contact is made after; others in each channel.
    Person personOf(int contact) const
    {
        return m_serving->people().person(People::mixed, contact + m_channel * 311);
    }

    const ServingRef m_serving;
    const int m_channel;
};

} // namespace pulsedeck::demo
