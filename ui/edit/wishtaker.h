// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/rowstager.h"

#include <QPersistentModelIndex>
#include <QTimer>

#include <vector>

namespace pulsedeck {

/// Takes wishes for the cells of thousands of rows in slices, so that the window goes on meanwhile. All of
/// them become one step that can be undone, once every row was looked at; a row of which something else waits
/// by then is looked at again, and one that a search or another reading takes away before it goes.
class WishTaker : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const QList<LeftOut> &)>;
    static constexpr size_t slice = 100; ///< Rows at one go: some milliseconds.

    WishTaker(RowStager &stager, const ResourceModel &model, const Staging &staging);
    /// Looks at a slice at once: the wishes for a few rows are fulfilled when this returns. @p done is given
    /// what was left out.
    void take(const QList<CellWish> &wishes, const Done &done);
    /// What was begun becomes a change now.
    void hurry() { goOn(m_rows.size()); }

private:
    struct Row {
        QPersistentModelIndex place;
        QList<CellWish> wishes;
        QString key {}; ///< Empty: nobody looked at it yet.
        RowStager::Taken taken {};
    };
    void lookAt(Row &row) const;
    void lookBeforeTheyGo(int first, int last);
    void goOn(size_t most);
    void finish();

    RowStager &m_stager;
    const ResourceModel &m_model;
    std::vector<Row> m_rows;
    size_t m_looked = 0; ///< Rows that were looked at.
    QSet<QString> m_stale; ///< Keys of rows of which something else waits since.
    Done m_done;
    QTimer m_slices;
};

} // namespace pulsedeck
