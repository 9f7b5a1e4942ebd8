// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowpacking.h"
#include "app/rows/rowwords.h"

#include <QByteArray>
#include <QJsonValue>

namespace pulsedeck {

/// Writes packed rows (see rowpacking.h), one after the other, from JSON values or from the bits of a text
/// that is being read.
class RowWriter {
public:
    enum class Learning { KeysAndWords, Keys };

    /// New keys and words are added to @p words.
    /// @p size is a guess at the bytes it will take.
    explicit RowWriter(RowWords &words, qsizetype size = 0, Learning learning = Learning::KeysAndWords)
        : m_words(words), m_learns(learning == Learning::KeysAndWords), m_buffer(size, Qt::Uninitialized),
          m_bytes(m_buffer.data())
    {
    }

    QByteArrayView bytes() const { return {m_bytes, m_size}; }
    QByteArray take();

    void row(const QJsonObject &row);
    /// What follows is the first key of another row.
    void startRow()
    {
        m_likely = 0;
        m_letters = rowpacking::Ascii;
    }
    /// Of the row that was started last.
    rowpacking::Letters letters() const { return m_letters; }

    /// What follows is inside of an object or array until it is closed with the number this returns.
    qsizetype open()
    {
        for (qsizetype room = 0; room < usualHead; ++room)
            put(0);
        return m_size;
    }
    void closeObject(qsizetype opened);
    void closeArray(qsizetype opened);
    /// Writes a key; its number is what the value is written with.
    quint32 key(QByteArrayView utf8);
    void null();
    void boolean(bool value);
    void integer(qint64 value);
    void real(double value);
    /// @p utf8 has to be valid.
    void text(QByteArrayView utf8, quint32 key);

private:
    /// Objects and arrays mostly have as many bytes as two can tell.
    static constexpr qsizetype usualHead = 2;

    void object(const QJsonObject &object);
    quint32 writeKey(quint32 number);
    void put(quint8 byte)
    {
        if (m_size == m_buffer.size())
            grow(1);
        m_bytes[m_size++] = char(byte);
    }
    void put(const void *bytes, qsizetype size);
    void grow(qsizetype size);
    void varint(quint64 number)
    {
        for (; number >= 0x80; number >>= 7)
            put(quint8(number | 0x80));
        put(quint8(number));
    }
    void head(quint8 type, quint64 number)
    {
        put(quint8(type | (number < 15 ? number << 4 : 0xf0)));
        if (number >= 15)
            varint(number - 15);
    }
    void close(quint8 type, qsizetype opened);
    void value(const QJsonValue &value, quint32 key);
    void text(const QString &text, quint32 key);
    int wordNumber(quint32 key, QByteArrayView utf8);
    bool address(QByteArrayView utf8, quint32 key);

    RowWords &m_words;
    const bool m_learns;
    QByteArray m_buffer; ///< Longer than what was written: appending has to be fast.
    char *m_bytes; ///< Its own.
    qsizetype m_size = 0;
    quint32 m_likely = 0; ///< Rows of a list have the same keys in the same order.
    rowpacking::Letters m_letters = rowpacking::Ascii;
};

} // namespace pulsedeck
