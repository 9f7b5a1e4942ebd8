// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chat.h"
#include "app/vocabulary/request.h"

#include <optional>

namespace pulsedeck {

/// What can be done with a chat beyond answering it; the same in each messenger.
enum class Deed { MarkRead, MarkUnread, Open, Close, Assign, Unassign, Pause, Resume, RunFlow };

/// A deed with its value: an operator's id and name, minutes and how they are called, or a flow, or the
/// keyword of its trigger, with the data that it gets.
struct ChatDeed {
    Deed deed = Deed::MarkRead;
    qint64 number = 0;
    QString words {};
    QString flow {}; ///< Its id, instead of a keyword.
    QJsonObject data {};
};

/// None for chats of messengers that have no operations.
std::optional<Request> requestFor(const Chat &chat, const ChatDeed &deed);
/// What is known of the chat once it was done.
void apply(const ChatDeed &deed, Chat &chat);
/// What takes it back; none where nothing does so exactly.
std::optional<Deed> inverseOf(Deed deed);
/// "Assign chats to Marta Lisova", the name of a job.
QString deedTitle(const ChatDeed &deed);
/// "The chat with Ewan Walker is assigned to Marta Lisova."
QString deedDone(const ChatDeed &deed, const QString &name);

} // namespace pulsedeck
