// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowscan.h"

#include "app/rows/rowstore.h"
#include "app/values/textfold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace pulsedeck {

using namespace rowpacking;

namespace {

/// @p word is folded.
bool isSame(QByteArrayView text, const QByteArray &word)
{
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                      [](char c, char w) { return asciiLower(c) == w; });
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

} // namespace

RowScan::RowScan(const RowStore &rows, const QByteArrayList &words, const SoughtPhone &phone)
    : m_rows(rows), m_phone(phone)
{
    qsizetype shortest = 18; // no number is looked for that is longer
    for (const QByteArray &word : words) {
        takeWord(word);
        if (m_numbers >> (m_needles.size() - 1) & 1)
            shortest = std::min(shortest, word.size());
    }
    m_sought = m_all | (phone.isSought() ? phoneBit : 0);
    m_isPhoneAlone =
        words.size() == 1 && phone.isSought() && !phone.isWhole && !words.constFirst().contains('+');
    if (phone.isSought())
        shortest = std::min(shortest, phone.digits.size());
    if (phone.isSought() && !phone.isWhole) {
        m_phoneDigits.emplace(phone.digits);
        const qsizetype at = words.indexOf(phone.digits);
        m_phoneWord = at < 0 ? 0 : 1U << at;
    }
    for (m_leastNumber = shortest > 1; shortest > 1; --shortest)
        m_leastNumber *= 10;
    if (!m_numbers && !phone.isSought())
        m_leastNumber = std::numeric_limits<quint64>::max();
    const RowWords &repeated = rows.words();
    m_places.resize(size_t(repeated.keyCount()));
    for (quint32 key = 0; key < quint32(repeated.keyCount()); ++key) {
        m_firstWords.push_back(m_inWords.size());
        const RepeatedTexts &texts = repeated.wordsOf(key);
        for (qsizetype number = 0; number < texts.size(); ++number) {
            fold(texts.text(number));
            m_inWords.push_back(inFolded({m_folded.data(), qsizetype(m_folded.size())}, m_sought));
            m_repeated |= m_inWords.back();
        }
    }
}

void RowScan::takeWord(const QByteArray &word)
{
    const auto isMadeOf = [&word](QByteArrayView letters) {
        return std::all_of(word.begin(), word.end(), [letters](char c) { return letters.contains(c); });
    };
    const quint32 bit = 1U << m_needles.size();
    m_all |= bit;
    m_ascii |= isAscii(word) ? bit : 0;
    m_numbers |= isMadeOf("0123456789-+.e") ? bit : 0;
    m_needles.emplace_back(word);
    const qsizetype at = word.indexOf('@');
    m_parts.emplace_back(at > 0 ? word.left(at) : word);
    if (at > 0)
        m_splits.push_back({bit, word.left(at), word.mid(at)});
}

/// The words that may occur in texts for all that can be told without reading the row.
quint32 RowScan::inTexts(int row, QByteArrayView packed) const
{
    const quint32 folded = m_rows.isAccented(row) ? m_all : m_rows.isWide(row) ? m_all & ~m_ascii : 0;
    quint32 worth = folded;
    for (quint32 left = m_all & m_ascii & ~folded; left; left &= left - 1) {
        if (m_parts[size_t(std::countr_zero(left))].isIn(packed))
            worth |= left & -left;
    }
    return worth;
}

quint32 RowScan::found(int row)
{
    PackedReader reader(m_rows.packed(row));
    const char *start = reader.position();
    const auto size = qsizetype(reader.head().number);
    const QByteArrayView members(reader.position(), size);
    m_found = 0;
    m_inTexts = m_isPhoneAlone ? 0 : inTexts(row, {start, members.end()});
    // Going through a row takes less than looking for two paths.
    m_hasNoted = m_inTexts || goesThroughAll() || m_watched.size() > 1;
    if (!m_hasNoted)
        return 0;
    for (Watched &one : m_watched)
        one.value = nullptr;
    lookInto(members, top);
    return m_found;
}

void RowScan::lookInto(QByteArrayView members, int inside)
{
    PackedReader reader(members.data());
    while (reader.position() < members.end() && !isDone()) {
        const auto key = quint32(reader.varint());
        if (const Place place = m_places.data()[key]; place.above == inside)
            m_watched.data()[place.watched].value = reader.position();
        lookAt(reader, key, inside == top ? int(key) : deep);
    }
}

