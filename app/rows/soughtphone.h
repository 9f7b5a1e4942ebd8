// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace pulsedeck {

inline bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
/// Digits and what people put between them.
bool standsInPhones(char c);
QByteArray digitsOf(QByteArrayView text);

/// The phone number that a search line may mean, whatever stands between its digits.
struct SoughtPhone {
    explicit SoughtPhone(const QByteArrayList &words);

    /// Whether some run of digits, with what people put between them, has the number.
    bool isIn(QByteArrayView text) const;
    bool isSought() const { return !digits.isEmpty(); }

    QByteArray digits; ///< Empty: no number is looked for.
    bool isWhole = false; ///< With the country's code, as a plus says: it begins the run.
    QByteArrayList beside; ///< Words that have to be found beside it.
};

} // namespace pulsedeck
