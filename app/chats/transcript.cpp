// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/transcript.h"

#include "app/chats/chat.h"
#include "app/values/convert.h"
#include "app/values/zone.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

QString authorWord(const ChatMessage &message, const QString &person)
{
    switch (message.author) {
    case ChatMessage::Author::Person:
        return format::harmlessLine(person);
    case ChatMessage::Author::Team:
        return ChatsTr::tr("You");
    case ChatMessage::Author::Flow:
        return ChatsTr::tr("A flow");
    case ChatMessage::Author::Campaign:
        return ChatsTr::tr("A campaign");
    case ChatMessage::Author::Untold:
        //: Wrote this: the messenger does not tell which of them.
        return ChatsTr::tr("You or a flow");
    case ChatMessage::Author::Note:
        break;
    }
    return ChatsTr::tr("Note of the team");
}

QString transcript(const MessageModel &messages, const QString &person)
{
    QStringList lines;
    for (int row = 0; row < messages.rowCount(); ++row) {
        const ChatMessage &message = messages.at(row);
        if (messages.beginsDay(row))
            lines << (lines.isEmpty() ? QString() : u"\n"_s)
                    + u"-- %1 --"_s.arg(format::dateText(format::inZone(message.at).date()));
        QString words = format::harmless(message.text);
        for (const ChatLink &link : message.links)
            words += (words.isEmpty() ? QString() : u"\n"_s)
                + u"%1: %2"_s.arg(linkWord(link.kind), format::harmlessLine(link.url));
        if (words.isEmpty())
            words = contentWord(message);
        const QString time = format::timeText(format::inZone(message.at).time());
        const QString author = authorWord(message, person);
        lines << (message.isRefused() || message.state == ChatMessage::State::Unknown
                      ? ChatsTr::tr("%1 %2 (may not have arrived): %3").arg(time, author, words)
                      : u"%1 %2: %3"_s.arg(time, author, words));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace pulsedeck
