// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QIODevice>

namespace pulsedeck {

/// Writes all of @p bytes; false when that failed, and @p to tells why. A disk that is nearly full takes a
/// part without a word, and says what is wrong when it is to take the rest.
inline bool writeAll(QIODevice &to, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = to.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace pulsedeck
