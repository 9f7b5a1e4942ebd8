// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace pulsedeck {

/// A start of the program on a profile that another one has: what is handed over to that one, as a line of
/// JSON. No secret is among it, as the command line takes none.
struct LaterStart {
    /// More is not read.
    static constexpr qsizetype longestLine = 16 * 1024;

    QStringList arguments; ///< The first is the program's name.
    QString activation {}; ///< By which the desktop lets a window come to the front; empty: none.

    /// Ends with a line feed. What is too long is left out: the window comes to the front all the same.
    QByteArray toLine() const;
    /// Nothing when @p line is something else.
    static std::optional<LaterStart> fromLine(const QByteArray &line);
};

} // namespace pulsedeck
