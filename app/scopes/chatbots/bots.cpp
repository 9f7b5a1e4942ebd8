// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/composer.h"

namespace pulsedeck::chatbots {

/// @p object without what would let somebody else control the bot, however deep it lies.
static QJsonObject withoutKeys(const QJsonObject &object)
{
    QJsonObject safe;
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.key().contains("token") || at.key().contains("secret"))
            continue;
        safe[at.key()] = at->isObject() ? QJsonValue(withoutKeys(at->toObject())) : at.value();
    }
    return safe;
}

/// A bot as it may be shown: with a name and without keys.
static QJsonObject safeBot(const QJsonObject &row)
{
    QJsonObject bot = withoutKeys(row);
    bot["display_name"] =
        bot["name"].isString() ? bot["name"].toString() : displayName(bot["channel_data"].toObject());
    return bot;
}

static QList<Column> botColumns()
{
    return {
        text("display_name", Tr::tr("Bot")),
        status("status", Tr::tr("Status"),
               {
                   {"3", Tr::tr("Active", "bot"), Tone::Good},
                   {"4", Tr::tr("Not active", "bot")},
                   {"5", Tr::tr("Not active", "bot")},
               }),
        count("inbox.unread", Tr::tr("Unread messages")),
        count("inbox.total", Tr::tr("Messages received")),
        dateTime("created_at", Tr::tr("Connected")),
        hiddenAtFirst(text("id", Tr::tr("Bot ID"))),
    };
}

/// What the messengers tell of a bot, each of them some of it.
static QList<Column> botDetails()
{
    const auto of = [](const QString &key) { return "channel_data." + key; };
    const QString account = of("vb_account_info.");
    const QString page = of("ig_page.");
    const QString business = page + "instagram_business_account.";
    return {
        text(of("name"), Tr::tr("Name in the messenger")),
        text(of("username"), Tr::tr("User name")),
        phone(of("phone"), Tr::tr("Phone")),
        link(of("photo"), Tr::tr("Picture")),
        link("avatar", Tr::tr("Picture")),
        text(of("account.username"), Tr::tr("User name")),
        link(of("account.profile_deep_link"), Tr::tr("Page")),
        text(business + "name", Tr::tr("Instagram account")),
        text(business + "username", Tr::tr("User name")),
        text(business + "biography", Tr::tr("About the account")),
        link(business + "website", Tr::tr("Website")),
        link(business + "profile_picture_url", Tr::tr("Picture")),
        count(business + "followers_count", Tr::tr("Followers")),
        count(business + "follows_count", Tr::tr("Follows")),
        count(business + "media_count", Tr::tr("Posts")),
        text(page + "name", Tr::tr("Facebook page")),
        text(page + "category", Tr::tr("Category")),
        tags(page + "category_list", Tr::tr("Categories")),
        text(of("fb_user.name"), Tr::tr("Connected by")),
        text(account + "uri", Tr::tr("User name")),
        link(account + "icon", Tr::tr("Picture")),
        link(account + "background", Tr::tr("Background")),
        text(account + "category", Tr::tr("Category")),
        text(account + "subcategory", Tr::tr("Subcategory")),
        country(account + "country", Tr::tr("Country")),
        number(account + "location.lat", Tr::tr("Latitude")),
        number(account + "location.lon", Tr::tr("Longitude")),
        tags(account + "event_types", Tr::tr("Events")),
        link("widget.website_url", Tr::tr("Website")),
        text("widget.title", Tr::tr("Title of the chat")),
        text("widget.position", Tr::tr("Place on the page")),
        text("widget.color", Tr::tr("Colour")),
        entries("widget.terms", Tr::tr("Terms")),
        entries("settings", Tr::tr("Settings")),
        status("commands_menu.status", Tr::tr("Menu of commands"),
               {{"1", Tr::tr("Active"), Tone::Good}, {"2", Tr::tr("Not active")}}),
        entries("commands_menu.commands", Tr::tr("Commands"), {text("command", {}), text("description", {})}),
    };
}

Resource bots()
{
    return Resource {
        .id = "chatbots/bots",
        .title = Tr::tr("Bots"),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("There are no bots yet. Connect one in the service's web account."),
        .list = Call {"GET /chatbots/bots"},
        .name = "display_name",
        .normalise = safeBot,
        .columns = botColumns(),
        .details = botDetails(),
    };
}

static ReportData subscribers(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    // Live chat writes the names in another style.
    const auto number = [&data](const char *name, const char *otherName) {
        const QJsonValue value = data[QLatin1String(name)];
        return value.isUndefined() ? data[QLatin1String(otherName)] : value;
    };
    const QJsonValue all = number("subscribedTotalCount", "subscribed_total_count");
    const QJsonValue active = number("subscribedActiveCount", "subscribed_active_count");
    return {.figures = {
                wanted(figure("data.subscribedTotalCount", Tr::tr("Subscribers"), all)),
                wanted(figure("data.subscribedActiveCount", Tr::tr("Active", "subscribers"), active)),
                figure("data.outgoingMessagesTotalCount", Tr::tr("Messages sent"),
                       number("outgoingMessagesTotalCount", "outgoing_messages_total_count")),
                wanted(rate(Tr::tr("Share of active subscribers"), active, all,
                            Tr::tr("Active / all subscribers"), "active-share")),
            }};
}

Resource channelBots(const Channel &channel)
{
    Resource bots {
        .id = "chatbots/" + channel.id + "-bots",
        .title = channel.title,
        .scope = Scope::Chatbots,
        .emptyText =
            Tr::tr("There is no %1 bot yet. Connect one in the service's web account.").arg(channel.title),
        .list = Call {operation(channel, "bots")},
        .name = "display_name",
        .normalise = safeBot,
        .columns = botColumns(),
        .details = botDetails(),
    };
    bots.reports = [channel](const QJsonObject &row) {
        const Call call {operation(channel, "bots/statistics"), {}, {{"bot_id", row["id"].toVariant()}}};
        return QList<Report> {{"subscribers", Tr::tr("Subscribers"), call, subscribers}};
    };
    const auto of = [channel](Resource (*make)(const Channel &, const QJsonObject &)) {
        return [channel, make](const QJsonObject &bot) { return make(channel, bot); };
    };
    bots.children = {
        {"chats", Tr::tr("Chats"), of(chats)},
        {"flows", Tr::tr("Flows"), of(flows)},
        {"triggers", Tr::tr("Triggers"), of(triggers)},
        {"tags", Tr::tr("Tags"), of(contactTags)},
        {"variables", Tr::tr("Variables"), of(variables)},
    };
    bots.within = "chatbots/bots";
    bots.actions = searches(channel);
    if (channel.hasCampaigns)
        bots.actions.prepend(writing(composer(channel), Tr::tr("New campaign…")));
    if (channel.hasTemplates)
        bots.children << Child {"templates", Tr::tr("Templates"), of(templates)};
    return bots;
}

} // namespace pulsedeck::chatbots
