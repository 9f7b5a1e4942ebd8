// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/leaving.h"

#include "app/values/convert.h"
#include "app/values/typed.h"
#include "app/values/zone.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::leaving {
namespace {

QString numberText(const QJsonValue &value)
{
    if (const auto whole = format::toInteger(value))
        return QString::number(*whole);
    const auto real = format::toAmount(value);
    return real ? cell(*real) : QString();
}

QString momentText(const QJsonValue &value, Kind kind)
{
    if (kind == Kind::Date || format::isDateOnly(value))
        return format::toDate(value).toString(Qt::ISODate);
    return format::inZone(format::toDateTime(value)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// As the service wrote it, not worded and not cut.
bool isWritten(const QJsonValue &value, const Meaning &meaning)
{
    return value.isString() && meaning.words.isEmpty()
        && factsOf(meaning.kind).order == KindFacts::Order::Words && meaning.kind != Kind::Country;
}

QString onOneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) {
            return c == u'\t' || c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85)
                || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        },
        u' ');
    return text;
}

bool looksLikeFormula(const QString &text)
{
    // A quote that opens a cell is taken away before the cell is looked at.
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) {
        return !typed::isInvisible(c) && !c.isSpace() && c != u'"' && c.category() != QChar::Other_Control;
    });
    constexpr QStringView starts(u"=+-@\uff1d\uff0b\uff0d\uff20\u2212");
    return first != text.end() && starts.contains(*first);
}

} // namespace

QString cell(const QJsonValue &value, const Meaning &meaning)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const KindFacts::Order order = factsOf(meaning.kind).order;
    const bool isNumber = order == KindFacts::Order::Numbers && meaning.kind != Kind::YesNo;
    const QString plain = isNumber           ? numberText(value)
        : order == KindFacts::Order::Moments ? momentText(value, meaning.kind)
                                             : QString();
    if (!plain.isEmpty())
        return plain;
    if (order == KindFacts::Order::Moments && format::isZeroDate(value))
        return {};
    if (meaning.kind == Kind::Phone)
        return textCell(format::toText(value));
    const QString text = isWritten(value, meaning) ? value.toString() : format::display(value, meaning);
    return text == format::nothing && !value.isString() ? QString() : textCell(text);
}

QString cell(double number)
{
    return std::isnan(number) ? QString() : QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString textCell(const QString &text)
{
    const QString line = onOneLine(text);
    return looksLikeFormula(line) ? u'\'' + line : line;
}

QString tabbed(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines << row.join(u'\t');
    return lines.join(u'\n');
}

QByteArray csv(const QList<QStringList> &rows)
{
    // Semicolons too: they part the cells where commas part decimals.
    constexpr QStringView special(u"\",;\t\r\n");
    QByteArray file = "\xEF\xBB\xBF";
    for (const QStringList &row : rows) {
        QStringList quoted;
        for (QString cell : row) {
            const bool isPlain =
                std::none_of(cell.begin(), cell.end(), [&](QChar c) { return special.contains(c); });
            quoted << (isPlain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        }
        file += quoted.join(u',').toUtf8() + "\r\n";
    }
    return file;
}

} // namespace pulsedeck::leaving
