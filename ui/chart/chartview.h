// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"

#include <QFrame>

class QFileDialog;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace pulsedeck {

class ChartCanvas;

/// A chart with its title: as a drawing or as a table, to be saved as PNG or SVG and copied as a table.
class ChartView : public QFrame {
    Q_OBJECT
public:
    explicit ChartView(const ChartData &data, QWidget *parent = nullptr);

    const ChartData &data() const { return m_data; }
    void setTableShown(bool shown);
    /// Shares instead of numbers, where that means something.
    void setPercentShown(bool shown);
    void copyTable() const;
    /// Saves to @p path, as SVG or CSV when it ends so and as PNG otherwise; said() tells how it went.
    void save(const QString &path);

signals:
    /// Something was saved, or could not be.
    void said(const QString &text, bool good);
    /// See ChartCanvas::opened().
    void opened(qsizetype at);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void makeMenu();
    void makeCanvas();
    void addSizes(QMenu &menu);
    void askWhere(const QString &suffix, const QString &filter);
    /// What its numbers are, and that there are more of them.
    QString whatElse() const;
    QString whyNothing() const;

    ChartData m_data; ///< As it is shown.
    const ChartData m_numbers; ///< As it came.
    int m_pictureWidth = 1600; ///< In pixels, of a PNG.
    QMenu *m_menu;
    QAction *m_asTable = nullptr;
    QLabel *m_words;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas = nullptr;
};

} // namespace pulsedeck
