// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/words.h"

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"

namespace pulsedeck::chatbots {

QList<StatusWord> channelWords()
{
    QList<StatusWord> words;
    for (const Channel &channel : channels())
        words << StatusWord {QString::number(channel.service), channel.title};
    words << StatusWord {"1000", Tr::tr("Bridge")} << StatusWord {"1001", Tr::tr("Personal Telegram")};
    return words;
}

QList<StatusWord> contactWords()
{
    return {
        {"1", Tr::tr("Active"), Tone::Good},
        {"2", Tr::tr("Unsubscribed"), Tone::Warning},
        {"3", Tr::tr("Disabled")},
        {"4", Tr::tr("Has blocked the bot"), Tone::Bad},
    };
}

QList<StatusWord> triggerWords()
{
    return {
        {"1", Tr::tr("When somebody subscribes")},    {"2", Tr::tr("When somebody unsubscribes")},
        {"3", Tr::tr("When nothing else fits")},      {"4", Tr::tr("On a keyword")},
        {"5", Tr::tr("Some time after subscribing")},
    };
}

QList<StatusWord> messageWords(const Channel &channel)
{
    const StatusWord first = channel.id == u"instagram" ? StatusWord {"1", Tr::tr("Delivered"), Tone::Good}
                                                        : StatusWord {"1", Tr::tr("New", "message")};
    return {
        first,
        {"2", Tr::tr("Sent", "message"), Tone::Good},
        {"3", Tr::tr("Delivered"), Tone::Good},
        {"4", Tr::tr("Opened"), Tone::Good},
        {"5", Tr::tr("Clicked"), Tone::Good},
        {"6", Tr::tr("Rejected"), Tone::Bad},
    };
}

QList<Column> contactDetails(const QString &prefix)
{
    const QString data = prefix + "channel_data.";
    return {
        phone(data + "phone", Tr::tr("Phone")),
        text(data + "name", Tr::tr("Name in the messenger")),
        text(data + "username", Tr::tr("User name")),
        text(data + "user_name", Tr::tr("User name")),
        text(data + "locale", Tr::tr("Language")),
        text(data + "language_code", Tr::tr("Language")),
        text(data + "language", Tr::tr("Language")),
        text(data + "lang", Tr::tr("Language")),
        country(data + "country", Tr::tr("Country")),
        text(data + "gender", Tr::tr("Gender")),
        link(data + "url", Tr::tr("Page")),
        link(data + "profile_pic", Tr::tr("Picture")),
        link(data + "profile_image", Tr::tr("Picture")),
        link(data + "avatar", Tr::tr("Picture")),
        yesNo(prefix + "online", Tr::tr("Online")),
        dateTime(prefix + "automation_paused_until", Tr::tr("Automation paused until")),
        dateTime(prefix + "unsubscribed_at", Tr::tr("Unsubscribed on")),
        entries(prefix + "variables", Tr::tr("Variables")),
        text(prefix + "telegram_id", Tr::tr("Telegram ID")),
        text(prefix + "id", Tr::tr("Contact ID")),
    };
}

QList<Column> messageDetails()
{
    return {
        entries("data", Tr::tr("Content")),
        dateTime("delivered_at", Tr::tr("Delivered on")),
        dateTime("opened_at", Tr::tr("Opened on")),
        dateTime("redirected_at", Tr::tr("Clicked on")),
        text("reject_reason", Tr::tr("Why it was rejected")),
        word("type", Tr::tr("Kind"),
             {
                 {"1", Tr::tr("Internal chat")},
                 {"2", Tr::tr("External chat")},
                 {"3", Tr::tr("Payment")},
                 {"4", Tr::tr("Campaign")},
                 {"5", Tr::tr("Operator")},
                 {"6", Tr::tr("Operator's note")},
                 {"7", Tr::tr("Comment in a feed")},
                 {"text", Tr::tr("Text")},
                 {"image", Tr::tr("Picture")},
                 {"document", Tr::tr("File")},
             }),
        text("channel", Tr::tr("Written in")),
        entries("sent_by", Tr::tr("Sent by")),
        text("campaign_id", Tr::tr("Campaign ID")),
        entries("campaign", Tr::tr("Campaign")),
        entries("chain", Tr::tr("Flow")),
        yesNo("is_paid", Tr::tr("Paid for")),
        entries("price_cbp", Tr::tr("Price")),
        text("id", Tr::tr("Message ID")),
    };
}

} // namespace pulsedeck::chatbots
