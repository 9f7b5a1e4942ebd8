// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chatfilter.h"

namespace pulsedeck {

/// Since when people wait, in columns: at least `from` hours and fewer than `below`; 0: no end.
struct WaitingAge {
    int from = 0;
    int below = 0;
};
QList<WaitingAge> waitingAges();

/// The chats that wait for an answer, by messenger and age.
struct WaitingBoard {
    struct Line {
        int service = 0; ///< 0: all of them.
        QList<int> chats; ///< One number for each of waitingAges().
        QDateTime oldest;

        int sum() const;
        bool operator==(const Line &) const = default;
    };
    QList<Line> lines; ///< All of them first, and then those in which somebody waits.
    int answeredByFlows = 0; ///< Of those that wait: a flow had the last word.

    bool operator==(const WaitingBoard &) const = default;
};

WaitingBoard waitingBoard(const std::vector<Chat> &chats, const QDateTime &now);
/// What shows the chats of one field of the board.
ChatFilter filterOf(int service, const WaitingAge &age);

} // namespace pulsedeck
