// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::chatbots {

/// What can go with a message, by a link that the messenger fetches.
enum class Attachment { Picture, File, Video, Audio };

/// One messenger. Everything about a channel that differs from the others stands here.
struct Channel {
    QString id; ///< In ids of resources: "telegram".
    QString title; ///< Brands are not translated.
    QString path; ///< Before the operation: "/telegram" of "GET /telegram/bots".
    int service; ///< The code in dialogs.
    /// How a text is wrapped that is sent to a contact.
    enum class Message {
        Plain, ///< message: {type, text}
        Body, ///< message: {type, text: {body}}
        Response, ///< message: {type: RESPONSE, content_type, text}
        ListOfMessages, ///< messages: [{type, message: {text}}]
        ListOfTexts, ///< messages: [{type, text: {text}}]
    } message;
    bool hasTemplates = false;
    /// What may still be sent to somebody who has been silent for 24 hours.
    enum class Silence { Anything, Templates, Tagged, Nothing } silence = Silence::Anything;
    int longestText = 0; ///< In letters; 0: the documents name no limit.
    QList<Attachment> attachments = {};
    bool hasTyping = false; ///< Shows people that an answer is being typed.
    QString reaction = {}; ///< The operation that puts a sign on a message; empty: none.
    bool hasCampaigns = true; ///< A message can go to everybody who follows a bot.
    bool tellsFlows = false; ///< Its messages tell whether a flow or a person wrote them.
    bool hasNames = false; ///< People can be renamed.
};

QList<Channel> channels();
/// By the code that dialogs have; none for those that cannot be answered from here.
std::optional<Channel> channelOf(int service);
/// By the code that messengers have in the CRM.
std::optional<Channel> channelOfCrm(int messenger);
/// "GET /telegram/bots", for one channel and "bots".
QString operation(const Channel &channel, const QString &what);

/// The best of what a messenger tells about a person or bot: a full name, else the name of the account, else
/// the id.
QString displayName(const QJsonObject &channelData);

Resource channelBots(const Channel &channel);
Resource chats(const Channel &channel, const QJsonObject &bot);
/// What was written, newest first.
Resource messages(const Channel &channel, const QJsonObject &chat);
/// What the team wrote about a person, unseen by them.
Resource notes(const Channel &channel, const QJsonObject &chat);
/// The text in a messenger's own payload.
QJsonValue textOf(const QJsonValue &payload);
Resource variables(const Channel &channel, const QJsonObject &bot);
/// Before the name of a variable in the keys of columns and form fields.
inline const QString variablePrefix = QStringLiteral("variables.");
/// The variables of the person of @p chat: a list of one, whose cells are changed.
Resource personVariables(const Channel &channel, const QJsonObject &chat);
/// The same on the way through its bot and chat.
Resource personVariables(const Channel &channel, const QString &bot, const QString &contact,
                         const QString &name);
Resource flows(const Channel &channel, const QJsonObject &bot);
Resource triggers(const Channel &channel, const QJsonObject &bot);
Resource contactTags(const Channel &channel, const QJsonObject &bot);
/// People that a search of the service found, in the list @p id.
Resource foundContacts(const Channel &channel, const QString &id, const QString &title, const Call &found);
/// Ways to find people of a bot: by a variable, by phone or the messenger's own id.
QList<Action> searches(const Channel &channel);
/// The contacts of a bot that carry a tag.
Resource taggedContacts(const Channel &channel, const QJsonObject &bot, const QJsonObject &tag);
Resource templates(const Channel &channel, const QJsonObject &bot);

} // namespace pulsedeck::chatbots
