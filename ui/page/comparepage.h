// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/past.h"
#include "app/store/statistics.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableWidget;
class QTableWidgetItem;

namespace pulsedeck {

class ErrorBox;
class PageContext;
struct FileTable;

/// The figures of several rows side by side. The table is the page: all of its lines are there, with what
/// each differs from the first row that is over and a star at the best; below it a chart of each rate. Both
/// scroll. What is still under way is shown with its state and not judged.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostRows = 10;

    ComparePage(Client &client, const Resource &resource, const QList<QJsonObject> &rows,
                PageContext &context, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void end(const Statistic &statistic);
    void sayProgress();
    void take(int row, const QString &report, const QList<Figure> &figures);
    void recall();
    QList<ChartData> courses() const;
    void fill();
    void fitTable();
    void draw();
    FileTable figures() const;
    void exportFigures();

    struct Line {
        Figure figure; ///< For its title and kind.
        QList<Figure> values; ///< One a row; those without a title are not known.

        /// None when one of them is no number, or they are amounts of two currencies.
        std::optional<Change> from(int base, int row) const;
    };
    /// Of a row, as the list tells it.
    struct State {
        QString text; ///< Empty: the list tells none.
        bool isUnderWay = false;
    };
    void readStates();
    bool isBest(const Line &line, int row) const;
    QTableWidgetItem *stateCell(int row) const;
    QTableWidgetItem *cell(const Line &line, int row) const;
    /// How often a difference like that from the base comes about by chance; none: it cannot be told.
    std::optional<double> chanceOfChange(const Line &line, int row) const;
    Client &m_client;
    PageContext &m_context;
    const Resource m_resource;
    const QList<QJsonObject> m_rows;
    QStringList m_names;
    QList<State> m_states; ///< By row; empty: rows of this list have none.
    int m_base = 0; ///< The row that others are held against; below 0: none is over.
    QStringList m_order; ///< Keys, as they come.
    QHash<QString, Line> m_lines;
    QMap<int, QPair<QDateTime, Past>> m_pasts; ///< By row: when it began, and what is remembered since.
    int m_reading = 0; ///< Answers that are still awaited.
    QLabel *m_progress;
    ErrorBox *m_error;
    QLabel *m_legend;
    QTableWidget *m_table;
    QTimer m_drawing; ///< Answers come in one by one.
    QWidget *m_charts = nullptr;
    QWidget *m_content;
};

} // namespace pulsedeck
