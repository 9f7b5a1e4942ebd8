// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/jsonrows.h"

#include "app/contract/json.h"
#include "app/rows/rowwords.h"
#include "app/rows/rowwriter.h"

#include <QVarLengthArray>

#include <array>
#include <cmath>
#include <cstring>

namespace pulsedeck {

namespace {

/// More keys than that would make the search for doubled ones slow.
constexpr int mostKeys = 1000;

/// Characters that stand for themselves in a string.
constexpr std::array<bool, 256> isOrdinary = [] {
    std::array<bool, 256> table {};
    for (int c = 0x20; c < 256; ++c)
        table[size_t(c)] = c != '"' && c != '\\';
    return table;
}();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

JsonRows::JsonRows(const QByteArray &json, const RowWords &words, RowWriter &writer, const QStringList &maps)
    : m_at(json.data()), m_end(m_at + json.size()), m_words(words), m_writer(writer), m_maps(maps)
{
}

bool JsonRows::read(QList<qsizetype> &starts)
{
    skipSpace();
    if (m_end - m_at > ParseLimits().bytes || !skip('['))
        return false;
    skipSpace();
    if (!skip(']')) {
        do {
            skipSpace();
            starts.append(m_writer.bytes().size());
            m_writer.startRow();
            if (next() != '{' || !object(2))
                return false;
            skipSpace();
        } while (skip(','));
        if (!skip(']'))
            return false;
    }
    skipSpace();
    return m_at == m_end;
}

void JsonRows::skipSpace()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool JsonRows::skip(char c)
{
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool JsonRows::skipWord(const char *word)
{
    const auto length = std::strlen(word);
    if (size_t(m_end - m_at) < length || std::memcmp(m_at, word, length) != 0)
        return false;
    m_at += length;
    return true;
}

bool JsonRows::value(quint32 key, int depth)
{
    if (depth > ParseLimits().depth)
        return false;
    switch (next()) {
    case '{':
        return object(depth);
    case '[':
        return array(key, depth);
    case '"': {
        QByteArrayView text;
        if (!string(&text))
            return false;
        m_writer.text(text, key);
        return true;
    }
    case 't':
        m_writer.boolean(true);
        return skipWord("true");
    case 'f':
        m_writer.boolean(false);
        return skipWord("false");
    case 'n':
        m_writer.null();
        return skipWord("null");
    default:
        return number();
    }
}

/// @p depth counts the brackets around the values, as parseJson() does.
bool JsonRows::object(int depth)
{
    QVarLengthArray<quint32, 64> keys;
    const qsizetype opened = m_writer.open();
    ++m_at;
    skipSpace();
    if (!skip('}')) {
        do {
            skipSpace();
            QByteArrayView name;
            if (next() != '"' || !string(&name))
                return false;
            const quint32 key = m_writer.key(name);
            if (keys.contains(key) || keys.size() == mostKeys)
                return false;
            keys.append(key);
            skipSpace();
            if (!skip(':'))
                return false;
            skipSpace();
            if (isMapAsList(key, depth) || !value(key, depth + 1))
                return false;
            skipSpace();
        } while (skip(','));
        if (!skip('}'))
            return false;
    }
    m_writer.closeObject(opened);
    return true;
}

bool JsonRows::array(quint32 key, int depth)
{
    const qsizetype opened = m_writer.open();
    ++m_at;
    skipSpace();
    if (!skip(']')) {
        do {
            skipSpace();
            if (!value(key, depth + 1))
                return false;
            skipSpace();
        } while (skip(','));
        if (!skip(']'))
            return false;
    }
    m_writer.closeArray(opened);
    return true;
}

bool JsonRows::number()
{
    const char *start = m_at;
    skip('-');
    const char *digits = m_at;
    while (isDigit(next()))
        ++m_at;
    if (m_at == digits || (*digits == '0' && m_at - digits > 1))
        return false;
    const bool isWhole = next() != '.' && next() != 'e' && next() != 'E';
    if (skip('.')) {
        const char *fraction = m_at;
        while (isDigit(next()))
            ++m_at;
        if (m_at == fraction)
            return false;
    }
    if (skip('e') || skip('E')) {
        if (!skip('+'))
            skip('-');
        const char *exponent = m_at;
        while (isDigit(next()))
            ++m_at;
        if (m_at == exponent)
            return false;
    }
    const QByteArrayView text(start, m_at);
    bool fits = false;
    const qint64 whole = isWhole && text != "-0" ? text.toLongLong(&fits) : 0;
    if (fits) {
        m_writer.integer(whole);
        return true;
    }
    const double real = text.toDouble(&fits);
    if (!fits || !std::isfinite(real))
        return false;
    m_writer.real(real);
    return true;
}

bool JsonRows::string(QByteArrayView *text)
{
    const char *start = ++m_at;
    quint8 all = 0;
    bool hasEscapes = false;
    for (;; ++m_at) {
        for (; m_at < m_end && isOrdinary[quint8(*m_at)]; ++m_at)
            all |= quint8(*m_at);
        if (next() == '"')
            break;
        if (next() != '\\') // a control character or the end of the text
            return false;
        if (!hasEscapes)
            m_scratch.clear();
        hasEscapes = true;
        m_scratch.append(start, m_at - start);
        if (!escaped())
            return false;
        start = m_at + 1;
    }
    *text = QByteArrayView(start, m_at);
    if (hasEscapes) {
        m_scratch.append(*text);
        *text = m_scratch;
    }
    ++m_at;
    return all < 0x80 || QUtf8StringView(text->data(), text->size()).isValidUtf8();
}

/// Leaves m_at at the escape's last character.
bool JsonRows::escaped()
{
    ++m_at;
    static constexpr char from[] = "\"\\/bfnrt";
    static constexpr char to[] = "\"\\/\b\f\n\r\t";
    const char c = next();
    if (c != 'u') {
        const char *found = c ? std::strchr(from, c) : nullptr;
        if (found)
            m_scratch.append(to[found - from]);
        return found;
    }
    char32_t point = 0;
    if (!unicode(&point))
        return false;
    if (QChar::isHighSurrogate(point)) {
        char32_t low = 0;
        if (m_end - m_at < 3 || m_at[1] != '\\' || m_at[2] != 'u')
            return false;
        m_at += 2;
        if (!unicode(&low) || !QChar::isLowSurrogate(low))
            return false;
        point = QChar::surrogateToUcs4(char16_t(point), char16_t(low));
    } else if (QChar::isLowSurrogate(point)) {
        return false;
    }
    m_scratch.append(QStringView(QChar::fromUcs4(point)).toUtf8()); // QString's own takes U+FEFF for a mark
    return true;
}

/// Reads the four digits after a 'u'; leaves m_at at the last one.
bool JsonRows::unicode(char32_t *c)
{
    if (m_end - m_at < 5)
        return false;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexValue(*++m_at);
        if (digit < 0)
            return false;
        *c = *c * 16 + char32_t(digit);
    }
    return true;
}

bool JsonRows::isMapAsList(quint32 key, int depth) const
{
    return depth == 2 && next() == '[' && m_maps.contains(m_words.key(key));
}

} // namespace pulsedeck
