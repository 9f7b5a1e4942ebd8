// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/message.h"

#include "app/chats/transcript.h"
#include "app/scopes/chatbots/words.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/values/zone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int outgoing = 2;
constexpr int noteOfTelegram = 6;

static bool isLink(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
}

/// Messengers put their links in places of their own; the word beside one, or above it, says what it is.
static void collectLinks(const QJsonValue &payload, const QString &kind, QList<ChatLink> &links)
{
    static const QStringList spoken {u"text"_s, u"caption"_s, u"body"_s, u"title"_s, u"description"_s};
    static const QStringList places {u"url"_s,  u"link"_s,       u"path"_s,  u"file"_s,   u"payload"_s,
                                     u"data"_s, u"attachment"_s, u"media"_s, u"message"_s};
    if (payload.isArray()) {
        for (const QJsonValue &one : payload.toArray())
            collectLinks(one, kind, links);
        return;
    }
    const QJsonObject object = payload.toObject();
    const QString type = object[u"type"].isString() ? object[u"type"].toString() : kind;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = places.contains(it.key()) ? type : it.key();
        if (isLink(it.value()) && !spoken.contains(it.key()))
            links << ChatLink {here, it->toString()};
        else if (it->isObject() || it->isArray())
            collectLinks(it.value(), here, links);
    }
}

static QString textIn(const QJsonValue &payload)
{
    if (const QJsonValue text = chatbots::textOf(payload); text.isString())
        return text.toString();
    if (payload[u"caption"].isString())
        return payload[u"caption"].toString();
    for (const QJsonValue &part : payload.toObject()) {
        if (part[u"caption"].isString())
            return part[u"caption"].toString();
    }
    return {};
}

static QString reactionIn(const QJsonValue &payload)
{
    const QJsonValue reaction = payload[u"reaction"];
    return reaction.isString() ? reaction.toString() : reaction[u"emoji"].toString();
}

/// Flows are told from people where the payload allows: by Telegram's channel and live chat's chain. The
/// other messengers tell nothing of who wrote, but for campaigns.
static ChatMessage::Author authorOf(const QJsonObject &row, const chatbots::Channel &channel)
{
    using Author = ChatMessage::Author;
    if (format::toInteger(row[u"direction"]).value_or(1) != outgoing)
        return Author::Person;
    if (format::toInteger(row[u"type"]) == noteOfTelegram)
        return Author::Note;
    const bool hasCampaign = row[u"campaign"].isObject() && !row[u"campaign"].toObject().isEmpty();
    if (!format::toText(row[u"campaign_id"]).isEmpty() || hasCampaign)
        return Author::Campaign;
    static const QStringList ofMachines {u"ma"_s, u"rss"_s, u"open_ai"_s, u"payment"_s};
    const bool hasChain = row[u"chain"].isObject() && !row[u"chain"].toObject().isEmpty();
    if (hasChain || ofMachines.contains(row[u"channel"].toString()))
        return Author::Flow;
    return channel.tellsFlows ? Author::Team : Author::Untold;
}

ChatMessage messageFrom(const QJsonObject &row, const chatbots::Channel &channel)
{
    ChatMessage message;
    message.id = format::toText(row[u"id"]);
    message.at = format::toDateTime(row[u"created_at"]);
    message.author = authorOf(row, channel);
    message.payload = row[u"data"].toObject();
    message.text = row[u"data"].isString() ? row[u"data"].toString() : textIn(message.payload);
    collectLinks(message.payload, {}, message.links);
    message.status = int(format::toInteger(row[u"status"]).value_or(0));
    message.rejection = row[u"reject_reason"].toString();
    message.reaction = reactionIn(message.payload);
    return message;
}

ChatMessage noteFrom(const QJsonObject &row, const chatbots::Channel &channel)
{
    ChatMessage note = messageFrom(row, channel);
    note.author = ChatMessage::Author::Note;
    return note;
}

QString linkWord(const QString &kind)
{
    static const QHash<QString, const char *> words {
        {u"photo"_s, QT_TRANSLATE_NOOP("chats", "Picture")},
        {u"image"_s, QT_TRANSLATE_NOOP("chats", "Picture")},
        {u"img"_s, QT_TRANSLATE_NOOP("chats", "Picture")},
        {u"picture"_s, QT_TRANSLATE_NOOP("chats", "Picture")},
        {u"video"_s, QT_TRANSLATE_NOOP("chats", "Video")},
        {u"audio"_s, QT_TRANSLATE_NOOP("chats", "Recording")},
        {u"voice"_s, QT_TRANSLATE_NOOP("chats", "Recording")},
        {u"sticker"_s, QT_TRANSLATE_NOOP("chats", "Sticker")},
    };
    const char *word = words.value(kind.toLower());
    return ChatsTr::tr(word ? word : QT_TRANSLATE_NOOP("chats", "File"));
}

QString contentWord(const ChatMessage &message)
{
    const QJsonValue name = message.payload[u"template"][u"name"];
    if (name.isString())
        return ChatsTr::tr("Template “%1”").arg(name.toString());
    const QString type = format::toText(message.payload[u"type"]);
    return type.isEmpty() ? ChatsTr::tr("A message without text")
                          //: %1 is the messenger's own word, such as "location".
                          : ChatsTr::tr("A message without text (%1)").arg(type);
}

QString deliveryWord(const ChatMessage &message, const chatbots::Channel &channel)
{
    if (message.author == ChatMessage::Author::Person || message.isNote() || message.isFromHere())
        return {};
    // "New" says nothing of the way; many messengers never tell more.
    constexpr int isNew = 1;
    if (message.status == isNew && channel.id != "instagram"_L1)
        return {};
    const QList<StatusWord> words = chatbots::messageWords(channel);
    const StatusWord *word = format::statusWord(words, message.status);
    return word ? word->text : QString();
}

QString messageSentence(const ChatMessage &message, const QString &person, const QLocale &locale)
{
    const QString when = format::momentText(message.at, locale);
    const QString words =
        message.text.isEmpty() && message.links.isEmpty() ? contentWord(message) : message.text;
    QStringList parts {authorWord(message, person), when};
    if (message.isRefused())
        parts << ChatsTr::tr("was not sent");
    parts << format::harmlessLine(words);
    for (const ChatLink &link : message.links)
        parts << linkWord(link.kind);
    return parts.join(u", "_s);
}

} // namespace pulsedeck
