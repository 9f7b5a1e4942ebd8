// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importvalues.h"

#include "app/values/addresses.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/values/phones.h"
#include "app/values/reading.h"
#include "app/values/typed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck::importvalues {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};

/// The one value that was found in a cell.
Found oneOf(const Pasted &found, const QString &typed)
{
    if (const QString trouble = found.troubleOfOne(typed); !trouble.isEmpty())
        return {{}, trouble};
    return {found.values.first(), {}, found.remark};
}

Found phoneIn(const QString &text, const QString &country)
{
    const Pasted found = phones::in(text, country);
    Found phone = oneOf(found, text);
    if (country.isEmpty() && !found.complaints.isEmpty() && found.complaints.first().lacksCountry)
        phone.trouble =
            Tr::tr("It has no code of a country, and no country was chosen for phones without one.");
    phone.assumed = found.assumed;
    if (phone.trouble.isEmpty() && found.assumed > 0)
        //: A phone in a file, and the one that is sent.
        phone.remark =
            Tr::tr("“%1” is taken for %2.").arg(text.trimmed(), phones::shown(phone.value.toString()));
    return phone;
}

Found plainly(const reading::Reading &read)
{
    return {read.value, read.trouble};
}

/// The row of another list that people call so; its number stands for itself.
Found namedBy(const QString &text, const Column &column)
{
    QStringList ids;
    for (const StatusWord &word : column.words) {
        if (word.text.compare(text.trimmed(), Qt::CaseInsensitive) == 0 && !ids.contains(word.code))
            ids << word.code;
    }
    if (ids.size() > 1)
        return {{}, Tr::tr("Several are called so. Their IDs are: %1.").arg(ids.join(u", "_s))};
    bool isNumber = false;
    const qlonglong id = ids.value(0, typed::plain(text)).toLongLong(&isNumber);
    return isNumber ? Found {id} : Found {{}, Tr::tr("Nothing is called so.")};
}

/// All rows that are named, one after the other; a name may have the comma that stands between others.
Found allNamedBy(const QString &text, const Column &column)
{
    static const QRegularExpression between(u"[,;\n]"_s);
    QStringList names = text.split(between, Qt::SkipEmptyParts);
    if (namedBy(text, column).trouble.isEmpty())
        names = {text};
    QMap<qint64, QJsonValue> ids; // in their order
    for (const QString &name : std::as_const(names)) {
        const Found one = namedBy(name, column);
        if (!one.trouble.isEmpty())
            //: A name, and what is wrong with it.
            return {{}, names.size() > 1 ? Tr::tr("“%1”: %2").arg(name.trimmed(), one.trouble) : one.trouble};
        ids.insert(one.value.toInteger(), one.value);
    }
    QJsonArray all;
    for (const QJsonValue &id : std::as_const(ids))
        all << id;
    return {all};
}

/// A number with the decimal sign of its column, kept whole or refused.
Found numberOf(const QString &text, const Column &column, Kind kind, QChar decimalSign)
{
    // What is written otherwise than the rest of the column is not guessed at.
    static const QRegularExpression point(u"^[+-]?\\d*\\.\\d+$"_s);
    static const QRegularExpression group(u"^[+-]?[1-9]\\d{0,2}\\.\\d{3}$"_s);
    bool isWhole = false;
    const qlonglong whole = text.toLongLong(&isWhole);
    if (isWhole) // and most need no second look
        return {whole};
    if (decimalSign == u',') {
        const QLocale comma(QLocale::German, QLocale::Germany);
        const bool isOther = point.match(text).hasMatch() && !group.match(text).hasMatch();
        return plainly(reading::read(isOther ? u"?"_s : text, {kind, column.words}, comma));
    }
    if (text.size() <= 15 && kind == Kind::Number) {
        if (const auto real = format::toNumber(text))
            return {*real};
    }
    return plainly(reading::read(text, {kind, column.words}, QLocale::c()));
}

} // namespace

Found valueOf(const QString &text, const Column &column, Kind kind, const Hand &hand)
{
    if (text.contains(QChar::Null))
        return {{}, Tr::tr("There is a character in it that does not belong in text.")};
    switch (kind) {
    case Kind::Email: {
        Found found = oneOf(addresses::in(text), text);
        found.value = found.value.toString().toLower();
        return found;
    }
    case Kind::Phone:
        return phoneIn(text, hand.country);
    case Kind::Text:
        return {text};
    default:
        break;
    }
    if (column.refers)
        return kind == Kind::Tags ? allNamedBy(text, column) : namedBy(text, column);
    if (isNumber(kind))
        return numberOf(text, column, kind, hand.decimalSign);
    return plainly(reading::read(text, {kind, column.words}));
}

bool isNothing(const QString &text, Kind kind)
{
    return (kind == Kind::Text ? text.trimmed() : typed::plain(text)).isEmpty();
}

bool isNumber(Kind kind)
{
    return factsOf(kind).order == KindFacts::Order::Numbers && kind != Kind::YesNo;
}

} // namespace pulsedeck::importvalues
