// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

/// A value that is the key of a row in some list, whose name people know instead.
struct Reference {
    /// The same list behind another field.
    Reference as(const QString &other) const { return {other, list, child, key}; }

    /// Of an operation: a name in the path or the query, a dotted place in the body:
    /// "variables.variable_id". Of a column: nothing, the column says it.
    QString field;
    QString list; ///< Resource::id on the first level, of whichever scope: "crm/deals".
    QString
        child {}; ///< Child::id of the list below the chosen row that has the value; empty: the row itself.
    QString key {}; ///< Where the row of a first-level list tells the value, if not at Resource::key.
};

} // namespace pulsedeck
