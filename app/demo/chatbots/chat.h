// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/chatbots/chatdata.h"
#include "app/demo/routes.h"
#include "app/demo/tables/table.h"

namespace pulsedeck::demo {

/// What one channel keeps. Made when it is first asked for, as there are seven of them.
class Chat {
public:
    Chat(const ServingRef &serving, int channel);

    const Channel &channel() const { return m_data.channel(); }
    const ServingRef &serving() const { return m_serving; }
    Table &bots() { return m_bots; }
    Table &contacts() { return m_contacts; }
    Table &flows() { return m_flows; }
    Table &triggers() { return m_triggers; }
    Table &tags() { return m_tags; }
    Table &variables() { return m_variables; }
    Table &templates() { return m_templates; }
    Table &campaigns() { return m_campaigns; }

    /// Newest first. Seeded when first asked for.
    QJsonArray messages(QJsonObject &contact) const;
    void setMessages(QJsonObject &contact, const QJsonArray &messages) const;
    /// Puts a message to @p contact on top; @p more are fields besides the usual ones.
    QJsonObject say(const Call &call, QJsonObject &contact, const QJsonValue &data,
                    const QJsonObject &more = {});
    QJsonObject newNote(const Call &call, const QJsonObject &contact, const QString &text);
    QJsonObject newContact(const Call &call, const QString &bot, const QString &name, const QString &phone);
    QString newId() { return m_data.newId(++m_lastId); }

    int contactCount(const QJsonValue &bot) const;
    /// Active ones of @p bot.
    int activeCount(const QJsonValue &bot) const;
    /// {contact, inbox_last_message, inbox_unread}
    QJsonObject chatOf(QJsonObject &contact) const;

private:
    void setViews();

    const ServingRef m_serving;
    const ChatData m_data;
    Table m_bots;
    Table m_contacts;
    Table m_flows;
    Table m_triggers;
    Table m_tags;
    Table m_variables;
    Table m_templates;
    Table m_campaigns;
    int m_lastId = 0;
};

/// A channel that is made on the first call.
class LazyChat {
public:
    LazyChat(const ServingRef &serving, int channel) : m_serving(serving), m_channel(channel) { }

    const Channel &channel() const { return channels()[m_channel]; }
    Chat &operator()()
    {
        if (!m_chat)
            m_chat = std::make_unique<Chat>(m_serving, m_channel);
        return *m_chat;
    }

private:
    const ServingRef m_serving;
    const int m_channel;
    std::unique_ptr<Chat> m_chat;
};

using ChatRef = std::shared_ptr<LazyChat>;

} // namespace pulsedeck::demo
