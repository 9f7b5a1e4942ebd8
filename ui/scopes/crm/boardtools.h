// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"
#include "ui/table/savedviews.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace pulsedeck {

class BoardBar;
class BoardModel;
class BoardView;
class FilterBar;
class PageContext;

/// What a board can besides: filters that the service carries out, views that are kept under names, and its
/// stages, changed where they stand.
class BoardTools : public QWidget {
    Q_OBJECT
public:
    BoardTools(Client &client, BoardModel &board, BoardBar &bar, BoardView &view, PageContext &context,
               QWidget *parent = nullptr);
    ~BoardTools() override;

    FilterBar &filters() { return *m_filters; }
    SavedViews &views() { return *m_views; }
    bool isFiltered() const;
    void clearFilters();
    /// Whether @p place is where stages of the set are changed.
    bool isStageList(const QString &place) const;
    void showStageMenu(const QString &column, const QPoint &where);

signals:
    void resourceOpened(const pulsedeck::Resource &resource);

private:
    void addViews();
    void followSet();
    QJsonObject look() const;
    void use(const QJsonObject &look);
    Resource stageList(const QString &column) const;

    Client &m_client;
    BoardModel &m_board;
    BoardBar &m_bar;
    BoardView &m_view;
    PageContext &m_context;
    FilterBar *m_filters;
    QString m_filteredSet; ///< Whose own filters there are.
    QToolButton *m_toggle;
    std::unique_ptr<SavedViews> m_views;
};

} // namespace pulsedeck
