// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/convert.h"

#include "app/values/zone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::format {

std::optional<double> toNumber(const QJsonValue &value)
{
    // Nothing that is counted comes near, and what is added up of less stays a number.
    constexpr double most = 1e300;
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.isString() ? value.toString().toDouble(&ok) : 0;
    return ok && std::abs(number) <= most ? std::optional(number) : std::nullopt;
}

std::optional<qint64> toInteger(const QJsonValue &value)
{
    if (value.isDouble()) {
        // The fallback tells a true value from a failed conversion only when asked twice.
        const qint64 whole = value.toInteger(0);
        if (whole != 0 || value.toInteger(1) == 0)
            return whole;
        return {};
    }
    if (!value.isString())
        return {};
    bool ok = false;
    const qint64 whole = value.toString().toLongLong(&ok);
    if (ok)
        return whole;
    const auto number = toNumber(value);
    constexpr double exact = 9007199254740992.0; // 2^53
    if (number && std::abs(*number) <= exact && std::floor(*number) == *number)
        return qint64(*number);
    return {};
}

std::optional<double> toAmount(const QJsonValue &value)
{
    static const QRegularExpression grouped(u"^-?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
    const QString text = value.toString().trimmed();
    const bool hasCommas = text.contains(u',') && grouped.match(text).hasMatch();
    return hasCommas ? QString(text).remove(u',').toDouble() : toNumber(value);
}

std::optional<bool> toBool(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = toText(value);
    if (text == "1"_L1 || text == "true"_L1)
        return true;
    if (text == "0"_L1 || text == "false"_L1)
        return false;
    return {};
}

QString toText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        if (const auto whole = toInteger(value))
            return QString::number(*whole);
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

bool isZeroDate(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() == 0;
    const QString text = value.toString().trimmed();
    return value.isString()
        && (text.isEmpty() || text == "0"_L1 || text.startsWith("0000-00-00"_L1)
            || text.startsWith("-0001-11-30"_L1));
}

bool isDateOnly(const QJsonValue &value)
{
    return value.isString() && value.toString().trimmed().size() == 10 && value.toString().contains(u'-');
}

/// Seconds, or milliseconds where seconds would lie beyond the year 9999.
static QDateTime fromUnixTime(qint64 time)
{
    constexpr qint64 year10000 = 253402300800;
    if (time <= 0 || time >= year10000 * 1000)
        return {};
    return time < year10000 ? QDateTime::fromSecsSinceEpoch(time) : QDateTime::fromMSecsSinceEpoch(time);
}

QDateTime toDateTime(const QJsonValue &value)
{
    if (isZeroDate(value))
        return {};
    if (value.isDouble())
        return fromUnixTime(toInteger(value).value_or(0));
    QString text = value.toString().trimmed();
    bool isNumber = false;
    const qint64 time = text.toLongLong(&isNumber);
    if (isNumber)
        return text.size() >= 9 ? fromUnixTime(time) : QDateTime();
    if (isDateOnly(value))
        return startOfDay(QDate::fromString(text, Qt::ISODate));
    if (text.size() < 11 || (text.at(10) != u' ' && text.at(10).toUpper() != u'T'))
        return {};
    text[10] = u'T';
    text.replace(" +"_L1, "+"_L1).replace(" -"_L1, "-"_L1); // "10:00:00 +0300"
    const bool hasZone = text.endsWith(u'Z', Qt::CaseInsensitive) || text.lastIndexOf(u'+') > 10
        || text.lastIndexOf(u'-') > 10;
    if (hasZone)
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    // Not as this computer's: its clock may skip an hour that the account's shows.
    const QDateTime shown = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    return onClock(shown.date(), shown.time());
}

/// Of what toDateTime() reads: it stands in no zone but UTC.
static bool isUnixTime(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    if (value.isString())
        value.toString().trimmed().toLongLong(&isNumber);
    return isNumber;
}

QDate toDate(const QJsonValue &value)
{
    if (isDateOnly(value)) // when the day begins takes much longer
        return QDate::fromString(value.toString().trimmed(), Qt::ISODate);
    const QDateTime at = toDateTime(value);
    const QDateTime told = isUnixTime(value) ? at.toUTC() : at;
    return told.time() == QTime(0, 0) ? told.date() : inZone(at).date();
}

QString decimals(double number, int least, int most, const QLocale &locale)
{
    // Beyond this 'f' writes digits that were never there.
    if (std::abs(number) >= 1e15)
        return locale.toString(number, 'g', 15);
    int digits = least;
    const double close = 0.5 * std::pow(10.0, -most);
    while (digits < most) {
        const double scaled = number * std::pow(10.0, digits);
        if (std::abs(scaled - std::round(scaled)) < close * std::pow(10.0, digits))
            break;
        ++digits;
    }
    return locale.toString(number, 'f', digits);
}

static bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static bool isBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

QString harmless(const QString &text)
{
    constexpr QChar replacement(QChar::ReplacementCharacter);
    QString line = text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t c = line.at(i).unicode();
        if (isBreak(c))
            continue;
        if (c < 0x20 || c == 0x7f)
            line[i] = QChar(c == 0x7f ? 0x2421 : 0x2400 + c); // the pictures of control characters
        else if (c < 0xa0 ? c >= 0x80 : turnsDirection(c))
            line[i] = replacement;
        else if (QChar::isHighSurrogate(c) && i + 1 < line.size() && line.at(i + 1).isLowSurrogate())
            ++i;
        else if (QChar::isSurrogate(c))
            line[i] = replacement;
    }
    return line;
}

QString harmlessLine(const QString &text)
{
    QString line = harmless(text);
    for (QChar &letter : line) {
        if (isBreak(letter.unicode()))
            letter = u' ';
    }
    return line;
}

QString oneLine(const QString &text)
{
    const bool cut = text.size() > shownLength;
    QString line = cut ? text.left(shownLength - 1) : text;
    if (cut && line.back().isHighSurrogate())
        line.chop(1);
    line = harmlessLine(line);
    if (cut)
        line += QChar(0x2026);
    return line;
}

} // namespace pulsedeck::format
