// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/rowstager.h"
#include "ui/edit/slices.h"

#include <vector>

namespace pulsedeck {

class AddedModel;
class Names;

/// Turns what was typed or pasted into cells of rows that are to be added into changes that wait: each time
/// one step that can be undone, whose rows are looked at in slices and wait, written down, from then on.
class RowMaker {
    Q_DECLARE_TR_FUNCTIONS(RowMaker)
public:
    RowMaker(const ResourceModel &list, const AddedModel &model, Staging &staging, QUndoStack &undo);

    /// Names by which cells with ids are typed: wishes wait while they are being read. @p names outlives the
    /// maker's use.
    void useNames(Names &names);

    using Done = std::function<void(const QList<LeftOut> &)>;
    /// Gives @p done what was left out. Wishes for rows behind the last one make more of them. Those for a
    /// few rows are fulfilled when this returns, unless others come first.
    void take(const QList<CellWish> &wishes, const Done &done);
    /// Some rows are still being looked at.
    bool isBusy() const { return m_slices.isBusy(); }
    /// For names.
    bool isWaiting() const { return m_slices.isWaiting(); }
    /// What was begun becomes a change now.
    void hurry() { m_slices.hurry(); }
    void remove(const QList<int> &rows);

private:
    struct Row {
        QString key; ///< Empty: it is to be made.
        QList<CellWish> wishes {};
    };
    struct Taken {
        std::unique_ptr<StagedEdit> step {};
        QList<StagedReplacement> after {};
        QList<LeftOut> left {};
        int added = 0;
    };
    StagedRow newRow() const;
    void look(const Row &row, Taken &taken) const;
    void judge(StagedRow &row) const;
    void push(Taken &taken);
    void remove(const QList<StagedReplacement> &none);
    QString takeCell(StagedRow &row, const CellWish &wish) const;
    bool areNamesComing(const QSet<int> &columns) const;
    bool isInList(const QJsonValue &value) const;

    const ResourceModel &m_list;
    const AddedModel &m_model;
    Staging &m_staging;
    QUndoStack &m_undo;
    Action m_action;
    Names *m_names = nullptr;
    Slices m_slices;
};

} // namespace pulsedeck
