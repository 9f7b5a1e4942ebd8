// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace pulsedeck {

/// What the header of a list counts.
struct ListCounts {
    qint64 loaded = 0;
    qint64 shown = 0; ///< What the search leaves of them.
    qint64 total = -1; ///< -1: the service does not tell.
    bool partial = false; ///< The list was not read to its end.
    bool searching = false;
    bool sorted = false;
    bool gaps = false; ///< It was, but rows may be missing.
    qint64 unreadable = 0; ///< Entries that were no rows.
    QDateTime asOf {}; ///< When the rows were read, if that was at another time; invalid: they are of now.
};

/// The counts in one sentence without a full stop: "12 found among the 1,200 loaded of 100,000".
QString countText(const ListCounts &counts);

/// When rows were read, as people of the place write it.
QString readAtText(const QDateTime &at);

} // namespace pulsedeck
