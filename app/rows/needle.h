// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace pulsedeck {

inline char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

inline bool isAscii(QByteArrayView text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    quint64 all = 0;
    for (; end - at >= 8; at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, at, 8);
        all |= eight;
    }
    quint8 rest = 0;
    for (; at < end; ++at)
        rest |= quint8(*at);
    return !((all & 0x8080808080808080U) || rest >= 0x80);
}

/// A folded word that is looked for in many texts, in whatever case its ASCII letters are there.
class Needle {
public:
    /// Not empty.
    explicit Needle(QByteArray word)
        : m_word(std::move(word))
#ifdef __SSE2__
          ,
          m_first(_mm_set1_epi8(m_word.front())), m_last(_mm_set1_epi8(m_word.back())),
          m_firstCase(caseOf(m_word.front())), m_lastCase(caseOf(m_word.back()))
#endif
    {
    }

    const QByteArray &word() const
    {
        return m_word;
    }

    bool isIn(QByteArrayView text) const
    {
        const qsizetype places = text.size() - m_word.size() + 1; // where it may begin
        if (places <= 0)
            return false;
#ifdef __SSE2__
        const char *at = text.data();
        if (places < step && text.size() <= qsizetype(sizeof(Roomy)) - step) {
            Roomy padded {};
            std::memcpy(padded.data(), at, size_t(text.size()));
            return isAmong(padded.data(), (1U << places) - 1);
        }
        if (places >= step) {
            const char *const last = at + places - step;
            for (; at < last; at += step) {
                if (isAmong(at, all))
                    return true;
            }
            return isAmong(last, all);
        }
#endif
        return std::search(text.begin(), text.end(), m_word.begin(), m_word.end(),
                           [](char c, char w) { return asciiLower(c) == w; })
            != text.end();
    }

    /// A text with so much room behind it need not be copied.
    using Roomy = std::array<char, 64>;
    bool isIn(const Roomy &text, qsizetype size) const
    {
#ifdef __SSE2__
        const qsizetype places = size - m_word.size() + 1;
        if (places <= step && size <= qsizetype(sizeof(Roomy)) - step)
            return places > 0 && isAmong(text.data(), (1U << places) - 1);
#endif
        return isIn(QByteArrayView(text.data(), size));
    }

private:
    static constexpr qsizetype step = 16;

    bool isAt(const char *text) const
    {
        return std::equal(m_word.begin(), m_word.end(), text,
                          [](char w, char c) { return w == asciiLower(c); });
    }

#ifdef __SSE2__
    static constexpr unsigned all = 0xffff;

    /// Looks for the first and the last byte of the word at sixteen places at once, of which @p mask says
    /// which ones count.
    bool isAmong(const char *at, unsigned mask) const
    {
        const __m128i first = _mm_or_si128(load(at), m_firstCase);
        const __m128i last = _mm_or_si128(load(at + m_word.size() - 1), m_lastCase);
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(first, m_first), _mm_cmpeq_epi8(last, m_last));
        unsigned hits = unsigned(_mm_movemask_epi8(both)) & mask;
        for (; hits; hits &= hits - 1) {
            if (isAt(at + std::countr_zero(hits)))
                return true;
        }
        return false;
    }
    static __m128i load(const char *at)
    {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    }
    static __m128i caseOf(char c)
    {
        return _mm_set1_epi8(c >= 'a' && c <= 'z' ? 0x20 : 0);
    }
#endif

    QByteArray m_word;
#ifdef __SSE2__
    __m128i m_first;
    __m128i m_last;
    __m128i m_firstCase;
    __m128i m_lastCase;
#endif
};

} // namespace pulsedeck
