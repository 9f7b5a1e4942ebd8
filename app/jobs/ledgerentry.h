// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace pulsedeck {

/// Something to be written down. All that is written together is written whole or not at all.
struct LedgerChange {
    enum class What {
        Put, ///< The record `id` of `kind` is `body` from now on.
        Drop, ///< There is no such record any more.
        DropAll, ///< There are no records of `kind` any more.
        Append, ///< `body` is the next entry of the journal.
    };
    What what = What::Put;
    QString kind {};
    QString id {};
    QJsonObject body {};
};

/// An entry of the journal as it lies in the file.
struct LedgerEntry {
    qint64 number = 0; ///< From 1, without gaps.
    QJsonObject body;
};

/// What was found when the whole journal was read.
struct LedgerCheck {
    bool isWhole = true; ///< Every entry is there, as it was written, and none was taken out or put in.
    qint64 firstBroken = 0; ///< Number of the first one that is not.
};

} // namespace pulsedeck
