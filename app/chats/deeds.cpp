// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/deeds.h"

#include "app/scopes/chatbots/channel.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// The operation without its channel, and what its body says beside the contact.
static std::pair<QString, QJsonObject> callOf(const ChatDeed &deed)
{
    switch (deed.deed) {
    case Deed::MarkRead:
        return {u"mark-read"_s, {}};
    case Deed::MarkUnread:
        return {u"mark-unread"_s, {}};
    case Deed::Open:
        return {u"contacts/openChat"_s, {}};
    case Deed::Close:
        return {u"contacts/closeChat"_s, {}};
    case Deed::Assign:
        return {u"contacts/operators/assign"_s, {{u"operator_id"_s, deed.number}}};
    case Deed::Unassign:
        return {u"contacts/operators/unAssign"_s, {}};
    case Deed::Pause:
        return {u"contacts/setPauseAutomation"_s, {{u"minutes"_s, deed.number}}};
    case Deed::Resume:
        return {u"contacts/deletePauseAutomation"_s, {}};
    case Deed::RunFlow:
        break;
    }
    QJsonObject body {{u"trigger_keyword"_s, deed.words}};
    if (!deed.flow.isEmpty())
        body = {{u"flow_id"_s, deed.flow}};
    if (!deed.data.isEmpty())
        body.insert(u"external_data"_s, deed.data);
    return {deed.flow.isEmpty() ? u"flows/runByTrigger"_s : u"flows/run"_s, body};
}

std::optional<Request> requestFor(const Chat &chat, const ChatDeed &deed)
{
    const std::optional<chatbots::Channel> channel = chatbots::channelOf(chat.service);
    if (!channel)
        return {};
    auto [what, body] = callOf(deed);
    Request request {.scope = Scope::Chatbots};
    if (deed.deed == Deed::MarkRead || deed.deed == Deed::MarkUnread) {
        request.operation = u"PUT %1/contacts/%2"_s.arg(channel->path, what);
        request.query = {{u"contact_id"_s, chat.contact}};
        return request;
    }
    body.insert(u"contact_id"_s, chat.contact);
    request.operation = u"POST %1/%2"_s.arg(channel->path, what);
    request.body = body;
    return request;
}

void apply(const ChatDeed &deed, Chat &chat)
{
    switch (deed.deed) {
    case Deed::MarkRead:
        chat.unread = 0;
        break;
    case Deed::MarkUnread:
        chat.unread = qMax(chat.unread, 1);
        break;
    case Deed::Open:
        chat.isOpen = true;
        break;
    case Deed::Close:
        chat.isOpen = false;
        break;
    default:
        break;
    }
}

std::optional<Deed> inverseOf(Deed deed)
{
    switch (deed) {
    case Deed::Open:
        return Deed::Close;
    case Deed::Close:
        return Deed::Open;
    default: // the number of unread messages does not come back
        return {};
    }
}

QString deedTitle(const ChatDeed &deed)
{
    switch (deed.deed) {
    case Deed::MarkRead:
        return ChatsTr::tr("Mark chats as read");
    case Deed::MarkUnread:
        return ChatsTr::tr("Mark chats as unread");
    case Deed::Open:
        return ChatsTr::tr("Open chats");
    case Deed::Close:
        return ChatsTr::tr("Close chats");
    case Deed::Assign:
        //: %1 is a person of the team, or their number.
        return ChatsTr::tr("Assign chats to %1").arg(deed.words);
    case Deed::Unassign:
        return ChatsTr::tr("Assign chats to nobody");
    case Deed::Pause:
        //: %1 is a span of time, such as "30 minutes".
        return ChatsTr::tr("Pause automation in chats: %1").arg(deed.words);
    case Deed::Resume:
        return ChatsTr::tr("Resume automation in chats");
    case Deed::RunFlow:
        break;
    }
    return ChatsTr::tr("Run a flow in chats");
}

QString deedDone(const ChatDeed &deed, const QString &name)
{
    switch (deed.deed) {
    case Deed::MarkRead:
        return ChatsTr::tr("The chat with %1 is marked as read.").arg(name);
    case Deed::MarkUnread:
        return ChatsTr::tr("The chat with %1 is marked as unread.").arg(name);
    case Deed::Open:
        return ChatsTr::tr("The chat with %1 is open.").arg(name);
    case Deed::Close:
        return ChatsTr::tr("The chat with %1 is closed.").arg(name);
    case Deed::Assign:
        //: %2 is a person of the team, or their number.
        return ChatsTr::tr("The chat with %1 is assigned to %2.").arg(name, deed.words);
    case Deed::Unassign:
        return ChatsTr::tr("The chat with %1 is assigned to nobody.").arg(name);
    case Deed::Pause:
        //: %1 is a person, %2 a span of time, such as "30 minutes".
        return ChatsTr::tr("Automation pauses for %1: %2.").arg(name, deed.words);
    case Deed::Resume:
        return ChatsTr::tr("Automation goes on for %1.").arg(name);
    case Deed::RunFlow:
        break;
    }
    return ChatsTr::tr("The flow runs for %1.").arg(name);
}

} // namespace pulsedeck
