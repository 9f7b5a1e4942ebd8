// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/rowsearch.h"

#include "app/rows/packedreader.h"
#include "app/values/textfold.h"
#include "app/vocabulary/columntext.h"

#include <algorithm>
#include <array>
#include <bit>

namespace pulsedeck {

namespace {

/// Values of a column that are remembered: the days of a century.
constexpr qsizetype mostWritten = 40000;

bool hasOnly(const QByteArray &word, bool (*isOne)(char))
{
    return std::all_of(word.begin(), word.end(), isOne);
}

bool hasDigit(const QByteArray &word)
{
    return std::any_of(word.begin(), word.end(), isAsciiDigit);
}

/// Words without digits that values of a kind are shown with: names of months and units are few.
QByteArray lettersOf(const Column &column, const QLocale &locale)
{
    QJsonArray samples {0, 0.5, 5, 61, 3661, 90061, true, false};
    for (int month = 1; month <= 12; ++month) {
        for (const char *time : {"09:05:00", "21:05:00"})
            samples << QStringLiteral("2026-%1-09 %2")
                           .arg(month, 2, 10, QChar(u'0'))
                           .arg(QLatin1StringView(time));
    }
    QString shown;
    for (const QJsonValue &sample : std::as_const(samples))
        shown += format::display(sample, column, {}, locale) + u'\n';
    return folded(shown).toUtf8();
}

bool isExact(Kind kind)
{
    return kind == Kind::Count || kind == Kind::Number;
}

/// What is shown as it is, whatever it says.
bool isPlain(QByteArrayView text)
{
    return text.size() <= 500
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// Whether there is nothing in @p word that never stands beside digits; some signs stand there only at times.
bool isMadeOf(const QByteArray &word, const QByteArray &letters)
{
    return std::all_of(word.begin(), word.end(), [&letters](char c) {
        return isAsciiDigit(c) || QByteArrayView("-+.,:/%").contains(c) || letters.contains(c);
    });
}

/// Most values are whole numbers and are not written with that: writing them out takes a while.
bool mayBeWrittenWith(const QByteArrayList &words, const QJsonValue &value, Kind kind)
{
    if (value.isNull() || value.isUndefined())
        return false;
    const auto whole = isExact(kind) ? format::toInteger(value) : std::nullopt;
    const QByteArray digits = whole ? QByteArray::number(*whole) : QByteArray();
    return !whole || std::any_of(words.begin(), words.end(), [&digits](const QByteArray &word) {
        return digits.contains(digitsOf(word));
    });
}

bool isWrittenInDigits(const Column &column)
{
    const KindFacts &facts = factsOf(column.kind);
    return facts.isNumber || facts.order == KindFacts::Order::Moments;
}

/// Tells which words the values of a column may be shown with, beside what the service sent.
class ShownWords {
public:
    ShownWords(const Column &column, const QLocale &locale) : m_column(column), m_facts(factsOf(column.kind))
    {
        for (const StatusWord &word : column.words)
            m_letters += folded(word.text).toUtf8() + '\n';
        if (isInDigits() || column.kind == Kind::YesNo)
            m_letters += lettersOf(column, locale);
    }

    bool has(const QByteArray &word) const
    {
        if (m_column.value || !m_column.currency.isEmpty())
            return true;
        if (m_column.kind == Kind::Phone) // marks between the digits
            return hasOnly(word, standsInPhones) && !hasOnly(word, isAsciiDigit);
        if (isInDigits() && hasDigit(word))
            return isMadeOf(word, m_letters) && !(m_facts.order == KindFacts::Order::Moments && isLong(word));
        const bool isOneOfFew = isInDigits() || m_column.kind == Kind::YesNo || m_column.kind == Kind::Status
            || m_column.kind == Kind::Text;
        return !isOneOfFew || m_letters.contains(word);
    }

private:
    bool isInDigits() const { return isWrittenInDigits(m_column); }
    /// Nothing in a date has more digits than the year.
    static bool isLong(const QByteArray &word)
    {
        int run = 0;
        return std::any_of(word.begin(), word.end(), [&run](char c) {
            run = isAsciiDigit(c) ? run + 1 : 0;
            return run > 4;
        });
    }

    const Column &m_column;
    const KindFacts &m_facts;
    QByteArray m_letters;
};

} // namespace

RowSearch::RowSearch(const RowStore &rows, const QByteArrayList &words, const QList<Column> &columns,
                     const QLocale &locale)
    : m_rows(rows), m_words(words), m_locale(locale), m_phone(words),
      m_isPhoneAlone(words.size() == 1 && m_phone.isSought() && !m_phone.isWhole)
{
    if (words.size() <= RowScan::mostWords)
        m_scan.emplace(rows, words, m_phone);
    for (const QByteArray &word : words)
        m_parts.push_back({digitsOf(word), hasOnly(word, isAsciiDigit), hasOnly(word, standsInPhones)});
    for (qsizetype at = 0; m_scan && at < words.size(); ++at)
        m_besidePhone |= m_phone.beside.contains(words.at(at)) ? 1U << at : 0;
    for (quint32 key = 0; key < rows.words().keyCount(); ++key) {
        const RepeatedTexts &texts = rows.words().wordsOf(key);
        for (qsizetype number = 0; number < texts.size(); ++number)
            m_hasPunycode |= m_punycode.isIn(texts.text(number));
    }
    for (const Column &column : columns) {
        const KindFacts &facts = factsOf(column.kind);
        const bool isShownRaw = !column.value && column.words.isEmpty() && !facts.alias
            && (!facts.text || column.kind == Kind::Text);
        if (isShownRaw)
            continue;
        const ShownWords mayShow(column, locale);
        Place place {.column = column,
                     .path = RowPath(rows.words(), column.key),
                     .watched = -1,
                     .needsRow = column.value || !column.currency.isEmpty(),
                     .mayShow = 0,
                     .inNumbers = 0,
                     .written = {},
                     .shown = {}};
        for (qsizetype at = 0; at < words.size(); ++at) {
            const quint32 bit = 1U << (at % 32);
            place.mayShow |= mayShow.has(words.at(at)) ? bit : 0;
            place.inNumbers |= mayStandInNumbers(column.kind, m_parts[size_t(at)]) ? bit : 0;
        }
        if (place.mayShow)
            m_places.push_back(std::move(place));
    }
    // An address is the first thing in a row and found at once.
    const bool goesThroughAll = m_scan && m_scan->goesThroughAll();
    const auto isWorthWatching = [goesThroughAll](const Place &place) {
        return !place.needsRow && (goesThroughAll || place.column.kind != Kind::Email);
    };
    const bool areMany =
        goesThroughAll || std::count_if(m_places.begin(), m_places.end(), isWorthWatching) > 1;
    for (Place &place : m_places) {
        if (m_scan && areMany && isWorthWatching(place))
            place.watched = m_scan->watch(place.column.key);
    }
}

bool RowSearch::isNarrower(const QByteArrayList &line, const QByteArrayList &before)
{
    const auto isCovered = [](const QByteArrayList &words, const QByteArray &old) {
        return std::any_of(words.begin(), words.end(), [&old](const QByteArray &word) {
            return word.contains(old) && hasDigit(word) == hasDigit(old);
        });
    };
    const auto areCovered = [&isCovered](const QByteArrayList &words, const QByteArrayList &old) {
        return std::all_of(old.begin(), old.end(),
                           [&](const QByteArray &word) { return isCovered(words, word); });
    };
    const SoughtPhone phone(line);
    const SoughtPhone old(before);
    const bool isOtherPhone = phone.isSought()
        && (!old.isSought() || phone.isWhole != old.isWhole
            || !(phone.isWhole ? phone.digits.startsWith(old.digits) : phone.digits.contains(old.digits))
            || !areCovered(phone.beside, old.beside));
    return !isOtherPhone && areCovered(line, before);
}

bool RowSearch::matches(int row)
{
    if (!m_scan)
        return matchesWritten(row);
    const quint32 found = m_scan->found(row);
    quint32 missing = m_scan->all() & ~found;
    if (!missing)
        return true;
    const bool hasPhone = found & RowScan::phoneBit;
    if (hasPhone && !(missing & m_besidePhone))
        return true;
    quint32 shown = 0;
    for (Place &place : m_places) {
        const quint32 asked = missing & place.mayShow;
        if (!asked)
            continue;
        if (place.needsRow)
            return matchesWritten(row);
        quint32 key = 0;
        const char *value = place.watched >= 0 && m_scan->hasNoted()
            ? m_scan->noted(place.watched, &key)
            : place.path.find(m_rows.packed(row), &key);
        const quint32 worth = value ? worthAsking(place, value, asked, hasPhone) : 0;
        if (worth)
            shown |= shownIn(place, value, key, worth, hasPhone);
        missing &= ~shown;
    }
    if (!missing)
        return true;
    if (missing & m_besidePhone)
        return false;
    return hasPhone || ((shown & RowScan::phoneBit) && matchesWritten(row));
}

/// Whether a column of this kind may write a whole number with the word that is not in its digits.
bool RowSearch::mayStandInNumbers(Kind kind, const Word &word)
{
    if (kind == Kind::Phone) // marks come between the digits, which stay what they are
        return !word.isBare && word.isPhonePart;
    return !isExact(kind) || !word.isBare;
}

/// Of @p asked, which are not in the value as the service wrote it, those that are worth a closer look.
inline quint32 RowSearch::worthAsking(const Place &place, const char *value, quint32 asked,
                                      bool hasPhone) const
{
    switch (quint8(*value) & 0xf) {
    case rowpacking::Simple: // null
        return 0;
    case rowpacking::Integer:
    case rowpacking::Digits:
        if (m_isPhoneAlone && !hasPhone && (place.column.kind == Kind::Phone || isExact(place.column.kind)))
            return 0; // what is looked for has digits that the row has not
        return asked & place.inNumbers;
    case rowpacking::Address:
        return place.column.kind == Kind::Email && !m_hasPunycode ? 0 : asked;
    default:
        return asked;
    }
}

/// The words in what the column makes of a value.
quint32 RowSearch::shownIn(Place &place, const char *value, quint32 key, quint32 asked, bool hasPhone)
{
    if (!worthWriting(place, value, key, asked, hasPhone))
        return 0;
    return place.shown.of(value, key, [&] {
        const QByteArray text = written(place, rowpacking::valueAt(value, key, m_rows.words()), {});
        quint32 shown = m_phone.isSought() && m_phone.isIn(text) ? RowScan::phoneBit : 0;
        for (qsizetype at = 0; at < m_words.size(); ++at)
            shown |= text.contains(m_words.at(at)) ? 1U << at : 0;
        return shown;
    });
}

/// Of @p asked, which are not in the value as the service wrote it, those for which it has to be written out.
quint32 RowSearch::worthWriting(const Place &place, const char *value, quint32 key, quint32 asked,
                                bool hasPhone) const
{
    rowpacking::PackedReader reader(value);
    const auto head = reader.head();
    const bool isInteger = head.type == rowpacking::Integer || head.type == rowpacking::Digits;
    const bool isText = head.type == rowpacking::Text;
    const QByteArrayView text(reader.position(), isText ? qsizetype(head.number) : 0);
    if (place.column.kind == Kind::Email && head.type == rowpacking::Address) {
        if (!m_hasPunycode)
            return 0;
        const rowpacking::AddressParts parts({reader.position(), qsizetype(head.number)}, key,
                                             m_rows.words());
        return m_punycode.isIn(parts.domain) ? asked : 0;
    }
    if (place.column.kind == Kind::Email)
        return isText && !m_punycode.isIn(text) ? 0 : asked;
    const bool isPhone = place.column.kind == Kind::Phone && (isInteger || (isText && isPlain(text)));
    if (!isPhone && !(isInteger && isExact(place.column.kind)))
        return asked;
    if (m_isPhoneAlone && !hasPhone) // what is looked for has digits that the row has not
        return 0;
    quint32 worth = asked & place.inNumbers;
    if (!worth)
        return 0;
    std::array<char, 24> buffer;
    const QByteArrayView digits = isInteger
        ? rowpacking::writtenInteger(rowpacking::PackedReader::unzigzag(head.number), buffer)
        : text;
    for (quint32 left = worth; left; left &= left - 1) {
        if (!digits.contains(m_parts[size_t(std::countr_zero(left))].digits))
            worth &= ~(left & -left);
    }
    return worth;
}

bool RowSearch::matchesWritten(int row)
{
    QByteArray text = m_rows.searchText(row);
    const auto isMissing = [&text](const QByteArray &word) { return !text.contains(word); };
    if (std::none_of(m_words.begin(), m_words.end(), isMissing))
        return true;
    QJsonObject object;
    for (Place &place : m_places) {
        QByteArrayList missing;
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if ((place.mayShow >> (at % 32) & 1) && isMissing(m_words.at(at)))
                missing << m_words.at(at);
        }
        if (missing.isEmpty())
            continue;
        if (place.needsRow && object.isEmpty())
            object = m_rows.row(row);
        const Column &column = place.column;
        const QJsonValue value = column.value ? column.value(object) : m_rows.value(row, column.key);
        if (mayBeWrittenWith(missing, value, column.kind))
            text += written(place, value, object);
    }
    if (std::none_of(m_words.begin(), m_words.end(), isMissing))
        return true;
    return m_phone.isSought() && std::none_of(m_phone.beside.begin(), m_phone.beside.end(), isMissing)
        && m_phone.isIn(text);
}

/// How the column writes @p value, in all ways, folded.
QByteArray RowSearch::written(Place &place, const QJsonValue &value, const QJsonObject &row) const
{
    const Column &column = place.column;
    const KindFacts &facts = factsOf(column.kind);
    const bool repeats =
        !facts.isNumber && column.currency.isEmpty() && !value.isArray() && !value.isObject();
    const QByteArray raw = repeats ? format::toText(value).toUtf8() : QByteArray();
    if (const auto known = place.written.constFind(raw); known != place.written.constEnd())
        return *known;
    QString all = format::display(value, column, row, m_locale) + u'\n';
    if (column.value)
        all += format::toText(value) + u'\n';
    if (facts.alias)
        all += facts.alias(value, format::meaningOf(column, row), m_locale) + u'\n';
    const QByteArray text = folded(all).toUtf8();
    if (repeats && place.written.size() < mostWritten)
        place.written.insert(raw, text);
    return text;
}

} // namespace pulsedeck
