// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/values/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::chatbots {

static WatchData whatBotsSay(const QJsonValue &answer, const QDateTime &)
{
    constexpr qint64 active = 3;
    WatchData data;
    double unread = 0;
    for (const QJsonValue bot : answer["data"].toArray()) {
        unread += format::toNumber(bot["inbox"]["unread"]).value_or(0);
        const auto received = format::toNumber(bot["inbox"]["total"]);
        if (!received || format::toInteger(bot["status"]) != active)
            continue;
        const QString name =
            bot["name"].isString() ? bot["name"].toString() : displayName(bot["channel_data"].toObject());
        data.sightings << Sighting {
            .key = u"bot."_s + format::toText(bot["id"]),
            .rule = Sighting::Rule::StandsStill,
            .text = Tr::tr("The bot “%1” is silent").arg(name),
            .value = *received,
            .meaning = {Kind::Count, {}, {}},
            .door = {Scope::Chatbots, u"chatbots/bots"_s, bots().normalise(bot.toObject())}};
    }
    if (unread > 0) {
        data.sightings << Sighting {
            .key = u"chats"_s,
            .text = Tr::tr("%Ln message(s) in the chats nobody has read", nullptr, int(unread)),
            .door = {Scope::Chatbots, u"chatbots/dialogs"_s}};
    }
    data.highlights = {{.title = Tr::tr("Unread messages"),
                        .value = unread,
                        .meaning = {Kind::Count, {}, {}},
                        .key = u"unread"_s,
                        .door = {Scope::Chatbots, u"chatbots/dialogs"_s}}};
    return data;
}

QList<Watch> watches()
{
    return {{u"bots"_s, {"GET /chatbots/bots"}, whatBotsSay}};
}

} // namespace pulsedeck::chatbots
