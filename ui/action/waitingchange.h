// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <QCoreApplication>
#include <QPointer>

class QUndoStack;

namespace pulsedeck {

class Staging;
struct StagedRow;

/// What waits to be saved for a row while an action is carried out for it. A form that shows what is stored
/// shows what waits in its place, and takes it along: what is saved is what was seen.
class WaitingChange {
    Q_DECLARE_TR_FUNCTIONS(WaitingChange)
public:
    WaitingChange(const Resource &resource, const Action &action);

    /// Before anything else. @p undo has the steps that led there. Null: nothing ever waits.
    void keepIn(Staging *staging, QUndoStack *undo);
    /// Why the form of the action cannot be opened for @p row now; empty when it can.
    QString obstacle(const QJsonObject &row) const;
    /// @p fields with what is known to be stored since the list was read.
    QList<FormField> asKnown(QList<FormField> fields, const QJsonObject &row) const;
    /// By field key; none: nothing of the form waits for @p row.
    QJsonObject valuesFor(const QJsonObject &row) const;
    /// The service has what the form gave for @p row: nothing of it waits any more. False: nothing did.
    bool settle(const QJsonObject &row, const QJsonObject &values);
    /// Nothing waits for rows that are not there any more.
    void forget(const QList<QJsonObject> &rows);

private:
    const StagedRow *find(const QJsonObject &row) const;
    void forgetSteps();
    /// By the form of this action.
    const StagedRow *edited(const QJsonObject &row) const;

    QPointer<Staging> m_staging;
    QPointer<QUndoStack> m_undo;
    QString m_place;
    QString m_key; ///< Resource::key
    QString m_action; ///< Action::id
    bool m_updates;
    bool m_readsRow;
};

} // namespace pulsedeck
