// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/rowstager.h"
#include "ui/edit/slices.h"

#include <QPersistentModelIndex>

#include <vector>

namespace pulsedeck {

/// Takes what is wished for the cells of thousands of rows, or for the rows themselves, in slices. What was
/// taken waits at once, written down, and all of it becomes one step that can be undone, once every row was
/// looked at. A row that a search or another reading takes away is looked at before it goes, and again when
/// something else waits for it by then.
class WishTaker : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const QList<LeftOut> &)>;
    using Refuse = std::function<void(const QString &why)>;

    WishTaker(RowStager &stager, const ResourceModel &model, Staging &staging);
    ~WishTaker() override;
    /// The wishes for a few rows are fulfilled when this returns, unless others come first. @p done is given
    /// what was left out.
    void take(const QList<CellWish> &wishes, const Done &done);
    /// What the first of @p rows has in @p column fills the others; with one row: what stands above it.
    void fillDown(const QList<int> &rows, int column, const Refuse &refuse, const Done &done);
    /// Rows that all are to go stay; otherwise all go. @p done is told which cannot.
    void remove(const QList<int> &rows, const Done &done);
    /// Nothing waits for @p rows any more.
    void takeBack(const QList<int> &rows);
    /// What was begun becomes a change now.
    void hurry() { m_slices.hurry(); }
    /// Names were read, which wishes may wait for.
    void resume() { m_slices.resume(); }
    bool isWaiting() const { return m_slices.isWaiting(); }

private:
    struct Row {
        QPersistentModelIndex place;
        QList<CellWish> wishes {};
        QString key {}; ///< Empty: nobody looked at it yet.
        RowStager::Taken taken {};
    };
    /// What is done with some rows.
    struct Deed {
        std::vector<Row> rows {};
        std::function<void(Deed &)> begin {}; ///< Its turn has come.
        std::function<void(Row &)> look {};
        std::function<QString(const Deed &)> text {};
        Done done {};
        std::function<bool()> waits {};
        bool isBegun = false;
        std::unique_ptr<StagedEdit> step {};
        RowStager::Taken taken {};
    };
    std::shared_ptr<Deed> deedFor(const QList<int> &rows) const;
    static QList<int> rowsOf(const Deed &deed);
    void add(const std::shared_ptr<Deed> &deed);
    void lookAt(Deed &deed, Row &row) const;
    void lookBeforeTheyGo(int first, int last);
    void finish(Deed &deed);

    RowStager &m_stager;
    const ResourceModel &m_model;
    std::deque<std::shared_ptr<Deed>> m_deeds; ///< Those of the slices.
    QSet<QString> m_stale; ///< Keys of rows of which something else waits since.
    Slices m_slices;
};

} // namespace pulsedeck
