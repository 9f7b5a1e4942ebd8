// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace pulsedeck {

class BoardModel;
class ChartView;
struct Funnel;

/// How cards go through the stages of a board: a funnel, and a line for each stage.
class FunnelPage : public QWidget {
    Q_OBJECT
public:
    explicit FunnelPage(BoardModel &board, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void draw();
    void fill(const Funnel &funnel);
    QString sentence(const Funnel &funnel) const;

    BoardModel &m_board;
    QLabel *m_sentence;
    ChartView *m_chart = nullptr;
    QTableWidget *m_table;
    QVBoxLayout *m_layout;
    QTimer m_soon;
};

} // namespace pulsedeck
