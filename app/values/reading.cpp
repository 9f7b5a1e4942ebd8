// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/reading.h"

#include "app/values/convert.h"
#include "app/values/typed.h"
#include "app/values/zone.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::reading {
namespace {

/// The words with which values are shown.
struct Shown {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::format)
};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::reading)
};

Reading duration(const QString &text, const QLocale &locale)
{
    struct Pattern {
        QString words;
        qint64 first;
        qint64 second;
    };
    const QString plain = typed::plain(text);
    for (const Pattern &pattern : {Pattern {Shown::tr("%1 d %2 h"), 86400, 3600},
                                   {Shown::tr("%1 h %2 min"), 3600, 60},
                                   {Shown::tr("%1 min %2 s"), 60, 1},
                                   {Shown::tr("%1 s"), 1, 0}}) {
        const QStringList parts = unworded(plain, pattern.words);
        if (parts.isEmpty())
            continue;
        const Reading first = number(parts.value(0), {Kind::Number}, locale);
        const Reading second = number(parts.value(1, u"0"_s), {Kind::Number}, locale);
        if (first.ok() && second.ok())
            return {first.value.toDouble() * double(pattern.first)
                    + second.value.toDouble() * double(pattern.second)};
    }
    return number(text, {Kind::Number}, locale);
}

Reading yesNo(const QString &text)
{
    const QString plain = typed::plain(text);
    for (const bool flag : {true, false}) {
        const QString word = flag ? Shown::tr("Yes") : Shown::tr("No");
        if (plain.compare(word, Qt::CaseInsensitive) == 0 || format::toBool(plain.toLower()) == flag)
            return {flag};
    }
    return {QJsonValue::Undefined,
            Tr::tr("Please enter “%1” or “%2”.").arg(Shown::tr("Yes"), Shown::tr("No"))};
}

/// The code of a word that is shown.
QJsonValue coded(const QString &text, const QList<StatusWord> &words)
{
    for (const StatusWord &word : words) {
        if (word.text.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return word.code;
    }
    return text;
}

QJsonValue countryCode(const QString &text)
{
    const QString plain = typed::plain(text);
    for (int at = 1; at <= QLocale::LastTerritory; ++at) {
        const auto territory = QLocale::Territory(at);
        if (QLocale::territoryToString(territory).compare(plain, Qt::CaseInsensitive) == 0)
            return QLocale::territoryToCode(territory);
    }
    return plain.size() == 2 ? plain.toUpper() : text;
}

QString writtenNumber(const QJsonValue &value, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (const auto whole = format::toInteger(value))
        return locale.toString(*whole);
    const auto real = format::toAmount(value);
    if (!real)
        return format::toText(value);
    const double size = std::abs(*real);
    const bool isLong = size >= 1e15 || (size > 0 && size < 1e-6);
    return locale.toString(*real, isLong ? 'g' : 'f', QLocale::FloatingPointShortest);
}

} // namespace

QStringList unworded(const QString &text, const QString &pattern)
{
    QString expression = QRegularExpression::escape(typed::plain(pattern));
    const bool turned =
        expression.indexOf(u"\\%2"_s) >= 0 && expression.indexOf(u"\\%2"_s) < expression.indexOf(u"\\%1"_s);
    expression.replace(u"\\%1"_s, u"(.+)"_s).replace(u"\\%2"_s, u"(.+)"_s);
    const QRegularExpressionMatch found = QRegularExpression(u"^%1$"_s.arg(expression)).match(text);
    QStringList parts = found.capturedTexts().mid(1);
    if (turned && parts.size() > 1)
        parts.swapItemsAt(0, 1);
    return parts;
}

Reading read(const QString &text, const Meaning &meaning, const QLocale &locale)
{
    if (typed::plain(text).isEmpty())
        return {};
    switch (meaning.kind) {
    case Kind::Count:
    case Kind::Number:
    case Kind::Percent:
    case Kind::Money:
        return number(text, meaning, locale);
    case Kind::Duration:
        return duration(text, locale);
    case Kind::Date:
        return day(text, locale);
    case Kind::DateTime:
        return moment(text, locale);
    case Kind::YesNo:
        return yesNo(text);
    case Kind::Country:
        return {countryCode(text)};
    default:
        return {coded(text, meaning.words)};
    }
}

QString written(const QJsonValue &value, const Meaning &meaning, const QLocale &locale)
{
    switch (meaning.kind) {
    case Kind::Count:
    case Kind::Number:
    case Kind::Percent:
    case Kind::Money:
    case Kind::Duration:
        return writtenNumber(value, locale);
    case Kind::Date:
        return format::toDate(value).isValid() ? format::dateText(format::toDate(value), locale)
                                               : format::toText(value);
    case Kind::DateTime: {
        const QDateTime at = format::inZone(format::toDateTime(value));
        return at.isValid() ? writtenMoment(at, locale) : format::toText(value);
    }
    case Kind::YesNo:
    case Kind::Country:
    case Kind::Status:
        return value.isUndefined() || value.isNull() ? QString() : format::display(value, meaning, locale);
    default:
        return format::toText(value);
    }
}

} // namespace pulsedeck::reading
