// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attention/attention.h"

#include <QWidget>

class QLabel;

namespace pulsedeck {

class ConcernList;
class FigureBoard;
class TileLayout;

/// The head of the home page: what happened in a sentence, in figures and in charts, then what needs a
/// person. Whatever is shown leads to its row.
class Overview : public QWidget {
    Q_OBJECT
public:
    Overview(Client &client, History &history, QWidget *parent = nullptr);

    Attention &attention() { return m_attention; }

    /// The scopes whose figures could not be read.
    void setUnread(const QList<Scope> &scopes);

signals:
    void opened(const pulsedeck::Door &door);

private:
    void follow();
    void showFigures();
    void showCharts();
    void showConcerns();

    Attention m_attention;
    QList<Glance> m_glances;
    QList<DoorChart> m_charts; ///< That are shown.
    QLabel *m_sentence;
    FigureBoard *m_figures;
    QWidget *m_chartRow;
    TileLayout *m_chartTiles;
    QLabel *m_heading;
    QList<Scope> m_unread;
    QLabel *m_allWell; ///< Nothing needs anybody, as far as is known.
    ConcernList *m_concerns;
};

} // namespace pulsedeck
