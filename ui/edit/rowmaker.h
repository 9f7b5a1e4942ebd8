// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/rowstager.h"

namespace pulsedeck {

class AddedModel;

/// Turns what was typed or pasted into cells of rows that are to be added into changes that wait: each time
/// one step that can be undone.
class RowMaker {
    Q_DECLARE_TR_FUNCTIONS(RowMaker)
public:
    RowMaker(const Resource &resource, const AddedModel &model, Staging &staging, QUndoStack &undo);

    /// What cannot be taken is left out and told. Wishes for rows behind the last one make more of them.
    QList<LeftOut> take(const QList<CellWish> &wishes);
    void remove(const QList<int> &rows);

private:
    StagedRow newRow() const;
    QString takeCell(StagedRow &row, const CellWish &wish) const;

    const Resource &m_resource;
    const AddedModel &m_model;
    Staging &m_staging;
    QUndoStack &m_undo;
    Action m_action;
};

} // namespace pulsedeck
