// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chat.h"

#include <QSet>

namespace pulsedeck {

/// Which chats of those that were read are shown. The service filters nothing, so all of it is worked out
/// here.
struct ChatFilter {
    bool unread = false;
    bool open = false;
    bool waiting = false; ///< Nobody of the team answered, as far as is known.
    bool assignedHere = false;
    QSet<int> services; ///< Of these messengers; empty: of all.
    QSet<QString> bots; ///< Of these bots; empty: of all.
    int hours = 0; ///< Waiting, or silent where nobody waits, for at least so long; 0: whatever its age.
    int hoursBelow = 0; ///< And shorter than so long; 0: whatever its age.
    QString words; ///< Folded. All of them occur in the name or the last words.

    bool isSet() const { return *this != ChatFilter(); }
    bool operator==(const ChatFilter &) const = default;
    /// @p assigned: ids of the people whose chats were assigned from here.
    bool lets(const Chat &chat, const QDateTime &now, const QSet<QString> &assigned) const;
};

/// What was typed into the search line aside.
QJsonObject toJson(const ChatFilter &filter);
ChatFilter chatFilterFrom(const QJsonObject &json);

} // namespace pulsedeck