void RowScan::lookIntoList(QByteArrayView items, quint32 key)
{
    PackedReader reader(items.data());
    while (reader.position() < items.end() && !isDone())
        lookAt(reader, key, deep);
}

inline void RowScan::lookAt(PackedReader &reader, quint32 key, int inside)
{
    const PackedReader::Head head = reader.head();
    const char *inner = reader.position();
    switch (head.type) {
    case Simple:
        return;
    case Word:
        m_found |= inWord(key, head.number);
        return;
    case Integer:
    case Digits: {
        const qint64 number = PackedReader::unzigzag(head.number);
        if (number < 0 || quint64(number) >= m_leastNumber)
            m_found |= inNumber(number, m_sought & ~m_found & (m_numbers | phoneBit));
        return;
    }
    case Double:
        m_found |= inLeaf(Double, {inner, sizeof(double)}, key);
        return reader.moveTo(inner + sizeof(double));
    case Object:
        lookInto({inner, qsizetype(head.number)}, inside);
        break;
    case Array:
        lookIntoList({inner, qsizetype(head.number)}, key);
        break;
    default:
        m_found |= inLeaf(head.type, {inner, qsizetype(head.number)}, key);
    }
    reader.moveTo(inner + head.number);
}

/// Looks into what has bytes of its own.
quint32 RowScan::inLeaf(quint8 type, QByteArrayView bytes, quint32 key)
{
    const quint32 left = m_sought & ~m_found;
    const quint32 texts = left & (m_inTexts | phoneBit);
    switch (type) {
    case Text:
        return inText(bytes, texts);
    case Address:
        return inAddress(bytes, key, texts);
    case Double:
        return inFolded(writtenReal(PackedReader(bytes.data()).real()), left & (m_numbers | phoneBit));
    case Broken:
        m_odd = folded(brokenText(bytes).toUtf8());
        return inFolded(m_odd, texts);
    default:
        return 0;
    }
}

quint32 RowScan::inAddress(QByteArrayView bytes, quint32 key, quint32 wanted)
{
    const AddressParts parts(bytes, key, m_rows.words());
    quint32 found = inWord(key, parts.number) | inFolded(parts.local, wanted & m_ascii);
    for (const Split &split : m_splits) {
        const qsizetype before = parts.local.size() - split.local.size();
        if (wanted & split.bit && before >= 0 && isSame(parts.local.sliced(before), split.local)
            && parts.domain.size() >= split.domain.size()
            && isSame(parts.domain.first(split.domain.size()), split.domain))
            found |= split.bit;
    }
    return found;
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
    Place &place = m_places[size_t(key)];
    if (place.watched >= 0)
        return -1;
    place = {above, int(m_watched.size())};
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

quint32 RowScan::inNumber(qint64 number, quint32 wanted) const
{
    if (!wanted)
        return 0;
    Needle::Roomy buffer;
    const QByteArrayView digits = writtenInteger(number, buffer);
    quint32 found = 0;
    if (wanted & phoneBit && m_phoneDigits)
        found = m_phoneDigits->isIn(buffer, digits.size()) ? phoneBit | m_phoneWord : 0;
    else if (wanted & phoneBit)
        found = m_phone.isIn(digits) ? phoneBit : 0;
    const quint32 known = m_phoneDigits && wanted & phoneBit ? m_phoneWord : 0;
    for (quint32 left = wanted & m_all & ~known; left; left &= left - 1) {
        if (m_needles[size_t(std::countr_zero(left))].isIn(buffer, digits.size()))
            found |= left & -left;
    }
    return found;
}

quint32 RowScan::inText(QByteArrayView text, quint32 wanted)
{
    if (!wanted || (wanted == phoneBit && text.size() < m_phone.digits.size()))
        return 0;
    if (isAscii(text))
        return inFolded(text, wanted & m_ascii);
    fold(text);
    return inFolded({m_folded.data(), qsizetype(m_folded.size())}, wanted);
}

quint32 RowScan::inFolded(QByteArrayView text, quint32 wanted) const
{
    quint32 found = wanted & phoneBit && m_phone.isIn(text) ? phoneBit : 0;
    for (quint32 left = wanted & m_all; left; left &= left - 1) {
        if (m_needles[size_t(std::countr_zero(left))].isIn(text))
            found |= left & -left;
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
            m_folded.push_back(asciiLower(*at));
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
