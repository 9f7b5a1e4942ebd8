// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowscan.h"

#include "app/rows/packedreader.h"
#include "app/rows/rowstore.h"
#include "app/values/textfold.h"

#include <algorithm>
#include <array>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace pulsedeck {

using namespace rowpacking;

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

bool isEqual(const char *text, QByteArrayView word)
{
    return std::equal(word.begin(), word.end(), text, [](char w, char c) { return w == lower(c); });
}

bool isAscii(QByteArrayView text)
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

/// What folded() makes of the letters that take two bytes. Each stands for itself there: what a letter
/// becomes does not depend on its neighbours.
struct Fold {
    quint8 size = 0;
    std::array<char, 7> bytes {};
};

const std::vector<Fold> &foldsOfTwoBytes()
{
    static const std::vector<Fold> folds = [] {
        std::vector<Fold> made(0x800);
        for (char16_t c = 0x80; c < 0x800; ++c) {
            const QByteArray text = folded(QString(QChar(c))).toUtf8();
            Q_ASSERT(text.size() <= 7);
            made[c].size = quint8(text.size());
            std::copy(text.begin(), text.end(), made[c].bytes.begin());
        }
        return made;
    }();
    return folds;
}

/// The Cyrillic letters, none of which folds to a Latin one, start with these bytes.
bool startsCyrillic(quint8 c)
{
    return c >= 0xd0 && c <= 0xd3;
}

RowScan::Letters lettersOf(QByteArrayView text)
{
    if (isAscii(text))
        return RowScan::Ascii;
    const bool isCyrillic = std::all_of(text.begin(), text.end(),
                                        [](char c) { return quint8(c) < 0xc0 || startsCyrillic(quint8(c)); });
    return isCyrillic ? RowScan::Wide : RowScan::Accented;
}

#ifdef __SSE2__
/// Looks for the first and the last byte of the word at sixteen places at once.
class Ends {
public:
    explicit Ends(QByteArrayView word)
        : m_word(word), m_first(_mm_set1_epi8(word.front())), m_last(_mm_set1_epi8(word.back())),
          m_firstCase(caseOf(word.front())), m_lastCase(caseOf(word.back()))
    {
    }

    bool areAt(const char *at) const
    {
        const __m128i first = _mm_or_si128(load(at), m_firstCase);
        const __m128i last = _mm_or_si128(load(at + m_word.size() - 1), m_lastCase);
        auto hits = unsigned(
            _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(first, m_first), _mm_cmpeq_epi8(last, m_last))));
        for (; hits; hits &= hits - 1) {
            if (isEqual(at + std::countr_zero(hits), m_word))
                return true;
        }
        return false;
    }

private:
    static __m128i load(const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); }
    static __m128i caseOf(char c) { return _mm_set1_epi8(c >= 'a' && c <= 'z' ? 0x20 : 0); }

    QByteArrayView m_word;
    __m128i m_first;
    __m128i m_last;
    __m128i m_firstCase;
    __m128i m_lastCase;
};
#endif

} // namespace

RowScan::RowScan(const RowStore &rows, const QByteArrayList &words) : m_rows(rows)
{
    const auto isMadeOf = [](const QByteArray &word, QByteArrayView letters) {
        return std::all_of(word.begin(), word.end(), [letters](char c) { return letters.contains(c); });
    };
    qsizetype shortest = 18; // no number is looked for that is longer
    for (const QByteArray &word : words) {
        const quint32 bit = 1U << m_needles.size();
        m_all |= bit;
        m_ascii |= isAscii(word) ? bit : 0;
        m_numbers |= isMadeOf(word, "0123456789-+.e") ? bit : 0;
        m_needles.push_back(word);
        shortest = std::min(shortest, m_numbers & bit ? word.size() : shortest);
    }
    for (m_leastNumber = 1; shortest > 1 && m_numbers; --shortest)
        m_leastNumber *= 10;
    if (m_leastNumber == 1)
        m_leastNumber = 0;
    const RowWords &repeated = rows.words();
    for (quint32 key = 0; key < quint32(repeated.keyCount()); ++key) {
        std::vector<quint32> found;
        for (const QByteArray &text : repeated.wordsOf(key)) {
            fold(text);
            found.push_back(inFolded({m_folded.data(), qsizetype(m_folded.size())}, m_all));
            m_repeated |= found.back();
        }
        m_inWords.push_back(std::move(found));
    }
}

