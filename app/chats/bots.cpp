// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/bots.h"

#include "app/chats/chat.h"
#include "app/values/convert.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int mostBots = 100; // in one messenger

Bots::Bots(Client &client, QObject *parent) : QAbstractTableModel(parent), m_client(client) { }

void Bots::read()
{
    ++m_times;
    m_awaited = 0;
    beginResetModel();
    m_bots.clear();
    m_limits.clear();
    endResetModel();
    for (const chatbots::Channel &channel : chatbots::channels()) {
        ask(chatbots::operation(channel, u"bots"_s), {{u"size"_s, mostBots}},
            [this, channel](const QJsonValue &answer) { takeBots(channel, answer); });
    }
}

void Bots::ask(const QString &operation, const QVariantMap &query,
               const std::function<void(const QJsonValue &)> &take)
{
    Request request {.scope = Scope::Chatbots, .operation = operation};
    request.query = query;
    request.priority = Priority::Visible;
    ++m_awaited;
    m_client.send(request, this, [this, take, times = m_times](const Reply &reply) {
        if (times != m_times)
            return;
        --m_awaited;
        if (reply.ok())
            take(reply.json);
        else
            emit failed(reply.error);
        emit changed();
    });
}

void Bots::takeBots(const chatbots::Channel &channel, const QJsonValue &answer)
{
    constexpr qint64 active = 3;
    const QJsonValue data = answer[u"data"];
    const QJsonArray rows = data.isArray() ? data.toArray() : QJsonArray {data};
    const Resource list = chatbots::channelBots(channel);
    QList<Bot> bots;
    for (const QJsonValue &row : rows) {
        Bot bot {.channel = channel, .row = normalised(row.toObject(), list)};
        bot.id = format::toText(bot.row[u"id"]);
        bot.name = bot.row[u"display_name"].toString();
        bot.isActive = format::toInteger(bot.row[u"status"]) == active;
        bot.received = format::toInteger(bot.row[u"inbox"][u"total"]);
        bot.unread = format::toInteger(bot.row[u"inbox"][u"unread"]);
        if (!bot.id.isEmpty())
            bots << bot;
    }
    if (bots.isEmpty())
        return;
    beginInsertRows({}, int(m_bots.size()), int(m_bots.size() + bots.size()) - 1);
    m_bots << bots;
    endInsertRows();
    for (const Bot &bot : bots) {
        ask(chatbots::operation(channel, u"bots/statistics"_s), {{u"bot_id"_s, bot.id}},
            [this, id = bot.id](const QJsonValue &told) { takeStatistics(id, told[u"data"]); });
    }
    ask(chatbots::operation(channel, u"account"_s), {},
        [this, id = channel.id](const QJsonValue &told) { takeLimit(id, told[u"data"]); });
}

/// Live chat writes the names in another style.
void Bots::takeStatistics(const QString &id, const QJsonValue &data)
{
    const auto number = [&data](const QString &name, const QString &otherName) {
        return format::toInteger(data[name].isUndefined() ? data[otherName] : data[name]);
    };
    for (int row = 0; row < m_bots.size(); ++row) {
        Bot &bot = m_bots[row];
        if (bot.id != id)
            continue;
        bot.audience = number(u"subscribedTotalCount"_s, u"subscribed_total_count"_s);
        bot.active = number(u"subscribedActiveCount"_s, u"subscribed_active_count"_s);
        bot.sent = number(u"outgoingMessagesTotalCount"_s, u"outgoing_messages_total_count"_s);
        emit dataChanged(index(row, 0), index(row, columns - 1));
    }
}

/// Newer messengers call the plan a tariff.
void Bots::takeLimit(const QString &channel, const QJsonValue &data)
{
    const QJsonValue plan = data[u"plan"].isObject() ? data[u"plan"] : data[u"tariff"];
    m_limits[channel] = {format::toInteger(data[u"statistics"][u"contacts"]),
                         format::toInteger(plan[u"max_contacts"])};
    for (int row = 0; row < m_bots.size(); ++row) {
        if (m_bots.at(row).channel.id == channel)
            emit dataChanged(index(row, Limit), index(row, Limit));
    }
}

int Bots::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bots.size());
}

int Bots::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

std::optional<qint64> Bots::number(const Bot &bot, int column) const
{
    switch (column) {
    case Audience:
        return bot.audience;
    case Active:
        return bot.active;
    case Sent:
        return bot.sent;
    case Received:
        return bot.received;
    case Unread:
        return bot.unread;
    default:
        return {};
    }
}

QString Bots::limitText(const Bot &bot) const
{
    const ChannelLimit limit = limitOf(bot);
    if (!limit.contacts || !limit.most)
        return {};
    const QLocale locale;
    //: Contacts of a messenger, of how many the plan allows.
    return *limit.most < 0
        ? ChatsTr::tr("%1, no limit").arg(locale.toString(*limit.contacts))
        : ChatsTr::tr("%1 of %2").arg(locale.toString(*limit.contacts), locale.toString(*limit.most));
}

QVariant Bots::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Bot &bot = m_bots.at(index.row());
    const std::optional<qint64> counted = number(bot, index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter)
            | int(index.column() > Messenger ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    if (role == Qt::UserRole && index.column() == Limit) {
        const ChannelLimit limit = limitOf(bot);
        return limit.contacts && limit.most && *limit.most > 0 ? double(*limit.contacts) / double(*limit.most)
                                                               : -1.0;
    }
    if (role == Qt::UserRole && index.column() > Messenger)
        return counted.value_or(-1);
    if (role != Qt::DisplayRole && role != Qt::UserRole)
        return {};
    switch (index.column()) {
    case Name:
        return bot.isActive || role == Qt::UserRole
            ? format::harmlessLine(bot.name)
            //: A bot that is switched off.
            : ChatsTr::tr("%1 (not active)").arg(format::harmlessLine(bot.name));
    case Messenger:
        return bot.channel.title;
    case Limit:
        return limitText(bot);
    default:
        return counted ? QLocale().toString(*counted) : QString();
    }
}

QVariant Bots::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section > Messenger ? Qt::AlignRight : Qt::AlignLeft);
    static const char *const titles[] = {
        QT_TRANSLATE_NOOP("chats", "Bot"),           QT_TRANSLATE_NOOP("chats", "Messenger"),
        QT_TRANSLATE_NOOP("chats", "Subscribers"),   QT_TRANSLATE_NOOP("chats", "Active"),
        QT_TRANSLATE_NOOP("chats", "Messages sent"), QT_TRANSLATE_NOOP("chats", "Received"),
        QT_TRANSLATE_NOOP("chats", "Unread"),        QT_TRANSLATE_NOOP("chats", "Contacts of the plan"),
    };
    if (role == Qt::DisplayRole)
        return ChatsTr::tr(titles[section]);
    if (role == Qt::ToolTipRole && section == Limit)
        return ChatsTr::tr("Contacts of all bots of the messenger, and how many the plan allows");
    return {};
}

} // namespace pulsedeck
