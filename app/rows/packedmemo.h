// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/packedreader.h"

#include <array>
#include <cstring>
#include <optional>
#include <vector>

namespace pulsedeck {

/// Remembers what was worked out of packed values that come again and again, such as a status or a birthday;
/// for all rows with the same words. Of two that fall on the same place it knows the later one. Long values
/// hardly repeat and are not remembered.
template<typename Result> class PackedMemo {
public:
    PackedMemo() : m_slots(places) { }

    /// What @p workOut says of the value at @p value below @p key.
    template<typename WorkOut> const Result &of(const char *value, quint32 key, WorkOut workOut)
    {
        const auto head = rowpacking::PackedReader(value).head();
        if (head.type == rowpacking::Word && (m_ofWords.empty() || key == m_wordKey))
            return ofWord(size_t(head.number), key, workOut);
        const qsizetype size = rowpacking::packedSize(value);
        if (size > longest) {
            m_other = workOut();
            return m_other;
        }
        Bytes bytes {};
        std::memcpy(bytes.data(), &key, sizeof key);
        std::memcpy(reinterpret_cast<char *>(bytes.data()) + sizeof key, value, size_t(size));
        quint64 hash = quint64(size);
        for (const quint64 part : bytes)
            hash = (hash ^ part) * 0x9e3779b97f4a7c15U;
        Slot &slot = m_slots[size_t(hash >> 52)];
        if (!slot.isUsed || slot.bytes != bytes) {
            slot.result = workOut();
            slot.bytes = bytes;
            slot.isUsed = true;
        }
        return slot.result;
    }

private:
    using Bytes = std::array<quint64, 4>;
    static constexpr qsizetype longest = qsizetype(sizeof(Bytes) - sizeof(quint32));
    static constexpr size_t places = 4096;
    struct Slot {
        Bytes bytes {};
        Result result {};
        bool isUsed = false;
    };

    /// Texts that repeat are numbered already.
    template<typename WorkOut> const Result &ofWord(size_t number, quint32 key, WorkOut workOut)
    {
        m_wordKey = key;
        if (number >= m_ofWords.size())
            m_ofWords.resize(number + 1);
        std::optional<Result> &known = m_ofWords[number];
        if (!known)
            known = workOut();
        return *known;
    }

    std::vector<Slot> m_slots;
    std::vector<std::optional<Result>> m_ofWords; ///< By their number; of one key.
    quint32 m_wordKey = 0;
    Result m_other {};
};

} // namespace pulsedeck