RowScan::Letters RowScan::lettersIn(const char *row)
{
    Letters most = Ascii;
    PackedReader reader(row);
    const auto value = [&](const auto &self) -> void {
        const PackedReader::Head head = reader.head();
        const char *inner = reader.position();
        const char *const end = PackedReader::hasBytes(head.type) ? inner + head.number : inner;
        if (head.type == Text) {
            most = std::max(most, lettersOf({inner, end}));
        } else if (head.type == Broken) {
            most = Accented;
        } else if (head.type == Object || head.type == Array) {
            while (reader.position() < end) {
                if (head.type == Object)
                    reader.varint();
                self(self);
            }
        }
        reader.moveTo(head.type == Double ? inner + sizeof(double) : end);
    };
    value(value);
    return most;
}

bool RowScan::contains(QByteArrayView text, QByteArrayView word)
{
    const char *at = text.data();
    const char *const end = at + text.size() - word.size() + 1; // of the places where it may begin
    if (text.size() < word.size())
        return false;
#ifdef __SSE2__
    if (end - at >= 16) {
        const Ends ends(word);
        for (; end - at >= 16; at += 16) {
            if (ends.areAt(at))
                return true;
        }
        return at < end && ends.areAt(end - 16);
    }
#endif
    for (; at < end; ++at) {
        if (lower(*at) == word.front() && isEqual(at, word))
            return true;
    }
    return false;
}

/// The words that may occur in texts for all that can be told without reading the row.
quint32 RowScan::inTexts(int row) const
{
    const quint32 folded = m_rows.isAccented(row) ? m_all : m_rows.isWide(row) ? m_all & ~m_ascii : 0;
    quint32 worth = folded;
    const char *bytes = m_rows.packed(row);
    const QByteArrayView packed(bytes, packedSize(bytes));
    for (quint32 left = m_ascii & ~folded; left; left &= left - 1) {
        if (contains(packed, m_needles.at(std::countr_zero(left))))
            worth |= left & -left;
    }
    return worth;
}

quint32 RowScan::found(int row)
{
    const quint32 texts = inTexts(row);
    const quint32 wanted = texts | m_repeated | m_numbers;
    quint32 found = 0;
    // Going through a row takes less than looking for two paths.
    const bool hasPlaces = !m_watched.empty();
    m_hasNoted = wanted || m_wantsTexts || m_watched.size() > 1;
    if (!m_hasNoted)
        return found;
    for (Watched &one : m_watched)
        one.value = nullptr;
    m_texts.clear();
    m_integers.clear();
    m_hasOthers = false;
    PackedReader reader(m_rows.packed(row));
    const auto value = [&](const auto &self, quint32 key, int inside) -> void {
        const PackedReader::Head head = reader.head();
        const char *inner = reader.position();
        const char *const end = PackedReader::hasBytes(head.type) ? inner + head.number : inner;
        switch (head.type) {
        case Object:
            while (reader.position() < end) {
                const auto innerKey = quint32(reader.varint());
                if (hasPlaces && inside != deep)
                    note(reader.position(), inside, innerKey);
                self(self, innerKey, inside == top ? int(innerKey) : deep);
                if (found == m_all)
                    return;
            }
            break;
        case Array:
            while (reader.position() < end && found != m_all)
                self(self, key, deep);
            break;
        default:
            found |= inLeaf(head.type, head.number, inner, key, texts & ~found, m_all & ~found);
        }
        reader.moveTo(head.type == Double ? inner + sizeof(double) : end);
    };
    value(value, 0, top);
    return found;
}

