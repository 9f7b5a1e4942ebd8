// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chat.h"
#include "app/scopes/chatbots/channel.h"
#include "app/table/resourcemodel.h"

namespace pulsedeck {

/// The person of a chat, as the messenger's bot knows them, and what can be changed about them. Variables are
/// cells of a list of one, whose changes wait to be saved like those of any list.
class ChatPerson : public QObject {
    Q_OBJECT
public:
    ChatPerson(Client &client, const Chat &chat, QObject *parent = nullptr);

    const QString &contact() const { return m_contact; }
    const chatbots::Channel &channel() const { return m_channel; }
    void read();
    /// One row, a column for each variable of the bot.
    ResourceModel &values() { return m_values; }
    bool isRead() const { return !m_record.isEmpty(); }

    QString name() const;
    /// 1: gets messages.
    int status() const;
    QStringList tags() const;
    /// What the person has, whether or not the bot still knows it.
    QStringList variables() const;
    QJsonValue value(const QString &variable) const;
    /// Invalid when automation goes on.
    QDateTime pausedUntil() const;
    /// Of the messenger's own record, with the columns that describe such.
    const QJsonObject &record() const { return m_record; }

    void addTag(const QString &tag);
    void removeTag(const QString &tag);
    void rename(const QString &name);
    void setEnabled(bool on);

signals:
    void changed();
    void renamed(const QString &name);
    void failed(const pulsedeck::ApiError &error);
    void unreadable(const pulsedeck::ApiError &error);

private:
    void take();
    void follow();
    void post(const QString &what, QJsonObject body, const std::function<void()> &done);

    Client &m_client;
    const QString m_contact;
    const chatbots::Channel m_channel;
    ResourceModel m_values;
    QJsonObject m_record;
    bool m_isFailureTold = false;
};

} // namespace pulsedeck
