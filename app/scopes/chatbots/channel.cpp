// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"

#include "app/scopes/chatbots/chatbots.h"
#include "app/values/format.h"

namespace pulsedeck::chatbots {

QList<Channel> channels()
{
    using Message = Channel::Message;
    return {
        {"telegram", "Telegram", "/telegram", 3, Message::Plain},
        {"whatsapp", "WhatsApp", "/whatsapp", 4, Message::Body, true},
        {"instagram", "Instagram", "/instagram", 5, Message::ListOfMessages},
        {"facebook", "Messenger", "/messenger", 1, Message::Response},
        {"viber", "Viber", "/viber/chatbots", 6, Message::ListOfTexts},
        {"tiktok", "TikTok", "/tiktok", 8, Message::ListOfTexts},
        {"live-chat", Tr::tr("Live chat"), "/live-chat", 7, Message::ListOfTexts},
    };
}

QString operation(const Channel &channel, const QString &what)
{
    return "GET " + channel.path + u'/' + what;
}

QString displayName(const QJsonObject &channelData)
{
    // Some channels keep what they know of a bot one level deeper.
    for (const char *key : {"ig_page", "vb_account_info", "account"}) {
        if (channelData[QLatin1String(key)].isObject())
            return displayName(channelData[QLatin1String(key)].toObject());
    }
    for (const char *key : {"name", "full_name", "display_name"}) {
        if (QString name = channelData[QLatin1String(key)].toString(); !name.isEmpty())
            return name;
    }
    const QString name = channelData["first_name"].toString() + u' ' + channelData["last_name"].toString();
    if (!name.trimmed().isEmpty())
        return name.trimmed();
    for (const char *key : {"username", "user_name", "phone", "id"}) {
        if (QString text = format::toText(channelData[QLatin1String(key)]); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace pulsedeck::chatbots
