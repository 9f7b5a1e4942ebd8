// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"

#include "app/scopes/chatbots/chatbots.h"
#include "app/values/format.h"

#include <QHash>

namespace pulsedeck::chatbots {

QList<Channel> channels()
{
    using Message = Channel::Message;
    using Silence = Channel::Silence;
    using enum Attachment;
    return {
        {.id = "telegram",
         .title = "Telegram",
         .path = "/telegram",
         .service = 3,
         .message = Message::Plain,
         .longestText = 1024,
         .attachments = {Picture, File, Video, Audio},
         .reaction = "POST /telegram/contacts/react",
         .tellsFlows = true},
        {.id = "whatsapp",
         .title = "WhatsApp",
         .path = "/whatsapp",
         .service = 4,
         .message = Message::Body,
         .hasTemplates = true,
         .silence = Silence::Templates,
         .longestText = 1024,
         .attachments = {Picture, File, Audio},
         .hasTyping = true,
         .reaction = "PUT /whatsapp/chats/react",
         .hasNames = true},
        {.id = "instagram",
         .title = "Instagram",
         .path = "/instagram",
         .service = 5,
         .message = Message::ListOfMessages,
         .silence = Silence::Nothing,
         .attachments = {Picture}},
        {.id = "facebook",
         .title = "Messenger",
         .path = "/messenger",
         .service = 1,
         .message = Message::Response,
         .silence = Silence::Tagged,
         .attachments = {Picture, File},
         .hasTyping = true},
        {.id = "viber",
         .title = "Viber",
         .path = "/viber/chatbots",
         .service = 6,
         .message = Message::ListOfTexts,
         .attachments = {Picture}},
        {.id = "tiktok", .title = "TikTok", .path = "/tiktok", .service = 8, .message = Message::ListOfTexts},
        {.id = "live-chat",
         .title = Tr::tr("Live chat"),
         .path = "/live-chat",
         .service = 7,
         .message = Message::ListOfTexts,
         .attachments = {Picture, File},
         .hasCampaigns = false,
         .tellsFlows = true,
         .hasNames = true},
    };
}

std::optional<Channel> channelOf(int service)
{
    for (const Channel &channel : channels()) {
        if (channel.service == service)
            return channel;
    }
    return {};
}

std::optional<Channel> channelOfCrm(int messenger)
{
    static const QHash<int, int> services {{1, 3}, {2, 1}, {4, 5}, {5, 4}, {6, 6}};
    return channelOf(services.value(messenger));
}

QString operation(const Channel &channel, const QString &what)
{
    return "GET " + channel.path + u'/' + what;
}

QString displayName(const QJsonObject &channelData)
{
    if (channelData.isEmpty())
        return {};
    // Some channels keep what they know of a bot one level deeper.
    for (const char *key : {"ig_user", "ig_page", "vb_account_info", "account"}) {
        if (const QString name = displayName(channelData[QLatin1String(key)].toObject()); !name.isEmpty())
            return name;
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
