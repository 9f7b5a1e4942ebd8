// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/messagemodel.h"

namespace pulsedeck {

/// Who said a message, in a word: the name of @p person, "You", "A flow".
QString authorWord(const ChatMessage &message, const QString &person);
/// A chat as text, a paragraph a message, with a line for each day; notes of the team are marked as such.
QString transcript(const MessageModel &messages, const QString &person);

} // namespace pulsedeck
