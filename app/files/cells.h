// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/filetable.h"
#include "app/rows/rowcut.h"

namespace pulsedeck {

/// A value as it leaves the program, decided by leaving::told(), of which most cells need not be asked.
struct Cell {
    enum class Type { Nothing, Text, Number, Day, Moment };

    Type type = Type::Nothing;
    QByteArrayView text {}; ///< UTF-8; good until the next cell is read.
};

/// Reads the cells of a table, of which most are there as bytes already.
class CellReader {
public:
    explicit CellReader(const FileTable &table);

    void take(int row);
    /// Of the row that was taken.
    Cell read(int column);

private:
    enum class Way { Written, Coded, Number, Moment, Day, Other };
    struct Plan {
        Way way = Way::Other;
        QList<std::pair<QByteArray, QByteArray>> words {}; ///< From code to word.
    };

    static Plan planFor(const Column &column);
    Cell asTold(int column);

    const FileTable &m_table;
    RowCut m_cut;
    QList<Plan> m_plans;
    int m_row = -1;
    QByteArray m_told;
};

} // namespace pulsedeck
