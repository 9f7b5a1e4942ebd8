// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/contactactions.h"

#include <QJsonArray>

namespace pulsedeck::chatbots {

using namespace facts;

/// `status` of a contact.
constexpr int active = 1;
constexpr int disabled = 3;

/// What ids mean in one messenger: nothing of another one is offered for them.
struct Meant {
    explicit Meant(const Channel &channel)
        : bot {"bot_id", "chatbots/" + channel.id + "-bots"}, contact {"contact_id", bot.list, "chats"},
          flow {"flow_id", bot.list, "flows"}, variable {"variable_id", bot.list, "variables"}
    {
    }

    Reference bot;
    Reference contact;
    Reference flow;
    Reference variable;
};

/// The same in the same messenger, by another operation of it.
static Inverse instead(const QString &name, const QString &other, const QStringList &kept)
{
    return [=](const CarriedOut &done) {
        return facts::undoneBy(QString(done.request.operation).replace(name, other), kept)(done);
    };
}

/// The contact as the messenger of the request tells of it.
static QList<Request> readingContact(const Request &request)
{
    const QString reading = request.operation.section("/contacts/", 0, 0).replace("POST ", "GET ");
    return {
        {Scope::Chatbots, reading + "/contacts/get", {}, {{"id", request.body["contact_id"].toVariant()}}}};
}

static QStringList tagsIn(const Request &request)
{
    if (request.body["tag"].isString())
        return {request.body["tag"].toString()};
    QStringList tags;
    for (const QJsonValue tag : request.body["tags"].toArray())
        tags << tag.toString();
    return tags;
}

static Look atTags()
{
    return {readingContact, [](const Request &request, const QList<QJsonValue> &answers) -> Left {
                const QJsonValue known = answers.first()["data"]["tags"];
                if (!known.isArray())
                    return {request, false};
                const bool takesOff = request.body["tag"].isString();
                QStringList tags = tagsIn(request);
                tags.removeIf([&](const QString &tag) { return known.toArray().contains(tag) != takesOff; });
                if (tags.isEmpty())
                    return {};
                Request left = request;
                if (!takesOff)
                    left.body = QJsonObject {{"contact_id", request.body["contact_id"]},
                                             {"tags", QJsonArray::fromStringList(tags)}};
                return {left};
            }};
}

/// What is @p before of the contact is @p after then; whatever else it is does not come back.
static Look atState(const QString &key, const QJsonValue &before, const QJsonValue &after)
{
    return {readingContact, [=](const Request &request, const QList<QJsonValue> &answers) -> Left {
                const QJsonValue known = answers.first()["data"][key];
                if (known == after)
                    return {};
                return {request, known == before};
            }};
}

static std::optional<Request> tagTakenOff(const CarriedOut &done)
{
    const QStringList tags = tagsIn(done.request);
    if (tags.size() != 1)
        return {};
    const QJsonObject body {{"contact_id", done.request.body["contact_id"]}, {"tag", tags.first()}};
    return Request {
        Scope::Chatbots, QString(done.request.operation).replace("/setTag", "/deleteTag"), {}, {}, body};
}

static std::optional<Request> tagPutOn(const CarriedOut &done)
{
    const QJsonObject body {{"contact_id", done.request.body["contact_id"]},
                            {"tags", QJsonArray::fromStringList(tagsIn(done.request))}};
    return Request {
        Scope::Chatbots, QString(done.request.operation).replace("/deleteTag", "/setTag"), {}, {}, body};
}

/// As far as the row tells what the person had.
static std::optional<Request> variableSetBack(const CarriedOut &done)
{
    const QJsonValue name = done.request.body["variable_name"];
    const QJsonValue value = contactOf(done.row)["variables"][name.toString()];
    if (!value.isString() && !value.isDouble() && !value.isBool())
        return {};
    const QJsonObject variable {{"variable_name", name}, {"variable_value", value}};
    const QJsonObject body {{"contact_id", done.request.body["contact_id"]},
                            {"variables", QJsonArray {variable}}};
    return Request {Scope::Chatbots,
                    QString(done.request.operation).replace("/deleteVariable", "/setVariable"),
                    {},
                    {},
                    body};
}

static std::optional<Request> noteRemoved(const CarriedOut &done)
{
    const QJsonValue note = done.answer["id"];
    if (!note.isString())
        return {};
    const QJsonObject body {{"contact_id", done.request.body["contact_id"]},
                            {"bot_id", done.request.body["bot_id"]},
                            {"note_id", note}};
    return Request {
        Scope::Chatbots, QString(done.request.operation).replace("/createNote", "/deleteNote"), {}, {}, body};
}

/// What every messenger has.
static QList<OperationFact> common(const Meant &by)
{
    return {
        reads("GET /contacts/get", Tr::tr("Show contact"), {by.contact.as("id")}),
        reads("GET /contacts/getByTag", Tr::tr("Find contacts by tag"), {by.bot}),
        reads("GET /contacts/getByVariable", Tr::tr("Find contacts by variable"), {by.variable, by.bot}),
        changes("PUT /contacts/mark-read", Tr::tr("Mark chat as read"), {by.contact}),
        changes("PUT /contacts/mark-unread", Tr::tr("Mark chat as unread"), {by.contact}),
        sends("POST /contacts/send", Tr::tr("Send message to contact"), {by.contact}),
        repeatable(changes("POST /contacts/setVariable", Tr::tr("Set variables of contact"),
                           {by.contact, by.variable.as("variables.variable_id")})),
        undoable(changes("POST /contacts/deleteVariable", Tr::tr("Delete variable of contact"),
                         {by.contact, by.variable}),
                 variableSetBack),
        lookingFirst(atTags(),
                     repeatable(undoable(
                         changes("POST /contacts/setTag", Tr::tr("Assign tags to contact"), {by.contact}),
                         tagTakenOff))),
        lookingFirst(atTags(),
                     repeatable(undoable(
                         changes("POST /contacts/deleteTag", Tr::tr("Remove tag from contact"), {by.contact}),
                         tagPutOn))),
        lookingFirst(
            atState("status", active, disabled),
            repeatable(undoable(changes("POST /contacts/disable", Tr::tr("Disable contact"), {by.contact}),
                                instead("/disable", "/enable", {"contact_id"})))),
        lookingFirst(
            atState("status", disabled, active),
            repeatable(undoable(changes("POST /contacts/enable", Tr::tr("Enable contact"), {by.contact}),
                                instead("/enable", "/disable", {"contact_id"})))),
        destroys("POST /contacts/delete", Tr::tr("Delete contact"), {by.contact}),
        reads("GET /contacts/getPauseAutomation", Tr::tr("Show remaining pause of automation"), {by.contact}),
        changes("POST /contacts/setPauseAutomation", Tr::tr("Pause automation for contact"), {by.contact}),
        changes("POST /contacts/deletePauseAutomation", Tr::tr("Resume automation for contact"),
                {by.contact}),
        reads("GET /contacts/notes", Tr::tr("List notes on contact"), {by.bot, by.contact}),
        undoable(changes("POST /contacts/createNote", Tr::tr("Add note to contact"), {by.contact, by.bot}),
                 noteRemoved),
        repeatable(
            changes("POST /contacts/updateNote", Tr::tr("Edit note on contact"), {by.contact, by.bot})),
        destroys("POST /contacts/deleteNote", Tr::tr("Delete note on contact"), {by.contact, by.bot}),
        repeatable(
            changes("POST /contacts/operators/assign", Tr::tr("Assign operator to chat"), {by.contact})),
        repeatable(
            changes("POST /contacts/operators/unAssign", Tr::tr("Take operators off chat"), {by.contact})),
        lookingFirst(
            atState("is_chat_opened", false, true),
            repeatable(undoable(changes("POST /contacts/openChat", Tr::tr("Open chat"), {by.contact}),
                                instead("/openChat", "/closeChat", {"contact_id"})))),
        lookingFirst(
            atState("is_chat_opened", true, false),
            repeatable(undoable(changes("POST /contacts/closeChat", Tr::tr("Close chat"), {by.contact}),
                                instead("/closeChat", "/openChat", {"contact_id"})))),
        reads("GET /chats", Tr::tr("List chats"), {by.bot}),
        reads("GET /chats/messages", Tr::tr("List messages of chat"), {by.contact}),
        reads("GET /flows", Tr::tr("List flows"), {by.bot}),
        sends("POST /flows/run", Tr::tr("Run flow for contact"), {by.contact, by.flow}),
        sends("POST /flows/runByTrigger", Tr::tr("Run flow by trigger keyword"), {by.contact}),
        reads("GET /triggers", Tr::tr("List triggers"), {by.bot}),
        reads("GET /variables", Tr::tr("List variables"), {by.bot}),
        reads("GET /bots", Tr::tr("List connected bots")),
        reads("GET /bots/statistics", Tr::tr("Show statistics of bot"), {by.bot}),
        reads("GET /account", Tr::tr("Show account and plan")),
        reads("GET /tags", Tr::tr("List tags"), {by.bot}),
    };
}

static QList<OperationFact> ofTelegram(const Meant &by)
{
    return {
        reads("GET /contacts/getByTelegramId", Tr::tr("Find contact by Telegram ID"), {by.bot}),
        sends("POST /contacts/react", Tr::tr("React to message"), {by.contact}),
    };
}

static QList<OperationFact> ofWhatsApp(const Meant &by)
{
    return {
        changes("POST /contacts", Tr::tr("Create contact"), {by.bot}),
        reads("GET /contacts/getByPhone", Tr::tr("Find contact by phone number"), {by.bot}),
        sends("POST /contacts/sendByPhone", Tr::tr("Send message to phone number"), {by.bot}),
        sends("POST /contacts/sendTemplate", Tr::tr("Send template message to contact"), {by.contact}),
        sends("POST /contacts/sendTemplateByPhone", Tr::tr("Send template message to phone number"),
              {by.bot}),
        sends("PUT /chats/react", Tr::tr("React to message")),
        sends("POST /campaigns/sendTemplate", Tr::tr("Send template campaign"), {by.bot}),
        reads("GET /templates", Tr::tr("List message templates"), {by.bot}),
    };
}

/// Paths without the messenger's own part.
static QList<OperationFact> factsOf(const Channel &channel)
{
    const Meant by(channel);
    const auto is = [&channel](const char *id) { return channel.id == QLatin1String(id); };
    QList<OperationFact> all = common(by);
    if (is("telegram"))
        all << ofTelegram(by);
    if (is("whatsapp"))
        all << ofWhatsApp(by);
    if (is("facebook") || is("telegram"))
        all << sends("POST /contacts/sendText", Tr::tr("Send text message to contact"), {by.contact});
    if (is("facebook") || is("whatsapp"))
        all << sends("POST /contacts/sendTyping", Tr::tr("Show contact that an answer is being typed"),
                     {by.contact});
    if (is("live-chat") || is("whatsapp"))
        all << repeatable(changes("POST /contacts/setName", Tr::tr("Rename contact"), {by.contact}));
    if (!is("live-chat"))
        all << sends("POST /campaigns/send", Tr::tr("Send chatbot campaign"), {by.bot});
    return all;
}

QList<OperationFact> operationFacts()
{
    QList<OperationFact> all {
        reads("GET /chatbots/dialogs", Tr::tr("List dialogs of all channels")),
        reads("GET /chatbots/account", Tr::tr("Show account and plan")),
        reads("GET /chatbots/bots", Tr::tr("List connected bots")),
    };
    for (const Channel &channel : channels()) {
        for (OperationFact fact : factsOf(channel)) {
            fact.id.insert(fact.id.indexOf(u' ') + 1, channel.path);
            all << fact;
        }
    }
    return all;
}

} // namespace pulsedeck::chatbots
