// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/rowstager.h"
#include "ui/edit/slices.h"

#include <QPersistentModelIndex>

#include <vector>

namespace pulsedeck {

/// Takes wishes for the cells of thousands of rows in slices. All of them become one step that can be undone,
/// once every row was looked at; a row of which something else waits by then is looked at again, and one that
/// a search or another reading takes away before it goes.
class WishTaker : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const QList<LeftOut> &)>;

    WishTaker(RowStager &stager, const ResourceModel &model, Staging &staging);
    /// The wishes for a few rows are fulfilled when this returns, unless others come first. @p done is given
    /// what was left out.
    void take(const QList<CellWish> &wishes, const Done &done);
    /// Runs @p deed for @p rows, wherever they stand by then, after what was wished for before.
    void then(const QList<int> &rows, const std::function<void(const QList<int> &)> &deed);
    /// What was begun becomes a change now.
    void hurry() { m_slices.hurry(); }
    /// Names were read, which wishes may wait for.
    void resume() { m_slices.resume(); }
    bool isWaiting() const { return m_slices.isWaiting(); }

private:
    struct Row {
        QPersistentModelIndex place;
        QList<CellWish> wishes;
        QString key {}; ///< Empty: nobody looked at it yet.
        RowStager::Taken taken {};
    };
    using Rows = std::vector<Row>;
    void lookAt(Row &row) const;
    void lookBeforeTheyGo(int first, int last);
    void finish(Rows &rows, const Done &done);

    RowStager &m_stager;
    const ResourceModel &m_model;
    std::deque<std::shared_ptr<Rows>> m_works; ///< Those of the slices.
    QSet<QString> m_stale; ///< Keys of rows of which something else waits since.
    Slices m_slices;
};

} // namespace pulsedeck
