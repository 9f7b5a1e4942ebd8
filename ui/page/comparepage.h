// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/statistics.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace pulsedeck {

class ErrorBox;
class PageContext;

/// The figures of several rows side by side: a table, and a chart of the rates.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostRows = 10;

    ComparePage(Client &client, const Resource &resource, const QList<QJsonObject> &rows,
                PageContext &context, QWidget *parent = nullptr);

private:
    void read();
    void end(const Statistic &statistic);
    void sayProgress();
    void take(int row, const QString &report, const QList<Figure> &figures);
    void fill();
    void draw();

    struct Line {
        Figure figure; ///< For its title and kind.
        QList<Figure> values; ///< One a row; those without a title are not known.
    };
    Client &m_client;
    PageContext &m_context;
    const Resource m_resource;
    const QList<QJsonObject> m_rows;
    QStringList m_names;
    QStringList m_order; ///< Keys, as they come.
    QHash<QString, Line> m_lines;
    int m_reading = 0; ///< Answers that are still awaited.
    QLabel *m_progress;
    ErrorBox *m_error;
    QTableWidget *m_table;
    QVBoxLayout *m_charts;
    QWidget *m_chart = nullptr;
};

} // namespace pulsedeck
