// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/composer.h"

#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/contactactions.h"
#include "app/scopes/chatbots/outgoing.h"
#include "app/values/convert.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::chatbots {

namespace {

QString listOf(const Channel &channel)
{
    return "chatbots/" + channel.id + "-bots";
}

bool takesPictures(const Channel &channel)
{
    // In a campaign of Messenger a picture is a card with a title of its own.
    return channel.attachments.contains(Attachment::Picture) && channel.message != Channel::Message::Response;
}

QList<FormField> reasonFields()
{
    return {choice("message_tag", Tr::tr("Why it may be sent after 24 hours"),
                   {{"", Tr::tr("No reason")},
                    {"HUMAN_AGENT", Tr::tr("As an answer of a person")},
                    {"CUSTOMER_FEEDBACK", Tr::tr("As a question about their experience")}}),
            choice("message_notification_type", Tr::tr("Sound"),
                   {{"REGULAR", Tr::tr("With a sound")},
                    {"SILENT_PUSH", Tr::tr("Without a sound")},
                    {"NO_PUSH", Tr::tr("Without a notification")}})};
}

QList<FormField> fields(const Channel &channel, const ActionContext &context)
{
    FormField bot = required(named(line("bot_id", Tr::tr("Bot")), listOf(channel)));
    if (const QJsonValue id = context.row()["id"]; id.isString())
        bot.value = id;
    FormField tag = line("tag", Tr::tr("Only people with the tag"));
    tag.hint = Tr::tr("Empty: everybody");
    FormField text = required(line("text", Tr::tr("Message")));
    text.input = FormField::Input::Paragraph;
    text.complain = [channel](const QJsonValue &value) {
        return channel.longestText > 0 && value.toString().size() > channel.longestText
            ? Tr::tr("A message has %Ln letter(s) at most.", nullptr, channel.longestText)
            : QString();
    };
    FormField link = line("link", Tr::tr("Link of a picture"));
    link.hint = "https://";
    link.complain = [](const QJsonValue &value) {
        const QString given = value.toString().trimmed();
        return given.isEmpty() || given.startsWith("https://") ? QString()
                                                               : Tr::tr("A link begins with https://.");
    };
    FormField when = line("send_at", Tr::tr("Send on"));
    when.input = FormField::Input::DateTime;
    when.hint = Tr::tr("Empty: at once");
    FormField title = required(line("title", Tr::tr("Name of the campaign")));
    title.hint = Tr::tr("Only you see it.");
    QList<FormField> all {bot, tag, text};
    if (takesPictures(channel))
        all << link;
    if (channel.silence == Channel::Silence::Tagged)
        all << reasonFields();
    return all << when << title;
}

Outgoing outgoing(const ActionContext &context)
{
    return {.text = context.text("text"), .link = context.text("link").trimmed()};
}

/// As campaigns want them, which differs from what is sent to one contact.
QJsonArray messagesOf(const Channel &channel, const Outgoing &message, const QString &tag)
{
    if (channel.message == Channel::Message::Response) {
        QJsonObject one {{"type", "RESPONSE"},
                         {"content_type", "message"},
                         {"data", QJsonObject {{"text", message.text}}}};
        if (!tag.isEmpty())
            one["tag"] = tag;
        return {one};
    }
    const QJsonObject body = messageBody(channel, message);
    if (body["messages"].isArray())
        return body["messages"].toArray();
    QJsonObject one = body["message"].toObject();
    if (channel.message != Channel::Message::Plain)
        return {one};
    const QJsonValue type = one.take("type");
    return {QJsonObject {{"type", type}, {"message", one}}};
}

/// The documents show the filter for tags alone.
QJsonObject filterBy(const QString &tag)
{
    const QJsonObject isTagged {{"field", "tags"}, {"operator", "eq"}, {"value", tag}};
    const QJsonObject all {{"type", "and"}, {"expressions", QJsonArray {isTagged}}};
    return {{"type", "and"}, {"expressions", QJsonArray {all}}};
}

QList<Request> requests(const Channel &channel, const ActionContext &context)
{
    QJsonObject body {{"title", context.text("title")},
                      {"bot_id", context.text("bot_id")},
                      {"messages", messagesOf(channel, outgoing(context), context.text("message_tag"))}};
    if (const QString when = context.text("send_at"); !when.isEmpty())
        body["send_at"] = when.left(QString("YYYY-MM-DD hh:mm").size());
    if (const QString tag = context.text("tag").trimmed(); !tag.isEmpty())
        body["filter"] = filterBy(tag);
    for (const QString key : {"message_tag", "message_notification_type"}) {
        if (!context.text(key).isEmpty())
            body[key] = context.text(key);
    }
    return {request(Scope::Chatbots, {.operation = writing(channel, "campaigns/send"), .body = body})};
}

constexpr int mostTags = 100;

/// The size of the audience, and of its tags when one is wanted.
QList<Request> asks(const Channel &channel, const ActionContext &context)
{
    const QString bot = context.text("bot_id");
    if (bot.isEmpty())
        return {};
    QList<Request> all {
        request(Scope::Chatbots, {operation(channel, "bots/statistics"), {}, {{"bot_id", bot}}})};
    if (!context.text("tag").trimmed().isEmpty())
        all << request(Scope::Chatbots,
                       {operation(channel, "tags"), {}, {{"bot_id", bot}, {"size", mostTags}}});
    return all;
}

/// How many carry @p tag; none: that is not told.
std::optional<qint64> tagged(const QJsonValue &answer, const QString &tag)
{
    const QJsonArray rows = answer["data"].isArray() ? answer["data"].toArray() : QJsonArray {answer["data"]};
    for (const QJsonValue row : rows) {
        if (row["name"].toString() == tag)
            return format::toInteger(row["contact_count"]);
    }
    return {};
}

Estimate estimate(const Channel &channel, const ActionContext &context, const QList<QJsonValue> &answers)
{
    if (context.text("bot_id").isEmpty())
        return {Tr::tr("No bot is chosen yet"), {}};
    const QString forGood =
        Tr::tr("SendPulse lists no campaigns of bots: what was handed over cannot be seen, "
               "changed or called back, not even before its time.");
    const QString tag = context.text("tag").trimmed();
    const std::optional<qint64> active =
        format::toInteger(answers.value(0, QJsonValue::Undefined)["data"]["subscribedActiveCount"]);
    const std::optional<qint64> count =
        tag.isEmpty() ? active : tagged(answers.value(1, QJsonValue::Undefined), tag);
    if (!count)
        return {tag.isEmpty() ? Tr::tr("How many people get it is not known")
                              : Tr::tr("How many people carry the tag is not known"),
                forGood};
    const bool isRecentOnly =
        channel.silence == Channel::Silence::Nothing || channel.silence == Channel::Silence::Templates;
    const int people = int(*count);
    if (isRecentOnly)
        return {tag.isEmpty() ? Tr::tr("%Ln active subscriber(s) at most", nullptr, people)
                              : Tr::tr("%Ln person(s) with the tag at most", nullptr, people),
                Tr::tr("Of them those get it who wrote within the last 24 hours; how many did is not told.")
                    + ' ' + forGood};
    if (tag.isEmpty())
        return {Tr::tr("%Ln active subscriber(s)", nullptr, people), forGood};
    return {Tr::tr("%Ln person(s) with the tag at most", nullptr, people),
            Tr::tr("Who carries the tag but no longer subscribes gets nothing.") + ' ' + forGood};
}

QString question(const ActionContext &context)
{
    const QString date = context.text("send_at");
    const QString bot = format::harmlessLine(context.nameIn("bot_id"));
    const QString asked = date.isEmpty() ? Tr::tr("Send this message now to those who follow %1?").arg(bot)
                                         : Tr::tr("Send this message on %1 to those who follow %2?")
                                               .arg(format::display(date, {.kind = Kind::DateTime}), bot);
    return asked + "\n\n" + format::harmless(context.text("text").left(format::shownLength));
}

/// To one person, as an ordinary message.
Action testOf(const Channel &channel)
{
    const QString operation = writing(channel, "contacts/send");
    Action test =
        command(Scope::Chatbots, {operation}, Tr::tr("Send a test…"), [channel](const ActionContext &) {
            return QList<FormField> {
                required(named(line("contact_id", Tr::tr("Person")), listOf(channel), "chats"))};
        });
    test.id = "test";
    test.requests = [channel](const ActionContext &context) {
        const QJsonObject typed = context.row();
        const Outgoing message {.text = typed["text"].toString(),
                                .link = typed["link"].toString().trimmed(),
                                .tag = typed["message_tag"].toString()};
        return QList<Request> {
            request(Scope::Chatbots, sendingCall(channel, context.text("contact_id"), message))};
    };
    test.question = [](const ActionContext &context) {
        return Tr::tr("Send this message to %1 alone, as a test?")
            .arg(format::harmlessLine(context.nameIn("contact_id")));
    };
    test.done = [](const ActionContext &) {
        return Tr::tr("The test was sent. Look at it in the messenger before everybody gets it.");
    };
    return test;
}

} // namespace

