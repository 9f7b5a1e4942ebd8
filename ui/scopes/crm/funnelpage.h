// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
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

    /// What may come of the open ones, and how that is worked out.
    QString forecast() const;

signals:
    void opened(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void draw();
    void fill(const Funnel &funnel);
    void say(const Funnel &funnel);
    void listStuck(const Funnel &funnel);
    QString sentence(const Funnel &funnel) const;

    BoardModel &m_board;
    QLabel *m_sentence;
    QLabel *m_forecast;
    QLabel *m_known;
    QLabel *m_stuckTitle;
    QListWidget *m_stuck;
    ChartView *m_chart = nullptr;
    QTableWidget *m_table;
    QVBoxLayout *m_layout;
    QTimer m_soon;
};

} // namespace pulsedeck
