// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowkeys.h"
#include "app/table/arrange.h"
#include "app/table/celloverlay.h"
#include "app/table/resourcemodel.h"

#include <QFutureWatcher>
#include <QSet>
#include <QTimer>

#include <deque>

namespace pulsedeck {

/// Rows on their way from the pager to the view:
///
///   pager -> waiting -> (in slices) rows + keys -> order -> view
///                                     |              ^
///                                     +- arranging --+   (in a worker, with a sort or search)
struct ResourceModel::Private {
    Private(ResourceModel &owner, Client &theClient, Resource described);

    // Reading
    void start();
    void readMoreColumns();
    void addColumns(QList<Column> more);
    void nameColumns();
    void arrived(const RowPage &page);
    void readAlsoIn();
    bool isAlsoIn(const RowPage &page, int row) const;
    void adoptWaiting();
    void tidyUp() const;
    void stopAdopting();
    void adopt(const RowPage &page, int from, int end);
    void startAnew(const RowPage &page, int from, int end, Age now, const QDateTime &at);
    void forget();
    void followPager();
    bool isLoading() const { return pager.state() == Pager::State::Loading || !waiting.empty(); }

    // Rows
    void showAppended(int from);
    std::optional<OverlaidCell> overlaid(int row, const Column &column) const;
    QVariant cellData(int row, const Column &column, int role) const;
    void tellChanged(const QList<int> &changed);
    void drop(const QList<int> &dropped);
    void wantSupplement(int row);
    void takeSupplement(const QString &key, const Call &call, const Reply &reply);
    void withdrawSupplements();

    // Order
    Arrangement arrangement() const;
    void arrangeSoon();
    void arrangeNow();
    void jobFinished();
    void takeOver(const Arranged &done);
    /// Rows or columns are no longer what they were; rows that are added make no difference.
    void startEdition();
    void showOrder(const QList<int> &next);
    void show(const QList<int> &next, const QList<int> &cameFrom, const std::function<void()> &exchange);
    void relayout(const QList<int> &next);
    void relayout(const std::function<void()> &change);
    QList<int> placesOf(const QList<int> &some) const;
    QHash<int, int> placeOfEach(const QList<int> &some) const;

    ResourceModel &q;
    Client &client;
    const Resource resource;
    Pager pager;
    QList<Column> columns;
    bool columnsAsked = false;
    ApiError columnsError;
    ApiError alsoInError;
    std::optional<QSet<QString>> alsoInKeys; ///< Of an AlsoIn; none: not known yet.
    Client::Ticket alsoInTicket {};

    std::deque<RowPage> waiting;
    int waitingFrom = 0; ///< Rows of the first waiting page that were adopted.
    QTimer slices;
    Age age = Age::None; ///< Unless it is Fresh, the next page replaces what is held.
    QDateTime readAt;

    Names *names = nullptr; ///< Null: ids are shown as they are.
    const CellOverlay *overlay = nullptr;
    RowStore rows; ///< In the order of the service.
    RowKeys keys;
    QList<int> order; ///< What is shown, from top to bottom: numbers of rows.

    QHash<QString, Client::Ticket> supplements; ///< That were asked for, by the keys of their rows.

    QList<SortKey> sortKeys;
    QString search;
    QHash<QString, QString> only;
    QTimer debounce;
    QFutureWatcher<Arranged> job;
    int jobSize = 0; ///< Rows there were when the job began.
    int jobEdition = 0; ///< The edition it works on.
    int edition = 0;
    Arranged last; ///< What the next job goes on from.
    bool arranging = false;
};

} // namespace pulsedeck
