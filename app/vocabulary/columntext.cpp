// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/columntext.h"

#include "app/values/convert.h"
#include "app/values/kindtexts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::format {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::format)
};
} // namespace

static QString currencyOf(const Column &column, const QJsonObject &row)
{
    if (column.currency.isEmpty())
        return {};
    const QString told = toText(valueAt(row, column.currency));
    if (!told.isEmpty())
        return told.toUpper();
    // A figure gives the ISO code itself.
    return column.currency.size() == 3 && column.currency.isUpper() ? column.currency : QString();
}

Meaning meaningOf(const Column &column, const QJsonObject &row)
{
    return {column.kind, column.words, currencyOf(column, row)};
}

/// Whatever the service tells, without the signs of JSON.
static QString told(const QJsonValue &value)
{
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            parts << member.key() + u": "_s + told(*member);
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            parts << told(item);
    } else {
        return value.isNull() ? QString(nothing) : toText(value);
    }
    return parts.join(u", "_s);
}

/// Shown as the service wrote it, not worded.
static bool isFree(const QJsonValue &value, const Column &column)
{
    return column.words.isEmpty() && value.isString()
        && (column.kind == Kind::Text || !factsOf(column.kind).text);
}

/// All of the text of one field, on one line.
static QString partText(const QJsonValue &value, const Column &part, const QJsonObject &record,
                        const QLocale &locale)
{
    if (part.kind == Kind::Entries)
        return entries(value, part, locale).join(u"; "_s);
    return isFree(value, part) ? harmlessLine(value.toString()) : display(value, part, record, locale);
}

static QString record(const QJsonValue &value, const Column &column, const QLocale &locale)
{
    if (column.parts.isEmpty() || !value.isObject())
        return harmlessLine(told(value));
    const QJsonObject members = value.toObject();
    QStringList texts;
    for (const Column &part : column.parts) {
        const QJsonValue inner = part.value ? part.value(members) : valueAt(members, part.key);
        const QString text = partText(inner, part, members, locale);
        if (text.isEmpty() || text == nothing)
            continue;
        //: What one field of a record says: %1 is the name of the field.
        texts << (part.title.isEmpty() ? text : Tr::tr("%1: %2").arg(part.title, text));
    }
    return texts.join(u" · "_s);
}

static QJsonArray recordsOf(const QJsonValue &value, const Column &column)
{
    if (value.isArray())
        return value.toArray();
    if (value.isNull() || value.isUndefined())
        return {};
    if (!column.parts.isEmpty() || !value.isObject())
        return {value};
    QJsonArray records;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        records << QJsonObject {{member.key(), *member}};
    return records;
}

static QStringList entries(const QJsonArray &records, const Column &column, const QLocale &locale)
{
    QStringList lines;
    for (const auto &one : records) {
        const QString line = record(one, column, locale);
        if (!line.isEmpty() && line != nothing)
            lines << line;
    }
    return lines;
}

QStringList entries(const QJsonValue &value, const Column &column, const QLocale &locale)
{
    return entries(recordsOf(value, column), column, locale);
}

/// Of very many records the first: a cell shows no more, and is painted often.
static QString inACell(const QJsonValue &value, const Column &column, const QLocale &locale)
{
    QJsonArray records = recordsOf(value, column);
    while (records.size() > shownLength / 2)
        records.removeLast();
    const QStringList lines = entries(records, column, locale);
    return lines.isEmpty() ? QString(nothing) : oneLine(lines.join(u"; "_s));
}

QString display(const QJsonValue &value, const Column &column, const QJsonObject &row, const QLocale &locale)
{
    if (column.kind == Kind::Entries)
        return inACell(value, column, locale);
    const Meaning meaning = meaningOf(column, row);
    const QString text = kindtexts::steady(value, meaning, locale);
    return text.isEmpty() ? display(value, meaning, locale) : text;
}

QString fullText(const QJsonValue &value, const Column &column, const QJsonObject &row, const QLocale &locale)
{
    if (column.kind == Kind::Entries)
        return entries(value, column, locale).join(u'\n');
    return isFree(value, column) ? harmless(value.toString()) : display(value, column, row, locale);
}

QString figure(const Figure &figure, const QLocale &locale)
{
    const Column column {.key = {}, .title = figure.title, .kind = figure.kind, .currency = figure.currency};
    return display(figure.value, meaningOf(column, {}), locale);
}

const StatusWord *statusWord(const Column &column, const QJsonValue &value)
{
    return statusWord(column.words, value);
}

} // namespace pulsedeck::format
