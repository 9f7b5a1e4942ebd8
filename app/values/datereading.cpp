// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"
#include "app/values/reading.h"
#include "app/values/typed.h"
#include "app/values/zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace pulsedeck::reading {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::reading)
};

Reading refused(const QString &trouble)
{
    return {QJsonValue::Undefined, trouble};
}

/// Without seconds, which some locales have even in their short form.
QString clockPattern(const QLocale &locale)
{
    static const QRegularExpression seconds(u"[:.]?ss"_s);
    return locale.timeFormat(QLocale::ShortFormat).remove(seconds);
}

QString exampleDay(const QLocale &locale)
{
    return locale.toString(QDate(2026, 12, 31), format::dayPattern(locale));
}

QString exampleMoment(const QLocale &locale)
{
    return writtenMoment(QDateTime(QDate(2026, 12, 31), QTime(14, 30), QTimeZone::utc()), locale);
}

/// A pattern of days in digits, as an expression, and the order of its parts.
struct Digits {
    QString expression;
    QString order; ///< "dMy"
};

/// None: the pattern has names of months or days in it.
std::optional<Digits> inDigits(const QString &pattern)
{
    Digits digits;
    bool quoted = false;
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar letter = pattern.at(at);
        qsizetype end = at + 1;
        if (letter == u'\'') {
            quoted = !quoted;
        } else if (quoted || !letter.isLetter() || !u"dMy"_s.contains(letter)) {
            digits.expression += letter == u' ' ? u" ?"_s : QRegularExpression::escape(letter);
        } else {
            while (end < pattern.size() && pattern.at(end) == letter)
                ++end;
            if (letter != u'y' && end - at > 2)
                return {};
            // Behind a year the digits are told by the pattern: half a date is none.
            const bool isFull = end - at == 2 && digits.order.startsWith(u'y');
            digits.expression += letter == u'y' ? u"(\\d{2}|\\d{4})"_s
                : isFull                        ? u"(\\d{2})"_s
                                                : u"(\\d{1,2})"_s;
            digits.order += letter;
        }
        at = end;
    }
    return digits;
}

/// A day in digits, if @p text is one.
std::optional<Reading> dayInDigits(const QString &text, const Digits &digits, const QLocale &locale)
{
    const QRegularExpression expression(u"^%1$"_s.arg(digits.expression));
    const QRegularExpressionMatch found = expression.match(text);
    if (!found.hasMatch())
        return {};
    const auto part = [&](QChar letter) { return found.captured(int(digits.order.indexOf(letter)) + 1); };
    // Nobody can tell the century: a birthday is not the end of a contract.
    if (part(u'y').size() != 4)
        return refused(
            Tr::tr("Please write the year with four digits, for example %1.").arg(exampleDay(locale)));
    const QDate date(part(u'y').toInt(), part(u'M').toInt(), part(u'd').toInt());
    if (!date.isValid())
        return refused(Tr::tr("There is no such day."));
    return Reading {date.toString(Qt::ISODate)};
}

/// A day as it is written elsewhere, where it can be read in one way only: days go first with points, and
/// there are twelve months.
std::optional<QDate> dayOfElsewhere(const QString &text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})$"_s);
    if (const auto found = yearFirst.match(text); found.hasMatch())
        return QDate(found.captured(1).toInt(), found.captured(3).toInt(), found.captured(4).toInt());
    const QRegularExpressionMatch found = yearLast.match(text);
    if (!found.hasMatch())
        return {};
    const int first = found.captured(1).toInt();
    const int second = found.captured(3).toInt();
    const bool isDayFirst = found.captured(2) == u'.' || first > 12;
    if (!isDayFirst && second <= 12 && first != second)
        return {};
    return QDate(found.captured(4).toInt(), isDayFirst ? second : first, isDayFirst ? first : second);
}

struct TimeRead {
    QTime time; ///< Invalid: it is none.
    bool halfUnknown = false; ///< Of the day: before or after noon.
};

