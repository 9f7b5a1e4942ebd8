// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/soughtphone.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstring>
#include <iterator>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace pulsedeck {

namespace {

/// Fewer digits are no phone number.
constexpr qsizetype fewestDigits = 5;

bool isPhonePart(const QByteArray &word)
{
    // "12.50" is an amount.
    const bool isDecimal = word.count('.') == 1 && !word.contains('-') && !word.startsWith('+');
    return !isDecimal && std::all_of(word.begin(), word.end(), standsInPhones);
}

#ifdef __SSE2__
int countDigits(__m128i bytes)
{
    const __m128i fromZero = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
    const __m128i isDigit = _mm_cmpeq_epi8(_mm_min_epu8(fromZero, _mm_set1_epi8(9)), fromZero);
    // Older processors have no instruction that counts bits.
    const __m128i halves = _mm_sad_epu8(_mm_and_si128(isDigit, _mm_set1_epi8(1)), _mm_setzero_si128());
    return _mm_cvtsi128_si32(halves) + _mm_extract_epi16(halves, 4);
}

__m128i load(const char *at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
}

/// From eight bytes on, to fifteen.
__m128i loadFew(QByteArrayView text)
{
    quint64 first = 0;
    quint64 last = 0;
    std::memcpy(&first, text.data(), sizeof first);
    std::memcpy(&last, text.end() - sizeof last, sizeof last);
    const auto twice = 8 * (2 * sizeof last - size_t(text.size()));
    return _mm_set_epi64x(qint64(twice < 64 ? last >> twice : 0), qint64(first));
}
#endif

/// How many digits there are. Every text of a list is asked that.
qsizetype countDigits(QByteArrayView text)
{
    qsizetype count = 0;
    const char *at = text.data();
#ifdef __SSE2__
    constexpr qsizetype step = 16;
    for (; text.end() - at >= step; at += step)
        count += countDigits(load(at));
    if (text.end() - at >= step / 2)
        return count + countDigits(loadFew({at, text.end()}));
#endif
    return count + std::count_if(at, text.end(), isAsciiDigit);
}

} // namespace

bool standsInPhones(char c)
{
    return isAsciiDigit(c) || c == ' ' || c == '+' || (c >= '(' && c <= ')') || (c >= '-' && c <= '/');
}

QByteArray digitsOf(QByteArrayView text)
{
    QByteArray digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isAsciiDigit);
    return digits;
}

SoughtPhone::SoughtPhone(const QByteArrayList &words)
{
    for (const QByteArray &word : words) {
        if (isPhonePart(word))
            digits += digitsOf(word);
        else
            beside << word;
    }
    isWhole =
        std::any_of(words.begin(), words.end(), [](const QByteArray &word) { return word.startsWith('+'); });
    if (!isWhole && digits.size() < fewestDigits)
        digits.clear();
}

bool SoughtPhone::isIn(QByteArrayView text) const
{
    if (text.size() < digits.size() || countDigits(text) < digits.size())
        return false;
    QVarLengthArray<char, 64> run;
    const auto fits = [&] {
        const QByteArrayView all(run.data(), run.size());
        return isWhole ? all.startsWith(digits) || (all.startsWith("00") && all.sliced(2).startsWith(digits))
                       : all.contains(digits);
    };
    for (const char c : text) {
        if (isAsciiDigit(c))
            run.append(c);
        if (standsInPhones(c) && c != '+')
            continue;
        if (run.size() >= digits.size() && fits())
            return true;
        run.clear();
    }
    return run.size() >= digits.size() && fits();
}

} // namespace pulsedeck