/// Looks into what is no object and no array. @p texts are the words that may be in a text, @p all those
/// that are not found yet.
quint32 RowScan::inLeaf(quint8 type, quint64 number, const char *bytes, quint32 key, quint32 texts,
                        quint32 all)
{
    switch (type) {
    case Text:
        if (m_wantsTexts)
            m_texts.emplace_back(bytes, qsizetype(number));
        return inText({bytes, qsizetype(number)}, texts);
    case Word:
        if (m_wantsTexts)
            m_texts.emplace_back(m_rows.words().word(key, quint32(number)));
        return m_inWords[key][number];
    case Integer:
    case Digits:
        if (m_wantsTexts)
            m_integers.push_back(PackedReader::unzigzag(number));
        return inNumber(PackedReader::unzigzag(number), m_numbers & all);
    case Double:
        m_hasOthers = true;
        return m_numbers & all ? inFolded(writtenReal(PackedReader(bytes).real()), m_numbers & all) : 0;
    case Broken:
        m_hasOthers = true;
        m_odd = folded(brokenText({bytes, qsizetype(number)}).toUtf8());
        return inFolded(m_odd, texts);
    default:
        return 0;
    }
}

int RowScan::watch(const QString &path)
{
    const RowWords &names = m_rows.words();
    for (quint32 key = 0; key < names.keyCount(); ++key) {
        if (names.key(key).contains(u'.')) // may stand for a way of several keys
            return -1;
    }
    const QList<QStringView> way = QStringView(path).split(u'.');
    const int key = keyNumber(way.constLast());
    const int above = way.size() > 1 ? keyNumber(way.constFirst()) : top;
    if (way.size() > 2 || key < 0 || (way.size() == 2 && above < 0))
        return -1;
    if (way.size() == 2) {
        bool isIndex = false; // below a list
        static_cast<void>(way.constLast().toUInt(&isIndex));
        if (isIndex)
            return -1;
    }
    m_places.resize(size_t(names.keyCount()));
    m_places[size_t(key)].push_back({above, int(m_watched.size())});
    m_watched.push_back({quint32(key), nullptr});
    return int(m_watched.size()) - 1;
}

int RowScan::keyNumber(QStringView name) const
{
    for (quint32 key = 0; key < m_rows.words().keyCount(); ++key) {
        if (m_rows.words().key(key) == name)
            return int(key);
    }
    return -1;
}

void RowScan::note(const char *value, int above, quint32 key)
{
    for (const Place &place : m_places[key]) {
        if (place.above == above)
            m_watched[size_t(place.watched)].value = value;
    }
}

quint32 RowScan::inNumber(qint64 number, quint32 wanted) const
{
    if (!wanted || (number >= 0 && quint64(number) < m_leastNumber))
        return 0;
    std::array<char, 24> buffer;
    return inFolded(writtenInteger(number, buffer), wanted);
}

quint32 RowScan::inText(QByteArrayView text, quint32 wanted)
{
    if (!wanted)
        return 0;
    if (isAscii(text))
        return inFolded(text, wanted & m_ascii);
    fold(text);
    return inFolded({m_folded.data(), qsizetype(m_folded.size())}, wanted);
}

quint32 RowScan::inFolded(QByteArrayView text, quint32 wanted) const
{
    quint32 found = 0;
    for (; wanted; wanted &= wanted - 1) {
        const int at = std::countr_zero(wanted);
        if (contains(text, m_needles.at(at)))
            found |= 1U << at;
    }
    return found;
}

/// Leaves the folded text in m_folded.
void RowScan::fold(QByteArrayView text)
{
    static const std::vector<Fold> &folds = foldsOfTwoBytes();
    m_folded.clear();
    for (const char *at = text.begin(); at < text.end(); ++at) {
        const auto c = quint8(*at);
        if (c < 0x80) {
            m_folded.push_back(lower(*at));
        } else if (c < 0xe0) {
            const Fold &one = folds[size_t(c & 0x1f) << 6 | size_t(*++at & 0x3f)];
            m_folded.insert(m_folded.end(), one.bytes.begin(), one.bytes.begin() + one.size);
        } else { // a few letters stand in another order when they are folded together
            m_odd = folded(text.toByteArray());
            m_folded.assign(m_odd.begin(), m_odd.end());
            return;
        }
    }
}

} // namespace pulsedeck
