// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/layoutstore.h"

#include <QJsonArray>
#include <QObject>

class QAction;
class QHeaderView;

namespace pulsedeck {

class ResourceModel;
class ResourceTable;

/// Remembers which columns of a list are shown, in which order, how wide, and what sorts it. Columns are
/// known by their keys, so that a new column of the service or of a new version of the program disturbs
/// nothing, and those that are not there now keep their places.
class HeaderMemory : public QObject {
    Q_OBJECT
public:
    HeaderMemory(ResourceTable &table, ResourceModel &model, QSettings &settings);

    void setShown(int column, bool shown);
    /// Switches on and off that the first column is kept in view.
    QAction *keepsFirst() const { return m_keepsFirst; }
    /// As the description has it.
    void forget();
    /// All that is remembered now; empty: as the description has it.
    QJsonObject layout() const { return m_store.layout(); }
    /// As layout() told it once.
    void use(const QJsonObject &layout);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void applyWidths(const QJsonObject &widths);
    void fit();
    void squeeze();
    void spread(const QList<int> &columns, int room);
    void fitNames();
    void growIntoRoom();
    void applySort(const QJsonValue &sort);
    QJsonArray sortNow(const QJsonValue &before) const;
    QJsonObject withOthers(QJsonObject layout) const;
    void save();
    void saveOthers();
    QString nameOf(int column) const;
    int columnOf(const QString &name) const;
    QJsonArray withAbsent(const QJsonArray &order, const QJsonArray &before) const;

    ResourceTable &m_table;
    ResourceModel &m_model;
    LayoutStore m_store;
    QAction *m_keepsFirst;
    QList<int> m_unfitted; ///< Columns whose width nobody chose and that wait for the first rows.
    QList<int> m_unsqueezed; ///< That wait until it is known how wide the table is.
    bool m_applying = false;
};

} // namespace pulsedeck
