// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chat.h"
#include "app/scopes/chatbots/channel.h"
#include "app/wire/client.h"

namespace pulsedeck {

/// The person of a chat, as the messenger's bot knows them, and what can be changed about them.
class ChatPerson : public QObject {
    Q_OBJECT
public:
    ChatPerson(Client &client, const Chat &chat, QObject *parent = nullptr);

    const QString &contact() const { return m_contact; }
    const chatbots::Channel &channel() const { return m_channel; }
    void read();
    bool isRead() const { return !m_record.isEmpty(); }

    QString name() const;
    /// 1: gets messages.
    int status() const;
    QStringList tags() const;
    /// The variables of the bot, whether or not the person has a value, and what else the person has.
    QStringList variables() const;
    QJsonValue value(const QString &variable) const;
    /// Invalid when automation goes on.
    QDateTime pausedUntil() const;
    /// Of the messenger's own record, with the columns that describe such.
    const QJsonObject &record() const { return m_record; }

    void setValue(const QString &variable, const QString &value);
    void addTag(const QString &tag);
    void removeTag(const QString &tag);
    void rename(const QString &name);
    void setEnabled(bool on);

signals:
    void changed();
    void valueChanged(const QString &variable, const QString &before);
    void renamed(const QString &name);
    void failed(const pulsedeck::ApiError &error);
    void unreadable(const pulsedeck::ApiError &error);

private:
    void post(const QString &what, QJsonObject body, const std::function<void()> &done);

    Client &m_client;
    const QString m_contact;
    const QString m_bot;
    const chatbots::Channel m_channel;
    QJsonObject m_record;
    QStringList m_variables; ///< Of the bot.
};

} // namespace pulsedeck
