// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chat.h"
#include "app/scopes/chatbots/outgoing.h"
#include "app/vocabulary/apierror.h"

namespace pulsedeck {

/// Something that a message links to.
struct ChatLink {
    QString kind; ///< The messenger's word for it: "photo", "document".
    QString url;
};

/// One message of a chat, or a note of the team about the person.
struct ChatMessage {
    enum class State {
        Told, ///< By the service.
        Sending,
        Sent, ///< Taken by the service, which has not told of it yet.
        Refused, ///< `error` says why; nothing of it is lost.
        Unknown, ///< Nobody knows whether it was sent.
    };
    enum class Author {
        Person,
        Team,
        Flow,
        Campaign,
        Note,
        Untold, ///< The team or a flow: the messenger does not tell which.
    };

    QString id; ///< "here-1" as long as the service has told no other.
    QDateTime at;
    Author author = Author::Person;
    QString text; ///< May be empty.
    QList<ChatLink> links;
    int status = 0; ///< How far it came, in the channel's codes.
    QString rejection; ///< The messenger's reason, where one is told.
    QString reaction;
    State state = State::Told;
    ApiError error;
    chatbots::Outgoing outgoing; ///< Of what is sent from here.
    QJsonObject payload; ///< As the messenger told it.

    bool isOutgoing() const { return author != Author::Person; }
    bool isNote() const { return author == Author::Note; }
    bool isFromHere() const { return state != State::Told; }
    /// Nobody has it, as far as is known, and a person may try once more.
    bool mayBeTriedAgain() const { return state == State::Refused || state == State::Unknown; }
    bool isRefused() const { return state == State::Refused || !rejection.isEmpty(); }
};

/// A row of "chats/messages" of @p channel.
ChatMessage messageFrom(const QJsonObject &row, const chatbots::Channel &channel);
/// A row of "contacts/notes" of @p channel.
ChatMessage noteFrom(const QJsonObject &row, const chatbots::Channel &channel);
/// "Picture", for the messenger's word.
QString linkWord(const QString &kind);
/// What is said where a message has neither text nor link.
QString contentWord(const ChatMessage &message);
/// How far a message came, as far as that is told: "Opened"; empty: nothing is known.
QString deliveryWord(const ChatMessage &message, const chatbots::Channel &channel);
/// Who and when, for whoever hears the messages read out.
QString messageSentence(const ChatMessage &message, const QString &person, const QLocale &locale = QLocale());

} // namespace pulsedeck