/// A pattern of times of day, as an expression: hour, minute, second, half of the day.
QString clockExpression(const QString &pattern)
{
    QString expression;
    bool quoted = false;
    const QString between = pattern.contains(u':') ? u":"_s : u"[:.]"_s;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar letter = pattern.at(at);
        if (letter == u'\'') {
            quoted = !quoted;
        } else if (quoted || !u"hHkKmaAp"_s.contains(letter)) {
            expression += letter == u' ' ? u" ?"_s : QRegularExpression::escape(letter);
        } else if (letter == u'm') {
            expression += u"(?<minute>\\d{1,2})(?:%1(?<second>\\d{2}))?"_s.arg(between);
        } else {
            expression += letter.toLower() == u'a' ? u"(?<half>\\D*?)"_s : u"(?<hour>\\d{1,2})"_s;
        }
        while (!quoted && letter.isLetter() && at + 1 < pattern.size()
               && pattern.at(at + 1).toLower() == (letter.toLower() == u'a' ? QChar(u'p') : letter.toLower()))
            ++at;
    }
    return u"^%1$"_s.arg(expression);
}

bool isHalf(const QString &text, const QString &local, const QString &english)
{
    const QString letters = QString(text).remove(u'.').remove(u' ');
    return letters.compare(english, Qt::CaseInsensitive) == 0
        || (!local.isEmpty() && text.compare(typed::plain(local), Qt::CaseInsensitive) == 0);
}

/// The time of day in @p text. @p byComputer: hours from 0 to 23.
TimeRead timeOf(const QString &text, bool byComputer, const QLocale &locale)
{
    const QString pattern = typed::plain(clockPattern(locale));
    const bool inHalves = pattern.contains(u'a', Qt::CaseInsensitive);
    QRegularExpressionMatch found = QRegularExpression(clockExpression(pattern)).match(text);
    if (!found.hasMatch())
        found = QRegularExpression(clockExpression(u"h:mm a"_s)).match(text);
    if (!found.hasMatch())
        return {};
    int hour = found.captured(u"hour"_s).toInt();
    const QString half = found.captured(u"half"_s);
    const bool inFirst = isHalf(half, locale.amText(), u"am"_s);
    const bool inSecond = isHalf(half, locale.pmText(), u"pm"_s);
    if (half.isEmpty() && inHalves && !byComputer && hour > 0 && hour <= 12)
        return {{}, true};
    if (!half.isEmpty() && (hour < 1 || hour > 12 || inFirst == inSecond))
        return {};
    if (!half.isEmpty())
        hour = hour % 12 + (inSecond ? 12 : 0);
    return {QTime(hour, found.captured(u"minute"_s).toInt(), found.captured(u"second"_s).toInt())};
}

bool startsWithYear(const QString &text)
{
    static const QRegularExpression year(u"^\\d{4}-"_s);
    return year.match(text).hasMatch();
}

/// Day and time of day, wherever one ends and the other begins; valid or with trouble, or neither.
Reading wallClock(const QString &text, const QLocale &locale)
{
    static const QRegularExpression seam(u"(?<=\\d)T(?=\\d)|,? "_s);
    Reading last;
    for (const QRegularExpressionMatch &at : seam.globalMatch(text)) {
        const Reading date = day(text.left(at.capturedStart()), locale);
        if (!date.ok())
            continue;
        const TimeRead read = timeOf(text.mid(at.capturedEnd()), startsWithYear(text), locale);
        if (read.time.isValid())
            return {date.value.toString() + u' ' + read.time.toString(u"HH:mm:ss"_s)};
        if (read.halfUnknown)
            last = refused(
                Tr::tr("Is this before or after noon? Please write it like %1.").arg(exampleMoment(locale)));
    }
    return last;
}

