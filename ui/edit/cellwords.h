// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrun.h"

namespace pulsedeck {

class Names;

/// Values of rows that wait or were saved, as their list shows them: by its columns, and where it has none
/// for them, by the form in which they are changed.
class CellWords {
public:
    /// @p names: what ids mean; null: unknown.
    explicit CellWords(const JobTools &tools, Names *names = nullptr) : m_tools(tools), m_names(names) { }

    /// @p value in @p cell of @p row; empty: there is none.
    QString shown(const StagedRow &row, const StagedCell &cell, const QJsonValue &value);
    /// The same for other programs: leaving::cell().
    QString told(const StagedRow &row, const StagedCell &cell, const QJsonValue &value);

private:
    struct Place {
        QList<Column> columns;
        QList<Action> actions;
        QHash<QString, QList<FormField>> fields {}; ///< Of forms that were looked at, by Action::id.
    };
    Place &placeOf(const StagedRow &row);
    QList<FormField> fieldsOf(const StagedRow &row);
    Column columnOf(const StagedRow &row, const StagedCell &cell);

    JobTools m_tools;
    Names *m_names;
    QHash<QString, Place> m_places; ///< By StagedRow::place.
};

} // namespace pulsedeck
