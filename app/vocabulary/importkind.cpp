// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/importkind.h"

namespace pulsedeck {

QList<ImportField> fieldsOf(const ImportKind &kind, const QList<Column> &columns)
{
    QList<ImportField> fields = kind.fields;
    if (kind.variables.isEmpty())
        return fields;
    for (const Column &column : columns) {
        if (!column.key.startsWith(kind.variables + u'.'))
            continue;
        Column variable = column;
        if (column.kind != Kind::Number && column.kind != Kind::Date)
            variable.kind = Kind::Text;
        fields << ImportField {variable};
    }
    return fields;
}

} // namespace pulsedeck
