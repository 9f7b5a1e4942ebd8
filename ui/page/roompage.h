// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QWidget>

namespace pulsedeck {

/// A hand-made page from which rows are opened, as from a ListPage: what it asks for takes its place.
class RoomPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Somebody comes through a door that leads to @p row: brings it before the eyes. False: it is opened.
    virtual bool choose(const QJsonObject &) { return false; }
    /// The row that stands @p step after the one with @p key; empty: there is none.
    virtual QJsonObject rowBeside(const QString & /*key*/, int /*step*/) const { return {}; }

signals:
    void comparisonWanted(const QList<QJsonObject> &rows);
    void rowOpened(const QJsonObject &row, int child);
    void resourceOpened(const pulsedeck::Resource &resource);
};

} // namespace pulsedeck
