// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowpage.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QObject>

namespace pulsedeck {

/// Reads a list in pieces, by whichever of the four idioms the contract names.
///
/// Each page after the first overlaps the one before by a row, so that a list that changes meanwhile is
/// noticed: when the seam does not fit, the pager steps back until it does. Rows come out in the order of
/// the service; whoever takes them knows a row again by its key.
///
/// Complete means that there is nothing left to ask for; mayHaveGaps() says whether to believe it. A total
/// that is on its way is waited for.
class Pager : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Loading, Complete, Failed };

    Pager(Client &client, Resource resource, QObject *parent = nullptr);
    ~Pager() override;

    State state() const;
    const ApiError &error() const;
    /// Number of all rows as the service tells it; -1: not told (yet).
    qint64 total() const;
    /// Rows may be missing: the list changed while it was read, or the service did not give them all. Read
    /// again to be sure.
    bool mayHaveGaps() const;
    /// Entries of the list that were no rows.
    qsizetype unreadableCount() const;

    /// Filter values laid over the resource's own call; takes effect at the next restart().
    void setFilter(const QVariantMap &values);
    /// What is asked, without the places of pages.
    Call call() const;
    /// Forgets everything and stands before the first page.
    void restart();
    /// Reads the next page, or the failed one again.
    void fetchNext(Priority priority = Priority::Visible);
    /// Reads to the end, several pages in flight, until stop().
    void fetchAll(Priority priority = Priority::Background);
    void stop();

signals:
    /// Rows in the order of the service. Repeated keys mean a newer copy of a known row.
    void rowsArrived(const pulsedeck::RowPage &rows);
    void stateChanged();
    void totalChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pulsedeck
