// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowpacking.h"

#include <array>
#include <charconv>
#include <cstring>

namespace pulsedeck::rowpacking {

template<size_t size> QByteArrayView writtenInteger(qint64 number, std::array<char, size> &buffer)
{
    static_assert(size >= 20);
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end.ptr};
}

/// Steps through the bytes of packed rows (see rowpacking.h).
class PackedReader {
public:
    explicit PackedReader(const char *at) : m_at(at) { }

    struct Head {
        quint8 type;
        quint64 number;
    };

    const char *position() const { return m_at; }
    void moveTo(const char *at) { m_at = at; }

    quint64 varint()
    {
        quint64 number = quint8(*m_at++);
        if (number < 0x80)
            return number;
        number &= 0x7f;
        for (int shift = 7;; shift += 7) {
            const auto byte = quint8(*m_at++);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
    }

    Head head()
    {
        const auto byte = quint8(*m_at++);
        const quint64 number = byte >> 4;
        return {quint8(byte & 0xf), number < 15 ? number : 15 + varint()};
    }

    void skip()
    {
        const Head head = this->head();
        if (head.type == Double)
            m_at += sizeof(double);
        else if (hasBytes(head.type))
            m_at += head.number;
    }

    double real()
    {
        double real = 0;
        std::memcpy(&real, m_at, sizeof real);
        m_at += sizeof real;
        return real;
    }

    /// Whether the head's number is the length of what follows.
    static bool hasBytes(quint8 type)
    {
        return type == Text || type == Address || type == Broken || type == Array || type == Object;
    }
    static qint64 unzigzag(quint64 number) { return qint64(number >> 1) ^ -qint64(number & 1); }

protected:
    const char *m_at;
};

} // namespace pulsedeck::rowpacking
