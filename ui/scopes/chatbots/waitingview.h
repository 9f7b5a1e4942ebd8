// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/waiting.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace pulsedeck {

/// Who waits for an answer, by messenger and age; each number shows its chats.
class WaitingView : public QScrollArea {
    Q_OBJECT
public:
    explicit WaitingView(QWidget *parent = nullptr);

    /// @p toCheck: chats whose messages would tell whether a flow or a person answered.
    void show(const WaitingBoard &board, int toCheck, bool isWhole);
    /// As wide as its numbers; how high does not matter.
    QSize minimumSizeHint() const override;

signals:
    void wanted(const pulsedeck::ChatFilter &filter);
    void checkWanted();

private:
    void addLine(int row, const WaitingBoard::Line &line);

    WaitingBoard m_shown;
    int m_toCheck = -1;
    bool m_isWhole = false; ///< All chats are read.
    QLabel *m_title;
    QWidget *m_board;
    QGridLayout *m_grid;
    QLabel *m_note;
    QPushButton *m_check;
};

} // namespace pulsedeck
