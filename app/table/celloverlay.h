// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

#include <optional>

namespace pulsedeck {

/// What is shown of a cell instead of what was read.
struct OverlaidCell {
    enum class Mark {
        None,
        Changed,
        Sending,
        Trouble, ///< It was refused, or somebody has to decide.
        Removed, ///< The whole row is to go.
    };
    Mark mark = Mark::None;
    QJsonValue value {QJsonValue::Undefined}; ///< Undefined: what was read.
    QString note {}; ///< What there is to know of it, in the user's words.
};

/// What lies over the rows of a list: what a person changed and what waits to be saved.
class CellOverlay {
public:
    virtual ~CellOverlay() = default;

    /// Nothing lies over any row. Asked for each cell that is painted.
    virtual bool isEmpty() const = 0;
    /// Of the rows over which something may lie.
    virtual QStringList keys() const = 0;
    /// None: the cell is shown as it was read.
    virtual std::optional<OverlaidCell> cell(const QString &rowKey, const Column &column) const = 0;
    /// Whether a person can change the cells of @p column where they stand.
    virtual bool canEdit(const Column &column) const = 0;
};

} // namespace pulsedeck
