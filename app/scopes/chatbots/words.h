// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

/// What the codes of all channels mean, and what each channel tells of people and messages besides.
namespace pulsedeck::chatbots {

struct Channel;

/// The messengers, by the codes of the whole account.
QList<StatusWord> channelWords();
QList<StatusWord> contactWords();
QList<StatusWord> triggerWords();
/// How far a message came; what is 3 elsewhere is 1 on Instagram.
QList<StatusWord> messageWords(const Channel &channel);
/// What a person's record at @p prefix tells; "contact." in a chat, nothing in a list of people.
QList<Column> contactDetails(const QString &prefix = {});
QList<Column> messageDetails();

} // namespace pulsedeck::chatbots
