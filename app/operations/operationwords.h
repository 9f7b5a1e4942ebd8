// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/vocabulary/operationfacts.h"

#include <QCoreApplication>

/// What people read and type of an operation, beside its name.
namespace pulsedeck::operations {

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(operations)
};

/// Other words for what it does, for searching: "add", "create" and "new" mean the same.
QStringList verbsOf(const Operation &operation);
/// Where it belongs: "CRM", or "Chatbots › Telegram".
QString placeOf(const Operation &operation);
/// The messenger of a chatbot operation as it stands in the path ("/viber/chatbots"); else empty.
QString channelOf(const Operation &operation);

/// The effect in a word or two, for a mark: "Changes data".
QString effectMark(Effect effect);
/// The effect in a sentence; empty when it only reads.
QString effectSentence(Effect effect);

} // namespace pulsedeck::operations
