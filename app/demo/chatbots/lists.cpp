// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// Messages that each contact got before the demo started, for the sum.
constexpr int saidPerContact = 6;

Answer statistics(Chat &chat, const QJsonValue &bot)
{
    const QStringList names = chat.channel().snakeStatistics
        ? QStringList {u"subscribed_total_count"_s, u"subscribed_active_count"_s,
                       u"outgoing_messages_total_count"_s}
        : QStringList {u"subscribedTotalCount"_s, u"subscribedActiveCount"_s,
                       u"outgoingMessagesTotalCount"_s};
    const int seeded = chat.contactCount(bot) * saidPerContact;
    return QJsonObject {{u"data"_s,
                         QJsonObject {{names[0], chat.contactCount(bot)},
                                      {names[1], chat.activeCount(bot)},
                                      {names[2], seeded + chat.bots().find(bot)->value(u"said").toInt()}}}};
}

/// The rows of the bot, of the table that @p table picks.
ChatRoutes::BotHandler rowsOfBot(Table &(Chat::*table)())
{
    return [table](const Call &call, Chat &chat, const QJsonValue &bot) {
        Table &rows = (chat.*table)();
        QJsonArray ofBot;
        for (const QJsonObject &row : rows.rows()) {
            if (row[u"bot_id"] == bot)
                ofBot << row;
        }
        return chat.serving()->list(call, ofBot, Serving::Rest::Blank,
                                    [&](const QJsonObject &row) { return rows.seen(row); });
    };
}

} // namespace

void addLists(ChatRoutes &to)
{
    to.add(u"GET /bots"_s,
           [](const Call &call, Chat &chat) { return chat.serving()->list(call, chat.bots().seenRows()); });
    to.ofBot(u"GET /bots/statistics"_s,
             [](const Call &, Chat &chat, const QJsonValue &bot) { return statistics(chat, bot); });
    to.ofBot(u"GET /flows"_s, rowsOfBot(&Chat::flows));
    to.ofBot(u"GET /triggers"_s, rowsOfBot(&Chat::triggers));
    to.ofBot(u"GET /tags"_s, rowsOfBot(&Chat::tags));
    to.ofBot(u"GET /variables"_s, rowsOfBot(&Chat::variables));
    to.ofBot(u"GET /templates"_s, rowsOfBot(&Chat::templates));
}

} // namespace pulsedeck::demo
