// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/chartdata.h"

#include <QFrame>

class QFileDialog;
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
    void copyTable() const;
    /// Saves to @p path, as SVG when it ends so and as PNG otherwise; said() tells how it went.
    void save(const QString &path);

signals:
    /// Something was saved, or could not be.
    void said(const QString &text, bool good);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void makeMenu();
    void makeCanvas();
    void askWhere(const QString &suffix, const QString &filter);
    QString whyNothing() const;

    ChartData m_data;
    QMenu *m_menu;
    QAction *m_asTable = nullptr;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas = nullptr;
};

} // namespace pulsedeck
