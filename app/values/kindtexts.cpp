// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/kindtexts.h"

#include "app/values/addresses.h"
#include "app/values/convert.h"
#include "app/values/phones.h"
#include "app/values/zone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::kindtexts {

using namespace format;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::format)
};

/// How many digits an amount has behind the point (ISO 4217).
int minorDigits(const QString &currency)
{
    static const QSet<QString> none {u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s,
                                     u"KMF"_s, u"KRW"_s, u"PYG"_s, u"RWF"_s, u"UGX"_s, u"UYI"_s,
                                     u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QSet<QString> three {u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

constexpr int shareDigits = 2;
// An amount has all the digits that are told; a message may cost less than a cent.
constexpr int amountDigits = 4;
constexpr int priceDigits = 6;

/// What is more than nothing, but too little for so many digits; empty where it is not.
QString trace(double number, int digits, const QLocale &locale)
{
    const double least = std::pow(10.0, -digits);
    if (number == 0 || std::abs(number) >= least / 2)
        return {};
    const QString shown = locale.toString(least, 'f', digits);
    return number > 0 ? u"< "_s + shown : u"> "_s + locale.negativeSign() + shown;
}

/// Never "0" for what is more than nothing, nor "100" for what is less than all. With @p least digits, two at
/// most.
QString share(double percent, int least, const QLocale &locale)
{
    if (const QString some = trace(percent, shareDigits, locale); !some.isEmpty())
        return some;
    const double step = std::pow(10.0, -shareDigits);
    const double size = std::abs(percent);
    const QString sign = percent < 0 ? locale.negativeSign() : QString();
    if (size < 100 && size >= 100 - step / 2)
        return (percent > 0 ? u"> "_s : u"< "_s) + sign + locale.toString(100 - step, 'f', shareDigits);
    return decimals(percent, least, shareDigits, locale);
}

QString percentage(double number, int least, const QLocale &locale)
{
    //: A percentage: %1 is the number.
    return Tr::tr("%1%").arg(share(number, least, locale));
}

/// @p amount is a number in words.
QString withCurrency(const QString &amount, const QString &currency)
{
    //: An amount of money: %1 is the number, %2 the currency's code.
    return currency.isEmpty() ? amount : Tr::tr("%1 %2").arg(amount, currency);
}

} // namespace

bool isNothing(const QJsonValue &value, Kind kind)
{
    if (kind == Kind::Json || kind == Kind::Snippet)
        return value.isNull() || value.isUndefined();
    const bool canBeFalse = kind == Kind::YesNo || kind == Kind::Status || kind == Kind::Text;
    switch (value.type()) {
    case QJsonValue::Bool:
        return !value.toBool() && !canBeFalse;
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return value.isNull() || value.isUndefined();
    }
}

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
    return number ? percentage(*number, 0, locale) : QString();
}

QString money(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    if (const auto number = toAmount(value)) {
        const int most = std::abs(*number) < 1 ? priceDigits : amountDigits;
        return withCurrency(decimals(*number, minorDigits(meaning.currency), most, locale), meaning.currency);
    }
    // What cannot be read for sure stands as it was told, and is an amount of that currency all the same.
    const QString told = value.toString();
    const bool isAmount = std::any_of(told.begin(), told.end(), [](QChar c) { return c.isDigit(); });
    const bool namesIt = told.contains(meaning.currency, Qt::CaseInsensitive);
    return isAmount && !namesIt ? withCurrency(told, meaning.currency) : QString();
}

QString steady(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    const auto number = meaning.kind == Kind::Percent ? toNumber(value) : std::nullopt;
    return number ? percentage(*number, shareDigits, locale) : QString();
}

QString dateTime(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    const QDateTime at = toDateTime(value);
    return at.isValid() && !isDateOnly(value) ? momentText(at, locale) : date(value, {}, locale);
}

QString date(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    const QDate day = toDate(value);
    if (day.isValid())
        return dateText(day, locale);
    return isZeroDate(value) ? QString(nothing) : QString();
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

QString tags(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    if (value.isObject() && value.toObject().isEmpty())
        return nothing;
    if (!value.isArray())
        return {};
    QStringList words;
    for (const QJsonValue &tag : value.toArray()) {
        const QJsonObject object = tag.toObject();
        const StatusWord *known = statusWord(meaning.words, tag);
        words << (known ? known->text : toText(object.contains("name"_L1) ? object.value("name"_L1) : tag));
        if (words.size() > 100)
            break; // more than any cell shows
    }
    return words.isEmpty() ? QString(nothing) : locale.createSeparatedList(words);
}

QString email(const QJsonValue &value, const Meaning &, const QLocale &)
{
    return addresses::shown(value.toString());
}

QString phone(const QJsonValue &value, const Meaning &, const QLocale &)
{
    return phones::shown(toText(value));
}

QString course(const QJsonValue &value, const Meaning &, const QLocale &locale)
{
    QList<double> numbers;
    for (const QJsonValue &one : value.toArray()) {
        if (const auto number = toNumber(one))
            numbers << *number;
    }
    if (numbers.isEmpty())
        return value.isArray() ? QString(nothing) : QString();
    const auto text = [&](double number) { return decimals(number, 0, 2, locale); };
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    if (*least == *most)
        return text(*most);
    //: The course of a number over time, in words: %1 is its least value, %2 its greatest, %3 the latest.
    return Tr::tr("%1 to %2, last %3").arg(text(*least), text(*most), text(numbers.last()));
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

/// A number without marks between its thousands, as it is shown and as machines write it.
QString unpunctuated(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    const auto number = toAmount(value);
    if (!number)
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto words = factsOf(meaning.kind).text;
    const QString all =
        words(value, meaning, plain) + u'\n' + QString::number(*number, 'f', QLocale::FloatingPointShortest);
    const QString steadily = steady(value, meaning, plain);
    return steadily.isEmpty() ? all : all + u'\n' + steadily + u'\n' + words(value, meaning, locale);
}

QString isoDate(const QJsonValue &value, const Meaning &meaning, const QLocale &)
{
    const bool isMoment = meaning.kind == Kind::DateTime && !isDateOnly(value);
    return (isMoment ? inZone(toDateTime(value)).date() : toDate(value)).toString(Qt::ISODate);
}

QString countryNames(const QJsonValue &value, const Meaning &, const QLocale &)
{
    const QString code = toText(value).toUpper();
    const QLocale::Territory territory =
        code.size() == 2 ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
    if (territory == QLocale::AnyTerritory)
        return {};
    QStringList names {QLocale::territoryToString(territory)};
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    for (const QLocale &there : locales)
        names << there.nativeTerritoryName();
    names.removeDuplicates();
    return names.join(u'\n');
}

} // namespace pulsedeck::kindtexts
