// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowwriter.h"

#include "app/rows/needle.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace pulsedeck {

using namespace rowpacking;

namespace {

quint64 zigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

/// The number that is written like @p text to the letter: not "007", "+7" or "-0".
std::optional<qint64> asDigits(QByteArrayView text)
{
    const bool minus = text.startsWith('-');
    const QByteArrayView digits = text.sliced(minus ? 1 : 0);
    if (digits.isEmpty() || digits.size() > 18 || (digits.front() == '0' && text.size() > 1))
        return {};
    qint64 number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return {};
        number = number * 10 + (c - '0');
    }
    return minus ? -number : number;
}

/// The Cyrillic letters, none of which folds to a Latin one, start with these bytes.
bool startsCyrillic(quint8 c)
{
    return c >= 0xd0 && c <= 0xd3;
}

Letters lettersOf(QByteArrayView text)
{
    if (isAscii(text))
        return Ascii;
    const bool isCyrillic = std::all_of(text.begin(), text.end(),
                                        [](char c) { return quint8(c) < 0xc0 || startsCyrillic(quint8(c)); });
    return isCyrillic ? Wide : Accented;
}

} // namespace

QByteArray RowWriter::take()
{
    m_buffer.truncate(m_size);
    m_size = 0;
    m_bytes = nullptr;
    return std::exchange(m_buffer, {});
}

void RowWriter::put(const void *bytes, qsizetype size)
{
    if (m_buffer.size() - m_size < size)
        grow(size);
    std::memcpy(m_bytes + m_size, bytes, size_t(size));
    m_size += size;
}

void RowWriter::grow(qsizetype size)
{
    m_buffer.resize(std::max<qsizetype>(2 * m_buffer.size(), m_size + size + 256));
    m_bytes = m_buffer.data();
}

/// Puts the head, which tells the length, before what was written since.
void RowWriter::close(quint8 type, qsizetype opened)
{
    const qsizetype end = m_size;
    const qsizetype start = opened - usualHead;
    head(type, quint64(end - opened));
    const qsizetype size = m_size - end;
    char written[16]; // a head has eleven bytes at most
    std::copy_n(m_bytes + end, size, written);
    if (size != usualHead)
        std::memmove(m_bytes + start + size, m_bytes + opened, size_t(end - opened));
    std::copy_n(written, size, m_bytes + start);
    m_size = start + size + end - opened;
}

void RowWriter::closeObject(qsizetype opened)
{
    close(Object, opened);
}

void RowWriter::closeArray(qsizetype opened)
{
    close(Array, opened);
}

quint32 RowWriter::key(QByteArrayView utf8)
{
    return writeKey(m_words.keyNumber(utf8, m_likely));
}

quint32 RowWriter::writeKey(quint32 number)
{
    m_likely = number + 1;
    varint(number);
    return number;
}

void RowWriter::null()
{
    head(Simple, Null);
}

void RowWriter::boolean(bool value)
{
    head(Simple, value ? True : False);
}

void RowWriter::integer(qint64 value)
{
    head(Integer, zigzag(value));
}

void RowWriter::real(double value)
{
    // As QJsonValue has it, 1.0 is 1.
    constexpr double most = 9223372036854774784.0; // the last one before 2^63
    if (std::abs(value) <= most && std::floor(value) == value && !(value == 0 && std::signbit(value)))
        return integer(qint64(value));
    head(Double, 0);
    put(&value, sizeof value);
}

void RowWriter::text(QByteArrayView utf8, quint32 key)
{
    if (const auto digits = asDigits(utf8))
        return head(Digits, zigzag(*digits));
    if (shorttext::has(utf8, '@') && address(utf8, key))
        return;
    const int word = wordNumber(key, utf8);
    if (word >= 0)
        return head(Word, quint64(word));
    m_letters = std::max(m_letters, lettersOf(utf8));
    head(Text, quint64(utf8.size()));
    put(utf8.data(), utf8.size());
}

int RowWriter::wordNumber(quint32 key, QByteArrayView utf8)
{
    return m_learns ? m_words.wordNumber(key, utf8) : m_words.knownWord(key, utf8);
}

/// Writes an email address with its domain as a word; false when it is none, or the domain too rare.
bool RowWriter::address(QByteArrayView utf8, quint32 key)
{
    const qsizetype at = utf8.indexOf('@');
    if (at <= 0 || !isAscii(utf8) || utf8.indexOf('@', at + 1) >= 0)
        return false;
    const int domain = wordNumber(key, utf8.sliced(at));
    if (domain < 0)
        return false;
    const auto number = quint64(domain);
    head(Address, quint64(at + (number < 0x80 ? 1 : 2)));
    varint(number);
    put(utf8.data(), at);
    return true;
}

void RowWriter::text(const QString &text, quint32 key)
{
    if (text.isValidUtf16())
        return this->text(QByteArrayView(text.toUtf8()), key);
    m_letters = Accented;
    head(Broken, quint64(2 * text.size()));
    put(text.utf16(), 2 * text.size());
}

void RowWriter::value(const QJsonValue &value, quint32 key)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return null();
    case QJsonValue::Bool:
        return boolean(value.toBool());
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger(0);
        return whole != 0 ? integer(whole) : real(value.toDouble());
    }
    case QJsonValue::String:
        return text(value.toString(), key);
    case QJsonValue::Array: {
        const qsizetype opened = open();
        for (const QJsonValue &item : value.toArray())
            this->value(item, key);
        return closeArray(opened);
    }
    case QJsonValue::Object:
        return object(value.toObject());
    }
}

void RowWriter::row(const QJsonObject &row)
{
    startRow();
    object(row);
}

void RowWriter::object(const QJsonObject &object)
{
    const qsizetype opened = open();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const quint32 number = writeKey(m_words.keyNumber(entry.key(), m_likely));
        value(entry.value(), number);
    }
    closeObject(opened);
}

} // namespace pulsedeck
