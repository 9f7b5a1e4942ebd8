// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/chat.h"

#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/values/textfold.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QString beginning(const QJsonValue &text)
{
    constexpr int longest = 240; // more than any list shows
    return text.toString().left(longest).simplified();
}

QDateTime Chat::lastAt() const
{
    const QDateTime last = isWaiting() || !lastOutAt.isValid() ? lastInAt : lastOutAt;
    return last.isValid() ? last : updatedAt;
}

void makeSearchable(Chat &chat)
{
    chat.searched = folded(chat.name + u'\n' + chat.lastIn + u'\n' + chat.lastOut);
}

Chat chatFrom(const QJsonObject &dialog)
{
    const QJsonValue contact = dialog[u"contact"];
    const QJsonValue in = dialog[u"last_inbox_message"];
    const QJsonValue out = dialog[u"last_outbox_message"];
    Chat chat;
    chat.contact = format::toText(contact[u"id"]);
    if (chat.contact.isEmpty())
        chat.contact = format::toText(dialog[u"_id"]);
    chat.bot = format::toText(dialog[u"bot_id"]);
    chat.service = int(format::toInteger(dialog[u"service"]).value_or(0));
    chat.name = format::toText(contact[u"full_name"]).simplified();
    chat.lastIn = beginning(in[u"text"]);
    chat.lastInAt = format::toDateTime(in[u"date"]);
    chat.lastOut = beginning(out[u"text"]);
    chat.lastOutAt = format::toDateTime(out[u"date"]);
    chat.unread = int(format::toInteger(dialog[u"inbox_unread_count"]).value_or(0));
    chat.isOpen = format::toBool(dialog[u"is_chat_opened"]).value_or(false);
    chat.updatedAt = format::toDateTime(dialog[u"updated_at"]);
    makeSearchable(chat);
    return chat;
}

QString lastWordsText(const Chat &chat)
{
    const QString words = chat.lastWords().isEmpty() && chat.lastAt().isValid()
        ? ChatsTr::tr("A message without text")
        : format::harmlessLine(chat.lastWords());
    if (chat.isFlowAnswer)
        //: The last words of a chat are a flow's.
        return ChatsTr::tr("Flow: %1").arg(words);
    const bool isAnswer = !chat.isWaiting() && chat.lastOutAt.isValid();
    //: The last words of a chat are an answer to the person.
    return isAnswer ? ChatsTr::tr("Answer: %1").arg(words) : words;
}

QString shortAge(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = then.secsTo(now);
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    if (seconds < minute)
        //: How long ago, in a narrow column.
        return ChatsTr::tr("now");
    if (seconds < hour)
        //: Minutes, in a narrow column.
        return ChatsTr::tr("%1 min").arg(number(seconds / minute));
    if (seconds < 2 * day)
        //: Hours, in a narrow column.
        return ChatsTr::tr("%1 h").arg(number(seconds / hour));
    //: Days, in a narrow column.
    return ChatsTr::tr("%1 d").arg(number(seconds / day));
}

QString chatSentence(const Chat &chat, const QString &channel, const QDateTime &now)
{
    QStringList parts {format::harmlessLine(chat.name), channel};
    if (chat.unread > 0)
        parts << ChatsTr::tr("%Ln unread", nullptr, chat.unread);
    if (chat.isWaiting())
        parts << ChatsTr::tr("waiting for %1").arg(shortAge(chat.lastInAt, now));
    if (!chat.isOpen)
        //: A chat.
        parts << ChatsTr::tr("closed");
    parts << lastWordsText(chat);
    return parts.join(u", "_s);
}

} // namespace pulsedeck
