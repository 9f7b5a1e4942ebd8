// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

/// How long a text is as SMS, by 3GPP TS 23.038 and 23.040: with letters of the GSM alphabet alone a message
/// has 160, with any other 70; a longer text goes in parts of 153 or 67, whose phones put it together again.
struct SmsLength {
    enum class Alphabet { Gsm7, Ucs2 };

    Alphabet alphabet = Alphabet::Gsm7;
    int units = 0; ///< Of GSM-7, in which ten signs take two of them; of UCS-2, in which emoji do.
    int parts = 0;
    int room = 0; ///< Units that so many parts have.
    QString odd; ///< Signs that are not in the GSM alphabet, each once.
};

SmsLength smsLength(const QString &text);
/// "62 of 70 characters, 1 part", and why a part holds so few; empty for an empty text.
QString smsLengthText(const QString &text);

} // namespace pulsedeck