Composer composer(const Channel &channel)
{
    const auto with = [channel](const auto &work) {
        return [channel, work](const auto &...given) { return work(channel, given...); };
    };
    Composer composer {
        .page = {.id = "chatbots/" + channel.id + "-compose",
                 .title = Tr::tr("New %1 campaign").arg(channel.title),
                 .scope = Scope::Chatbots},
        .list = listOf(channel),
        .action = create(Scope::Chatbots, {writing(channel, "campaigns/send")}, Tr::tr("Send campaign"),
                         with(fields)),
        .time = "send_at",
        .asks = with(asks),
        .estimate = with(estimate),
        .look =
            [](const ActionContext &context) {
                return MessageLook {.kind = MessageLook::Kind::Chat,
                                    .sender = context.nameIn("bot_id"),
                                    .text = context.text("text"),
                                    .pictureLink = context.text("link")};
            },
        .test = testOf(channel),
    };
    composer.notes = [longest = channel.longestText](const ActionContext &context) {
        const QLocale locale;
        QHash<QString, QString> notes;
        if (longest > 0)
            notes["text"] = Tr::tr("%1 of %2 letters")
                                .arg(locale.toString(context.text("text").size()), locale.toString(longest));
        return notes;
    };
    composer.action.question = question;
    composer.action.requests = with(requests);
    composer.action.done = [](const ActionContext &context) {
        return Tr::tr("The campaign was handed over to %1.")
            .arg(format::harmlessLine(context.nameIn("bot_id")));
    };
    return composer;
}

QList<Composer> composers()
{
    QList<Composer> all;
    for (const Channel &channel : channels()) {
        if (channel.hasCampaigns)
            all << composer(channel);
    }
    return all;
}

} // namespace pulsedeck::chatbots
