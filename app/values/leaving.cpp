// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/leaving.h"

#include "app/values/convert.h"
#include "app/values/kindtexts.h"
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
        return cell(format::toDate(value));
    return cell(format::toDateTime(value));
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

/// Formulas, and what would be taken for a guarded one on the way back.
bool isGuarded(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return looksLikeFormula(text.mid(first - text.begin()));
}

} // namespace

Told told(const QJsonValue &value, const Meaning &meaning)
{
    if (kindtexts::isNothing(value, meaning.kind))
        return {};
    const KindFacts &facts = factsOf(meaning.kind);
    const bool isNumber = facts.order == KindFacts::Order::Numbers && meaning.kind != Kind::YesNo;
    const bool isMoment = facts.order == KindFacts::Order::Moments;
    const QString plain = isNumber ? numberText(value)
        : isMoment                 ? momentText(value, meaning.kind)
                                   : QString();
    if (!plain.isEmpty())
        return {plain, false};
    if (isMoment && format::isZeroDate(value))
        return {};
    const bool isWorded =
        facts.text && !isNumber && !isWritten(value, meaning) && meaning.kind != Kind::Phone;
    const QString words = isWorded ? facts.text(value, meaning, QLocale()) : QString();
    const QString text = words.isEmpty() ? format::toText(value) : words;
    return text == format::nothing && !value.isString() ? Told {} : Told {text, true};
}

QString cell(const QJsonValue &value, const Meaning &meaning)
{
    const Told what = told(value, meaning);
    return what.isText ? textCell(what.text) : what.text;
}

QString cell(double number)
{
    return std::isnan(number) ? QString() : QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString cell(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString cell(const QDateTime &moment)
{
    return format::inZone(moment).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString harmless(const QString &text)
{
    return isGuarded(text) ? u'\'' + text : text;
}

QString meant(const QString &text)
{
    return text.startsWith(u'\'') && isGuarded(text.mid(1)) ? text.mid(1) : text;
}

QString textCell(const QString &text)
{
    return harmless(onOneLine(text));
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
