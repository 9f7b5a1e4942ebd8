// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/rowsearch.h"

#include "app/values/textfold.h"
#include "app/vocabulary/columntext.h"

#include <algorithm>

namespace pulsedeck {

namespace {

/// Fewer digits are no phone number.
constexpr qsizetype fewestDigits = 5;
/// Values of a column that are remembered: the days of a century.
constexpr qsizetype mostWritten = 40000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool standsInPhones(char c)
{
    return isDigit(c) || QByteArrayView(" +()-./").contains(c);
}

QByteArray digitsOf(QByteArrayView text)
{
    QByteArray digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

bool isPhonePart(const QByteArray &word)
{
    // "12.50" is an amount.
    const bool isDecimal = word.count('.') == 1 && !word.contains('-') && !word.startsWith('+');
    return !isDecimal && std::all_of(word.begin(), word.end(), standsInPhones);
}

bool hasDigit(const QByteArray &word)
{
    return std::any_of(word.begin(), word.end(), isDigit);
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

/// Most values are whole numbers and are not written with that: writing them out takes a while.
bool mayBeWrittenWith(const QByteArrayList &words, const QJsonValue &value, Kind kind)
{
    if (value.isNull() || value.isUndefined())
        return false;
    const bool isExact = kind == Kind::Count || kind == Kind::Number || kind == Kind::Percent;
    const auto whole = isExact ? format::toInteger(value) : std::nullopt;
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

} // namespace

RowSearch::RowSearch(const QByteArrayList &words, const QList<Column> &columns, const QLocale &locale)
    : m_words(words), m_locale(locale)
{
    for (const QByteArray &word : words) {
        if (isPhonePart(word))
            m_phone += digitsOf(word);
        else
            m_wordsBesidePhone << word;
    }
    m_isWhole =
        std::any_of(words.begin(), words.end(), [](const QByteArray &word) { return word.startsWith('+'); });
    if (!m_isWhole && m_phone.size() < fewestDigits)
        m_phone.clear();
    for (const Column &column : columns) {
        const KindFacts &facts = factsOf(column.kind);
        const bool isShownRaw = !column.value && column.words.isEmpty() && !facts.alias
            && (!facts.text || column.kind == Kind::Text);
        if (isShownRaw)
            continue;
        const bool isInDigits = isWrittenInDigits(column) && column.currency.isEmpty();
        const QByteArray letters = isInDigits ? lettersOf(column, locale) : QByteArray();
        Place place {.column = column,
                     .needsRow = column.value || !column.currency.isEmpty(),
                     .mayShow = {},
                     .written = {}};
        for (const QByteArray &word : words)
            place.mayShow << (!isInDigits || hasDigit(word) || letters.contains(word));
        if (!place.mayShow.contains(true))
            continue;
        m_places << place;
    }
}

bool RowSearch::matches(const RowStore &rows, int row)
{
    QByteArray text = rows.searchText(row);
    const auto isMissing = [&text](const QByteArray &word) { return !text.contains(word); };
    if (std::none_of(m_words.begin(), m_words.end(), isMissing))
        return true;
    QJsonObject object;
    for (Place &place : m_places) {
        QByteArrayList missing;
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if (place.mayShow.at(at) && isMissing(m_words.at(at)))
                missing << m_words.at(at);
        }
        if (missing.isEmpty())
            continue;
        if (place.needsRow && object.isEmpty())
            object = rows.row(row);
        const Column &column = place.column;
        const QJsonValue value = column.value ? column.value(object) : rows.value(row, column.key);
        if (mayBeWrittenWith(missing, value, column.kind))
            text += written(place, value, object);
    }
    if (std::none_of(m_words.begin(), m_words.end(), isMissing))
        return true;
    return !m_phone.isEmpty() && std::none_of(m_wordsBesidePhone.begin(), m_wordsBesidePhone.end(), isMissing)
        && hasPhone(text);
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

/// Whether some run of digits, with what people put between them, has the number. With a plus it begins it.
bool RowSearch::hasPhone(const QByteArray &text) const
{
    QByteArray digits;
    const auto fits = [&] {
        return m_isWhole ? digits.startsWith(m_phone) || digits.startsWith("00" + m_phone)
                         : digits.contains(m_phone);
    };
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        if (standsInPhones(c) && c != '+')
            continue;
        if (digits.size() >= m_phone.size() && fits())
            return true;
        digits.resize(0);
    }
    return fits();
}

} // namespace pulsedeck
