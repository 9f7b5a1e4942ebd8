// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/chatbots/chat.h"

namespace pulsedeck::demo {

/// Adds the operations of one channel.
class ChatRoutes {
public:
    using BotHandler = std::function<Answer(const Call &, Chat &, const QJsonValue &bot)>;
    using ContactHandler = std::function<Answer(const Call &, Chat &, QJsonObject &contact)>;

    ChatRoutes(Routes &routes, const ChatRef &chat) : m_routes(routes), m_chat(chat) { }

    const ChatRef &chat() const { return m_chat; }
    /// @p id without the channel: "GET /bots". Skipped when the channel lacks it.
    void add(const QString &id, std::function<Answer(const Call &, Chat &)> handler);
    /// Of the bot that `bot_id` names; 404 when there is none.
    void ofBot(const QString &id, BotHandler handler);
    /// Of the contact that `contact_id`, or `id` of a query, names; 404 when there is none, or when a
    /// `bot_id` names another bot than the contact's.
    void ofContact(const QString &id, ContactHandler handler);

private:
    bool isThere(const QString &id) const;

    Routes &m_routes;
    const ChatRef m_chat;
};

/// The value of @p key in the body, or the query.
QJsonValue valueOf(const Call &call, const QString &key);
/// @p record in the envelope that is documented for the operation: bare, in `data`, or just a success.
Answer answered(const Call &call, const QJsonValue &record = true);
Answer missingFromChat(const QString &word);

void addLists(ChatRoutes &to);
void addContactReads(ChatRoutes &to);
void addContactWrites(ChatRoutes &to);
void addTagsAndVariables(ChatRoutes &to);
void addMessages(ChatRoutes &to);
void addSending(ChatRoutes &to);
void addNotes(ChatRoutes &to);
void addChatCampaigns(ChatRoutes &to);
void addAllChannels(Routes &routes, const std::vector<ChatRef> &chats, const ServingRef &serving);

} // namespace pulsedeck::demo
