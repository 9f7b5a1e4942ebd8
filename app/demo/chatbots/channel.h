// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace pulsedeck::demo {

/// One of the seven channels: they have the same calls under their own paths, and differ in what they tell
/// about a bot and a contact, and in a few calls of their own.
struct Channel {
    QString path; ///< "/viber/chatbots"
    QString key; ///< "viber"
    int service; ///< The service's number of the channel.
    QStringList bots; ///< Names.
    QStringList extras; ///< Operations that not all channels have: "POST /contacts/sendText".
    bool snakeStatistics = false; ///< Spells the keys of its statistics in another way.
    bool keepsWindow = false; ///< Refuses what is sent to somebody who has been silent for 24 hours.
};

const QList<Channel> &channels();

} // namespace pulsedeck::demo
