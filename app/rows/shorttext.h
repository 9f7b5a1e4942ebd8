// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <bit>
#include <cstring>

/// Names of keys and repeated texts are a few bytes long and come by the million: calling the C library for
/// each takes longer than what it does there.
namespace pulsedeck::shorttext {

template<typename Word> Word load(const char *at)
{
    Word word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Calls @p take for all bytes of @p text, eight at a time, some of them twice, until it says false.
template<typename Take> bool eachWord(QByteArrayView text, Take take)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    if (text.size() >= 8) {
        for (; end - at > 8; at += 8) {
            if (!take(load<quint64>(at)))
                return false;
        }
        return take(load<quint64>(end - 8));
    }
    if (text.size() >= 4)
        return take(quint64(load<quint32>(at)) << 32 | load<quint32>(end - 4));
    quint64 word = 0;
    for (; at < end; ++at)
        word = word << 8 | quint8(*at);
    return take(word);
}

inline bool isSame(QByteArrayView a, QByteArrayView b)
{
    const qsizetype size = a.size();
    if (size != b.size())
        return false;
    const char *at = a.data();
    const char *other = b.data();
    if (size >= 8) {
        for (qsizetype i = 0; i < size - 8; i += 8) {
            if (load<quint64>(at + i) != load<quint64>(other + i))
                return false;
        }
        return load<quint64>(at + size - 8) == load<quint64>(other + size - 8);
    }
    if (size >= 4)
        return load<quint32>(at) == load<quint32>(other)
            && load<quint32>(at + size - 4) == load<quint32>(other + size - 4);
    for (qsizetype i = 0; i < size; ++i) {
        if (at[i] != other[i])
            return false;
    }
    return true;
}

/// Texts that differ in their last letters only are far from each other, too.
inline quint32 hash(QByteArrayView text)
{
    quint64 hash = quint64(text.size());
    eachWord(text, [&hash](quint64 word) {
        hash = (std::rotl(hash, 23) ^ word) * 0x9e3779b97f4a7c15U;
        return true;
    });
    hash ^= hash >> 32;
    return quint32((hash * 0xd6e8feb86659fd93U) >> 32);
}

inline bool has(QByteArrayView text, char wanted)
{
    constexpr quint64 ones = 0x0101010101010101U;
    if (text.size() < 8)
        return text.contains(wanted);
    return !eachWord(text, [all = ones * quint8(wanted)](quint64 word) {
        const quint64 left = word ^ all;
        return !((left - ones) & ~left & (ones << 7)); // no byte of it is 0
    });
}

} // namespace pulsedeck::shorttext
