// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/callkey.h"
#include "app/store/reading.h"

#include <QDateTime>
#include <QObject>

namespace pulsedeck {

class BoardModel;
class History;

/// Keeps in the account's store, sealed, what a board was read last, up to some cards, and shows it when the
/// service is out of reach.
class BoardMemory : public QObject {
    Q_OBJECT
public:
    /// So many cards are kept.
    static constexpr int mostCards = 1000;

    BoardMemory(BoardModel &board, History &history, QObject *parent = nullptr);

private:
    void follow();
    void keep();
    void lookBack();
    void show(const Reading &reading);
    StoredCall place() const;

    BoardModel &m_board;
    History &m_history;
    QDateTime m_kept; ///< What was read then is kept.
    bool m_isLooking = false;
};

} // namespace pulsedeck
