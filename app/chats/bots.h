// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/chatbots/channel.h"
#include "app/vocabulary/apierror.h"
#include "app/wire/client.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// A bot, whatever its messenger; what is not known is none.
struct Bot {
    chatbots::Channel channel;
    QJsonObject row; ///< As the list of its messenger has it.
    QString id;
    QString name;
    bool isActive = false;
    std::optional<qint64> audience;
    std::optional<qint64> active; ///< Of the audience.
    std::optional<qint64> sent;
    std::optional<qint64> received;
    std::optional<qint64> unread;
};

/// What the plan allows one messenger, and what is used of it.
struct ChannelLimit {
    std::optional<qint64> contacts;
    std::optional<qint64> most; ///< None: not told. Below 0: as many as one likes.
};

/// The bots of all messengers side by side. The list of all bots does not tell whose bot one is, so that each
/// messenger is asked:
///
///   read() --> the bots of each messenger --> for each bot its statistics
///                                        '--> for each messenger with bots its limits
class Bots : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Messenger, Audience, Active, Sent, Received, Unread, Limit, columns };

    explicit Bots(Client &client, QObject *parent = nullptr);

    void read();
    bool isReading() const { return m_awaited > 0; }
    const Bot &at(int row) const { return m_bots.at(row); }
    ChannelLimit limitOf(const Bot &bot) const { return m_limits.value(bot.channel.id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::UserRole is what a column is sorted by.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Something more is known, or nothing more will come.
    void changed();
    void failed(const pulsedeck::ApiError &error);

private:
    void ask(const QString &operation, const QVariantMap &query,
             const std::function<void(const QJsonValue &)> &take);
    void takeBots(const chatbots::Channel &channel, const QJsonValue &answer);
    void takeStatistics(const QString &bot, const QJsonValue &data);
    void takeLimit(const QString &channel, const QJsonValue &data);
    std::optional<qint64> number(const Bot &bot, int column) const;
    QString limitText(const Bot &bot) const;

    Client &m_client;
    QList<Bot> m_bots;
    QHash<QString, ChannelLimit> m_limits; ///< By channel.
    int m_awaited = 0; ///< Answers.
    int m_times = 0; ///< That everything was read: late answers belong to earlier ones.
};

} // namespace pulsedeck
