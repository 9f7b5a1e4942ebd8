// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

/// What people call the 614 operations, and how carefully each is to be handled.
namespace pulsedeck::operations {

/// The names of all operations of @p scope by their ids, in the current language: "Add contact to deal".
QHash<QString, QString> namesOf(const Contract &contract, Scope scope);
/// One of them.
QString nameOf(const Operation &operation);
/// Other words for what it does, for searching: "add", "create" and "new" mean the same.
QStringList verbsOf(const Operation &operation);
/// Where it belongs: "CRM", or "Chatbots › Telegram".
QString placeOf(const Operation &operation);
/// The messenger of a chatbot operation as it stands in the path ("/viber/chatbots"); else empty.
QString channelOf(const Operation &operation);

/// What carrying out an operation does to the world.
enum class Effect {
    Reads,
    Changes, ///< Changes data, which another change can put right.
    Destroys, ///< Cannot be undone.
    Sends, ///< Messages leave for people, or money is spent. Cannot be undone either.
};
Effect effectOf(const Operation &operation);
/// The effect in a word or two, for a mark: "Changes data".
QString effectMark(Effect effect);
/// The effect in a sentence; empty when it only reads.
QString effectSentence(Effect effect);

} // namespace pulsedeck::operations
