// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/collation.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace pulsedeck {

namespace {

/// Behind the Cyrillic letters that are in use and the marks of punctuation.
constexpr char16_t end = 0x2117;
/// Numbers with more digits are compared in parts.
constexpr qsizetype mostDigits = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::vector<char16_t> lettersToRank()
{
    std::vector<char16_t> letters;
    const auto add = [&letters](char16_t from, char16_t to) {
        for (char16_t c = from; c <= to; ++c) {
            if (QChar(c).isPrint() && !QChar(c).isNumber() && !QChar(c).isMark())
                letters.push_back(c);
        }
    };
    add(0x20, 0x17f); // Latin
    add(0x386, 0x3ce); // Greek
    add(0x400, 0x45f); // Cyrillic
    add(0x490, 0x491);
    for (const char16_t c : {0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x201e, 0x20ac, 0x2116})
        letters.push_back(c);
    return letters;
}

QString text(char16_t first, char16_t second)
{
    return QString(QChar(first)) + QChar(second);
}

} // namespace

Collation::Collation() : m_letters(end)
{
    // The C locale knows code points only, and nobody reads in their order.
    const QLocale locale;
    m_collator = QCollator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    rank(lettersToRank());
    if (!keepsItsWord())
        m_letters.assign(end, {});
}

/// Gives each letter its place among the others.
void Collation::rank(std::vector<char16_t> letters)
{
    std::erase_if(letters, [this](char16_t c) { return compare(QString(QChar(c)), {}) == 0; });
    letters.push_back(u'0');
    std::stable_sort(letters.begin(), letters.end(), [this](char16_t a, char16_t b) {
        return compare(QString(QChar(a)), QString(QChar(b))) < 0;
    });
    // Some languages look for the last mark first.
    const bool isBackward = compare(QStringLiteral("\u00e1a"), QStringLiteral("a\u00e1")) < 0;
    Letter at {.primary = 1};
    char16_t before = 0;
    for (const char16_t c : letters) {
        // Digits behind them say whether two are the same but for their marks.
        const bool isSame = before && compare(text(before, u'2'), text(c, u'1')) > 0;
        if (isSame) {
            if (compare(QString(QChar(before)), QString(QChar(c))) != 0)
                ++at.secondary;
        } else if (at.primary == 255 || (before && !isOwnLetter(c, before, letters.back()))) {
            continue;
        } else {
            ++at.primary;
            at.secondary = 0;
        }
        before = c;
        if (c == u'0')
            m_digits = at.primary;
        else if (at.secondary < 200 && at.primary != m_digits && !(isBackward && at.secondary > 0))
            m_letters[c] = at;
    }
}

/// Not what is sorted like two letters, the first of which is @p before.
bool Collation::isOwnLetter(char16_t letter, char16_t before, char16_t last) const
{
    return compare(text(before, last), QString(QChar(letter))) < 0;
}

/// Whether pairs of letters are sorted as the letters are: "ch" is one letter in some languages.
bool Collation::keepsItsWord() const
{
    struct Pair {
        std::string key;
        QString text;
    };
    std::vector<Pair> pairs;
    const auto add = [&](char16_t from, char16_t to) {
        for (char16_t a = from; a <= to; ++a) {
            for (char16_t b = from; b <= to; ++b) {
                Pair pair {{}, text(a, b)};
                if (append(pair.text.toUtf8(), pair.key))
                    pairs.push_back(std::move(pair));
            }
        }
    };
    add(u'a', u'z');
    add(0x430, 0x44f); // Cyrillic
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.key < b.key; });
    return !pairs.empty() && std::is_sorted(pairs.begin(), pairs.end(), [this](const Pair &a, const Pair &b) {
        return compare(a.text, b.text) < 0;
    });
}

bool Collation::append(QByteArrayView utf8, std::string &key) const
{
    std::array<char, 256> marks;
    size_t count = 0;
    size_t marked = 0; // up to the last that has one
    if (utf8.size() >= qsizetype(marks.size()))
        return false;
    for (const char *at = utf8.begin(); at < utf8.end(); ++at, ++count) {
        marks[count] = 1;
        if (isDigit(*at)) {
            const char *start = std::find_if(at, utf8.end(), [](char c) { return c != '0'; });
            const char *stop = std::find_if(start, utf8.end(), [](char c) { return !isDigit(c); });
            if (!m_digits || stop - start > mostDigits)
                return false;
            key.push_back(char(m_digits));
            key.push_back(char(stop - start + 1));
            key.append(start, stop);
            at = stop - 1;
            continue;
        }
        const auto c = quint8(*at);
        char16_t unit = c;
        if (c >= 0xf0)
            return false;
        if (c >= 0xe0) {
            unit = char16_t((c & 0x0f) << 12 | (at[1] & 0x3f) << 6 | (at[2] & 0x3f));
            at += 2;
        } else if (c >= 0x80) {
            unit = char16_t((c & 0x1f) << 6 | (at[1] & 0x3f));
            at += 1;
        }
        const Letter &one = letter(unit);
        if (!one.primary)
            return false;
        key.push_back(char(one.primary));
        if (one.secondary) {
            marks[count] = char(one.secondary + 1);
            marked = count + 1;
        }
    }
    key.push_back('\0');
    key.append(marks.data(), marked);
    return true;
}

} // namespace pulsedeck
