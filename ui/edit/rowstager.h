// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/staging.h"
#include "app/vocabulary/celledit.h"

#include <QCoreApplication>

class QUndoStack;

namespace pulsedeck {

class Names;
class ResourceModel;
class StagedEdit;
class StagedLay;

/// What a cell of a list is to be.
struct CellWish {
    int row = 0;
    int column = 0;
    QString text {}; ///< To be read as a value of the cell...
    QJsonValue value {QJsonValue::Undefined}; ///< ...unless this is one.
};

/// A wish that was not taken, and why.
struct LeftOut {
    QString row; ///< What a person calls it.
    QString column;
    QString reason; ///< In the user's words.
    int cells = 1; ///< That are left out for it.
    QString value {}; ///< As it was typed or pasted.
};

/// Turns what was typed, pasted or filled into the cells of one list into changes that wait: each time one
/// step that can be undone. Knows by the form of the list's edit action what a cell takes.
class RowStager {
    Q_DECLARE_TR_FUNCTIONS(RowStager)
public:
    RowStager(const ResourceModel &model, const StagedLay &lay, const Contract &contract, Staging &staging,
              QUndoStack &undo);

    /// Cells with ids are changed by names. @p names outlives the stager's use.
    void useNames(Names &names) { m_names = &names; }
    /// Whether names by which cells of @p columns are typed are being read just now.
    bool areNamesComing(const QSet<int> &columns) const;
    /// Columns whose cells can be changed, by key; empty as long as no row is there to tell.
    QSet<QString> editableColumns() const;
    /// Fields of the cells of a row, with the values that stand there now; empty when it cannot be changed
    /// now.
    QList<FormField> fieldsAt(int row) const;
    std::optional<FormField> fieldAt(int row, int column) const;
    /// Why a row cannot be changed now, or a cell of it; empty when it can.
    QString obstacle(int row) const;
    QString obstacle(int row, int column) const;

    /// What cannot be taken is left out and told.
    QList<LeftOut> take(const QList<CellWish> &wishes);
    /// What wishes came to that were looked at.
    struct Taken {
        QList<StagedReplacement> after;
        QList<LeftOut> left;
        QSet<int> columns;
    };
    /// Adds what @p wishes, all for one row, come to.
    void look(const QList<CellWish> &wishes, Taken &taken) const;
    /// Whether rows can be deleted together with the other changes.
    const Action *removal() const;
    bool areToGo(const QList<int> &rows) const;
    /// Adds that a row is to go.
    void lookAtRemoval(int row, Taken &taken) const;
    /// Adds that nothing waits for a row any more.
    void lookAtTakingBack(int row, Taken &taken) const;

    /// One that can be undone, once it was pushed: of nothing yet.
    std::unique_ptr<StagedEdit> newStep() const;
    /// What @p step, which changed @p columns, is called.
    QString textOf(const StagedEdit &step, const QSet<int> &columns) const;
    void push(std::unique_ptr<StagedEdit> step);

private:
    QString keyAt(int row) const;
    QString nameAt(int row) const; ///< What a person calls it.
    StagedRow untouched(int row, const Action &action) const;
    ActionContext contextOf(int row) const;
    void addNames(QList<FormField> &fields) const;
    QString takeCell(StagedRow &row, const CellWish &wish, const QList<FormField> &fields) const;
    LeftOut leftOut(const CellWish &wish, const QString &reason) const;

    const ResourceModel &m_model;
    const StagedLay &m_lay;
    const Contract &m_contract;
    Staging &m_staging;
    QUndoStack &m_undo;
    const Action *m_action;
    Names *m_names = nullptr;
    mutable QHash<QString, std::shared_ptr<const Pick>> m_picks; ///< By the keys of fields.
};

} // namespace pulsedeck
