// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>

#include <string>
#include <vector>

namespace pulsedeck {

/// Keys of texts that compare, byte by byte, as a language sorts the texts: numbers by what they are worth,
/// case ignored. QCollator's own keys take a microsecond each and can only be compared one by one.
///
/// What a letter is worth is asked of QCollator once; where a language does more than to give each letter its
/// worth (two letters that count as one, one that counts as two), there is no key and QCollator has to say.
class Collation {
public:
    /// In the default locale.
    Collation();

    const QCollator &collator() const { return m_collator; }
    /// Appends the key of @p utf8. False, and something was appended, when there is none.
    bool append(QByteArrayView utf8, std::string &key) const;

private:
    struct Letter {
        quint8 primary = 0; ///< What the letter is; 0: it has no place here.
        quint8 secondary = 0; ///< How it is marked.
    };

    void rank(std::vector<char16_t> letters);
    bool isOwnLetter(char16_t letter, char16_t before, char16_t last) const;
    bool keepsItsWord() const;
    int compare(const QString &a, const QString &b) const { return m_collator.compare(a, b); }
    const Letter &letter(char16_t c) const { return c < m_letters.size() ? m_letters[c] : m_letters[0]; }

    QCollator m_collator;
    std::vector<Letter> m_letters;
    quint8 m_digits = 0;
};

} // namespace pulsedeck
