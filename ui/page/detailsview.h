// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QScrollArea>

class QGridLayout;

namespace pulsedeck {

class CellOverlay;
class ErrorBox;
class History;
class Names;

/// One row in full: every column as a label and its value, and what else the service tells. Reads the row
/// by Resource::detail where there is one; until then the row of the list is shown, and when that fails, what
/// was read last.
class DetailsView : public QScrollArea {
    Q_OBJECT
public:
    /// @p history: where what was read is remembered; null: nowhere. @p names: what ids mean; null: unknown.
    DetailsView(Client &client, const Resource &resource, History *history = nullptr, Names *names = nullptr,
                QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns);
    void setRow(const QJsonObject &row);
    /// What lies over the rows: shown instead of what was read, and told so. Outlives its use.
    void setOverlay(const CellOverlay *overlay) { m_overlay = overlay; }
    /// Something else may lie over the row.
    void followOverlay();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void take(const Call &call, const Reply &reply);
    void recall(const Call &call, const ApiError &error);
    bool isNarrow() const;
    void show(const QJsonObject &row);
    QList<Column> named(const QList<Column> &columns) const;
    QString seenText(const Column &column, const QJsonObject &row) const;
    QStringList seenTexts() const;
    void addLine(QGridLayout &grid, const Column &column, const QString &value);
    QWidget *makeRest(const QJsonObject &row);

    Client &m_client;
    Resource m_resource;
    History *m_history;
    Names *m_names;
    QList<Column> m_columns;
    QJsonObject m_row;
    QJsonObject m_shown; ///< The same, with what the service told of it.
    const CellOverlay *m_overlay = nullptr;
    QStringList m_seen; ///< Texts of the columns as they are shown.
    bool m_narrow = false; ///< Values stand below their labels.
    bool m_restShown = false;
    ErrorBox *m_error;
    QWidget *m_values = nullptr;
    std::unique_ptr<QObject> m_reading; ///< Whoever waits for the answer; gone: nobody.
};

/// What a row tells beyond @p columns: dotted paths and values as text, in the order of the paths.
QList<QPair<QString, QString>> restOfRow(const QJsonObject &row, const QList<Column> &columns);

} // namespace pulsedeck
