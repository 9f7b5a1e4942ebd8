// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

class QModelIndex;

namespace pulsedeck {

/// The email address at @p cell of a list with @p columns, or the first one in its row; empty: there is none.
QString addressIn(const QModelIndex &cell, const QList<Column> &columns);

} // namespace pulsedeck