QString onClock(const QDateTime &moment)
{
    return format::inZone(moment).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// A moment with its zone behind it: "Z", "UTC+2", "+02:00", or the name that the zone of all times has then.
Reading zoned(const QString &text, const QLocale &locale)
{
    static const QRegularExpression zone(
        u"^(.+?\\d) ?(?:(Z|UTC|GMT)|(?:UTC|GMT)? ?([+-])(\\d{1,2})(?::?(\\d{2}))?)$"_s);
    const QRegularExpressionMatch found = zone.match(text);
    if (!found.hasMatch()) {
        const Reading named = wallClock(text.section(u' ', 0, -2), locale);
        const QDateTime at = format::toDateTime(named.value);
        return at.isValid() && format::inZone(at).timeZoneAbbreviation() == text.section(u' ', -1)
            ? named
            : Reading();
    }
    // Computers write fractions of seconds beside their zones.
    static const QRegularExpression fraction(u"(?<=:\\d{2}:\\d{2})\\.\\d+$"_s);
    const Reading read = wallClock(found.captured(1).remove(fraction), locale);
    const QString there = read.value.toString();
    if (there.isEmpty())
        return read;
    int offset = found.captured(4).toInt() * 3600 + found.captured(5).toInt() * 60;
    if (found.captured(3) == u'-')
        offset = -offset;
    return {onClock(QDateTime(QDate::fromString(there.left(10), Qt::ISODate),
                              QTime::fromString(there.mid(11), Qt::ISODate), QTimeZone(offset)))};
}

} // namespace

Reading day(const QString &text, const QLocale &locale)
{
    // Computers write a day with its midnight, too.
    static const QRegularExpression midnight(u"(?<=^\\d{4}-\\d{2}-\\d{2})[ T]00:00(:00(\\.0+)?)?$"_s);
    const QString plain = typed::plain(text).remove(midnight);
    const QString pattern = typed::plain(format::dayPattern(locale));
    const auto shown = inDigits(pattern);
    const QDate elsewhere = dayOfElsewhere(plain).value_or(QDate());
    for (const auto &digits : {std::optional(Digits {u"(\\d{4})-(\\d{2})-(\\d{2})"_s, u"yMd"_s}), shown}) {
        const auto found = digits ? dayInDigits(plain, *digits, locale) : std::nullopt;
        if (found && (found->ok() || !elsewhere.isValid()))
            return *found;
    }
    if (elsewhere.isValid())
        return {elsewhere.toString(Qt::ISODate)};
    for (const QString &worded : {pattern, typed::plain(locale.dateFormat(QLocale::LongFormat))}) {
        const QDate date = locale.toDate(plain, worded);
        if (date.isValid() && date.year() > 999 && !(shown && worded == pattern))
            return {date.toString(Qt::ISODate)};
    }
    return refused(Tr::tr("Please write a day like %1.").arg(exampleDay(locale)));
}

Reading moment(const QString &text, const QLocale &locale)
{
    const QString plain = typed::plain(text);
    Reading read = wallClock(plain, locale);
    if (read.value.isUndefined() && read.ok())
        read = zoned(plain, locale);
    if (read.value.isUndefined() && read.ok())
        return refused(day(text, locale).ok()
                           ? Tr::tr("Please add the time of day, for example %1.").arg(exampleMoment(locale))
                           : Tr::tr("Please write day and time like %1.").arg(exampleMoment(locale)));
    const bool exists = !read.ok() || onClock(format::toDateTime(read.value)) == read.value.toString();
    return exists ? read : refused(Tr::tr("There is no such time on that day: the clocks are put forward."));
}

QString writtenMoment(const QDateTime &moment, const QLocale &locale)
{
    static const QRegularExpression minutes(u"(m+)"_s);
    QString pattern = clockPattern(locale);
    if (moment.time().second() != 0)
        pattern.replace(minutes, pattern.contains(u':') ? u"\\1:ss"_s : u"\\1.ss"_s);
    return locale.toString(moment.date(), format::dayPattern(locale)) + u' '
        + locale.toString(moment.time(), pattern);
}

} // namespace pulsedeck::reading
