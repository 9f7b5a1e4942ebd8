// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/reading.h"
#include "app/values/typed.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
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

Reading noNumber(const Meaning &meaning, const QLocale &locale)
{
    return refused(meaning.kind == Kind::Count
                       ? Tr::tr("Please enter a whole number, for example %1.").arg(locale.toString(12))
                       : Tr::tr("Please enter a number, for example %1.").arg(locale.toString(12.5)));
}

/// A sign of the locale as typed::plain() leaves it inside of a text.
QString plainSign(const QString &sign)
{
    return typed::plain(u'0' + sign + u'0').mid(1).chopped(1);
}

QChar plainGroup(QChar c)
{
    constexpr QStringView apostrophes(u"'\u2019\u2018\u02bc`\u00b4");
    return apostrophes.contains(c) ? QChar(u'\'') : c;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// @p text without what stands between its groups of digits; none: those are no groups. Spaces and
/// apostrophes mean nothing else in any language.
std::optional<QString> withoutGroups(const QString &text, QChar group, const QLocale &locale)
{
    QString digits;
    QList<qsizetype> groups {0};
    QChar between;
    for (const QChar letter : text) {
        if (letter >= u'0' && letter <= u'9') {
            digits += letter;
            ++groups.last();
            continue;
        }
        const QChar sign = plainGroup(letter);
        const bool separates = sign == plainGroup(group) || sign == u' ' || sign == u'\'';
        if (!separates || (!between.isNull() && between != sign))
            return {};
        between = sign;
        groups << 0;
    }
    const bool byThousands = groups.first() > 0 && groups.first() <= 3 && !digits.startsWith(u'0')
        && std::all_of(groups.begin() + 1, groups.end(), [](qsizetype size) { return size == 3; });
    if (digits.isEmpty() || groups.size() == 1 || byThousands)
        return digits.isEmpty() ? std::nullopt : std::optional(digits);
    // Not everybody counts by thousands.
    const QString shown = typed::plain(locale.toString(digits.toULongLong()));
    return shown == text ? std::optional(digits) : std::nullopt;
}

/// "1234.5" for "1.234,5"; none: it is not written with these signs.
std::optional<QString> unsignedNumber(const QString &text, const QString &point, QChar group,
                                      const QLocale &locale)
{
    const qsizetype at = point.isEmpty() ? -1 : text.indexOf(point);
    const QString whole = at < 0 ? text : text.left(at);
    const QString fraction = at < 0 ? QString() : text.mid(at + point.size());
    if (at >= 0 && !isDigits(fraction))
        return {};
    const auto digits = whole.isEmpty() && at >= 0 ? u"0"_s : withoutGroups(whole, group, locale);
    if (!digits)
        return {};
    return at < 0 ? *digits : *digits + u'.' + fraction;
}

/// By the locale, or as computers write it: without groups.
std::optional<QString> mantissa(const QString &text, const QLocale &locale)
{
    const QString group = plainSign(locale.groupSeparator());
    const auto shown = unsignedNumber(text, plainSign(locale.decimalPoint()),
                                      group.isEmpty() ? QChar(u' ') : group.front(), locale);
    static const QRegularExpression computers(u"^\\d*(\\.\\d+)?$"_s);
    if (shown || text.isEmpty() || !computers.match(text).hasMatch())
        return shown;
    return text.startsWith(u'.') ? u'0' + text : text;
}

/// What computers read as a number; none: it is not one.
std::optional<QString> neutral(QString text, const QLocale &locale)
{
    QString sign;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        sign = text.startsWith(u'-') ? u"-"_s : QString();
        text = text.mid(1).trimmed();
    }
    const QString ten = QRegularExpression::escape(plainSign(locale.exponential()));
    const QRegularExpression power(u"^(.+?) ?(?:e|%1) ?([+-]?\\d+)$"_s.arg(ten),
                                   QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = power.match(text);
    const auto digits = mantissa(found.hasMatch() ? found.captured(1) : text, locale);
    if (!digits)
        return {};
    return sign + *digits + (found.hasMatch() ? u'e' + found.captured(2) : QString());
}

/// The digits that count: "1.50e3" has "15".
QString significant(const QString &number)
{
    QString digits = number.section(u'e', 0, 0, QString::SectionCaseInsensitiveSeps);
    const bool hasFraction = digits.contains(u'.') || number.contains(u'e', Qt::CaseInsensitive);
    digits.remove(u'-').remove(u'.');
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0') && (hasFraction || digits.size() > 15))
        digits.chop(1);
    return digits;
}

Reading asReal(const QString &text, const Meaning &meaning, const QLocale &locale)
{
    bool ok = false;
    const double real = text.toDouble(&ok);
    if (!ok || !std::isfinite(real))
        return noNumber(meaning, locale);
    const QString kept = QString::number(real, 'g', QLocale::FloatingPointShortest);
    if (significant(text).size() > 15 && significant(text) != significant(kept))
        return refused(Tr::tr("This number has more digits than can be kept."));
    return {real};
}

QString withoutPercent(QString text, const QLocale &locale)
{
    for (const QString &sign : {u"%"_s, u"\u066a"_s, plainSign(locale.percent())}) {
        if (text.endsWith(sign))
            return text.chopped(sign.size()).trimmed();
        if (text.startsWith(sign))
            return text.mid(sign.size()).trimmed();
    }
    return text;
}

/// Takes the currency from @p text; what is wrong with it.
QString takeCurrency(QString *text, const QString &wanted)
{
    static const QRegularExpression code(u"^([A-Z]{3}) ?(?=[-+0-9])|(?<=[0-9]) ?([A-Z]{3})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = code.match(*text);
    const QString given = (found.captured(1) + found.captured(2)).toUpper();
    const bool hasSign = std::any_of(text->begin(), text->end(),
                                     [](QChar c) { return c.category() == QChar::Symbol_Currency; });
    if (hasSign || (!given.isEmpty() && wanted.isEmpty()))
        return Tr::tr("Please enter the amount without a currency.");
    if (!given.isEmpty() && given != wanted.toUpper())
        return Tr::tr("This is an amount in %1; here it has to be in %2.").arg(given, wanted);
    text->remove(code);
    return {};
}

} // namespace

Reading number(const QString &text, const Meaning &meaning, const QLocale &locale)
{
    QString plain = typed::plain(text);
    if (meaning.kind == Kind::Percent)
        plain = withoutPercent(plain, locale);
    if (meaning.kind == Kind::Money) {
        if (const QString trouble = takeCurrency(&plain, meaning.currency); !trouble.isEmpty())
            return refused(trouble);
    }
    auto digits = neutral(plain, locale);
    if (!digits)
        return noNumber(meaning, locale);
    // "12.00" of a spreadsheet is whole; "1.000" may be a thousand.
    static const QRegularExpression zeros(u"\\.0{1,2}$"_s);
    if (meaning.kind == Kind::Count)
        digits->remove(zeros);
    const bool isWhole = !digits->contains(u'.') && !digits->contains(u'e');
    bool fits = false;
    const qlonglong whole = digits->toLongLong(&fits);
    if (isWhole && fits)
        return {whole};
    if (meaning.kind == Kind::Count)
        return isWhole ? refused(Tr::tr("This number has more digits than can be kept."))
                       : noNumber(meaning, locale);
    return asReal(*digits, meaning, locale);
}

} // namespace pulsedeck::reading
