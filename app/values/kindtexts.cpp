// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/kindtexts.h"

#include "app/values/convert.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::kindtexts {

using namespace format;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::format)
};

/// Digits after the point as they are, at least @p least, at most @p most.
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

/// The locale's short form, but with all four digits of the year.
QString shortDate(const QDate &date, const QLocale &locale)
{
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains("yyyy"_L1))
        pattern.replace("yy"_L1, "yyyy"_L1);
    return locale.toString(date, pattern);
}

QString moment(const QJsonValue &value, bool withTime, const QLocale &locale)
{
    const QDateTime at = toDateTime(value).toLocalTime();
    if (!at.isValid())
        return isZeroDate(value) ? QString(nothing) : QString();
    const QString day = shortDate(at.date(), locale);
    if (!withTime || isDateOnly(value))
        return day;
    //: A moment: %1 is the date, %2 the time of day.
    return Tr::tr("%1 %2").arg(day, locale.toString(at.time(), QLocale::ShortFormat));
}

} // namespace

QString count(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    if (const auto whole = toInteger(value))
        return locale.toString(*whole);
    const auto number = toNumber(value);
    return number ? decimals(*number, 0, 6, locale) : QString();
}

QString number(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    const auto told = toNumber(value);
    return toInteger(value) || !told ? count(value, meaning, locale) : decimals(*told, 0, 6, locale);
}

QString percent(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    const auto number = toNumber(value);
    //: A percentage: %1 is the number.
    return number ? Tr::tr("%1%").arg(decimals(*number, 0, 2, locale)) : QString();
}

QString money(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    const auto number = toNumber(value);
    if (!number)
        return {};
    const QString amount = decimals(*number, 2, 4, locale);
    //: An amount of money: %1 is the number, %2 the currency's code.
    return meaning.currency.isEmpty() ? amount : Tr::tr("%1 %2").arg(amount, meaning.currency);
}

QString dateTime(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    return moment(value, true, locale);
}

QString date(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    return moment(value, false, locale);
}

QString duration(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    const auto number = toNumber(value);
    if (!number || *number < 0 || *number > 1e12)
        return {};
    const auto seconds = qint64(std::llround(*number));
    const QString minutes = locale.toString(seconds / 60 % 60);
    const QString hours = locale.toString(seconds / 3600 % 24);
    if (seconds >= 86400)
        //: A duration in days and hours.
        return Tr::tr("%1 d %2 h").arg(locale.toString(seconds / 86400), hours);
    if (seconds >= 3600)
        //: A duration in hours and minutes.
        return Tr::tr("%1 h %2 min").arg(hours, minutes);
    if (seconds >= 60)
        //: A duration in minutes and seconds.
        return Tr::tr("%1 min %2 s").arg(minutes, locale.toString(seconds % 60));
    //: A duration in seconds.
    return Tr::tr("%1 s").arg(decimals(*number, 0, 1, locale));
}

QString yesNo(const QJsonValue &value, const Meaning &, const QLocale &)
{
    const auto flag = toBool(value);
    if (!flag)
        return {};
    //: A value that is true.
    return *flag ? Tr::tr("Yes")
                 //: A value that is false.
                 : Tr::tr("No");
}

QString tags(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    if (value.isObject() && value.toObject().isEmpty())
        return nothing;
    if (!value.isArray())
        return {};
    QStringList words;
    for (const QJsonValue &tag : value.toArray()) {
        const QJsonObject object = tag.toObject();
        words << toText(object.contains("name"_L1) ? object.value("name"_L1) : tag);
        if (words.size() > 100)
            break; // more than any cell shows
    }
    return words.isEmpty() ? QString(nothing) : locale.createSeparatedList(words);
}

QString country(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    const QString code = toText(value).toUpper();
    // Qt names countries in English only.
    if (code.size() != 2 || (locale.language() != QLocale::English && locale.language() != QLocale::C))
        return code;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString word(const QJsonValue &value, const Meaning &meaning, const QLocale &)
{
    const StatusWord *word = statusWord(meaning.words, value);
    return word ? word->text : QString();
}

} // namespace pulsedeck::kindtexts
