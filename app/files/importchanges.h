// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/rowchanges.h"
#include "app/vocabulary/importkind.h"

namespace pulsedeck {

/// @p value as an import names it.
QString importedText(const QJsonValue &value, const Column &column);
/// ImportRow::key as people read it.
QString importedName(const ImportKind &kind, const ImportRow &row);
/// What sending @p row changes in the list, value by value.
RowChanges::Row importedRow(const ImportKind &kind, const ImportRow &row);
/// What sending @p rows changes in the list, by what was read of it.
RowChanges importChanges(const ImportKind &kind, const QList<ImportRow> &rows);

} // namespace pulsedeck
