// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/answer.h"

#include "app/operations/operationform.h"
#include "app/values/format.h"
#include "app/values/secrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {
namespace {

/// Enough to see every key that matters; a list may have a hundred thousand rows.
constexpr qsizetype sampledRows = 200;
constexpr int deepest = 3;
constexpr qsizetype mostBesides = 4;

struct Seen {
    QString key;
    QList<QJsonValue> values;
};

void collect(const QString &key, const QJsonValue &value, int depth, QList<Seen> *seen)
{
    if (value.isObject() && depth < deepest) {
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            collect(key.isEmpty() ? member.key() : key + u'.' + member.key(), *member, depth + 1, seen);
        return;
    }
    auto known = std::find_if(seen->begin(), seen->end(), [&](const Seen &one) { return one.key == key; });
    if (known == seen->end())
        known = seen->insert(seen->end(), Seen {key, {}});
    if (!value.isNull())
        known->values << value;
}

bool all(const QList<QJsonValue> &values, bool (*fits)(const QJsonValue &))
{
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), fits);
}

bool isPlainList(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return value.isArray() && std::none_of(items.begin(), items.end(), [](const QJsonValue &item) {
               return item.isObject() || item.isArray();
           });
}

bool isMoment(const QJsonValue &value)
{
    return value.isString() && value.toString().size() >= 16 && format::toDateTime(value).isValid();
}

bool isDay(const QJsonValue &value)
{
    return value.isString() && value.toString().size() == 10 && format::toDateTime(value).isValid();
}

bool isLink(const QJsonValue &value)
{
    return value.toString().startsWith("https://"_L1) || value.toString().startsWith("http://"_L1);
}

bool isAddress(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.contains(u'@') && !text.contains(u' ') && text.size() < 255;
}

bool isId(const QString &key)
{
    const QString name = key.section(u'.', -1);
    return name.compare("id"_L1, Qt::CaseInsensitive) == 0 || name.endsWith("Id"_L1)
        || name.endsWith("_id"_L1);
}

Kind kindOf(const Seen &seen)
{
    const QList<QJsonValue> &values = seen.values;
    if (isId(seen.key))
        return Kind::Text;
    if (all(values, [](const QJsonValue &value) { return value.isBool(); }))
        return Kind::YesNo;
    if (all(values, [](const QJsonValue &value) { return value.isDouble(); })) {
        const bool whole =
            all(values, [](const QJsonValue &value) { return format::toInteger(value).has_value(); });
        return whole ? Kind::Count : Kind::Number;
    }
    if (all(values, isMoment))
        return Kind::DateTime;
    if (all(values, isDay))
        return Kind::Date;
    if (all(values, isLink))
        return Kind::Link;
    if (all(values, isAddress))
        return Kind::Email;
    if (all(values, isPlainList))
        return Kind::Tags;
    const bool nested = std::any_of(values.begin(), values.end(), [](const QJsonValue &value) {
        return value.isArray() || value.isObject();
    });
    return nested ? Kind::Json : Kind::Text;
}

/// What people look for first.
int rank(const Column &column)
{
    static const QStringList first {u"id"_s,   u"name"_s,   u"title"_s, u"email"_s, u"phone"_s,
                                    u"text"_s, u"status"_s, u"type"_s,  u"price"_s, u"created_at"_s};
    const qsizetype at = first.indexOf(column.key);
    if (column.kind == Kind::Json)
        return 1000;
    return at >= 0 ? int(at) : 100 + int(column.key.count(u'.')) * 100;
}

QString titleOf(const QString &key)
{
    QStringList words;
    for (const QString &part : key.split(u'.'))
        words << fieldTitle(part);
    return words.join(u" › "_s);
}

QJsonArray asRows(const QJsonArray &items)
{
    QJsonArray rows;
    for (const auto &item : items)
        rows << (item.isObject() ? item.toObject() : QJsonObject {{u"value"_s, item}});
    return rows;
}

/// Where the only list of objects lies, at most one object deep; none when there are several, or none.
std::optional<QString> listIn(const QJsonValue &json, int depth = 0)
{
    if (json.isArray() && depth == 0)
        return QString();
    QStringList found;
    const QJsonObject members = json.toObject();
    // A record may hold a list, too; around rows there is little else.
    if (members.contains(u"id") || members.size() > mostBesides)
        return {};
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member->isArray() && !member->toArray().isEmpty() && member->toArray().first().isObject())
            found << member.key();
        else if (const auto inner = depth == 0 ? listIn(*member, 1) : std::nullopt)
            found << member.key() + u'.' + *inner;
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

} // namespace

QJsonValue withoutSecrets(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray items;
        for (const auto &item : json.toArray())
            items << withoutSecrets(item);
        return items;
    }
    if (!json.isObject())
        return json;
    QJsonObject members = json.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const bool hides = member->isString() && !member->toString().isEmpty();
        *member = hides && isSecretName(member.key()) ? QJsonValue(u"•••"_s) : withoutSecrets(*member);
    }
    return members;
}

QList<Column> columnsOf(const QJsonArray &rows)
{
    QList<Seen> seen;
    for (qsizetype at = 0; at < std::min(rows.size(), sampledRows); ++at)
        collect({}, rows[at], 0, &seen);
    QList<Column> columns;
    for (const Seen &one : seen) {
        if (!one.key.isEmpty())
            columns << Column {.key = one.key, .title = titleOf(one.key), .kind = kindOf(one)};
    }
    std::stable_sort(columns.begin(), columns.end(),
                     [](const Column &one, const Column &other) { return rank(one) < rank(other); });
    return columns;
}

Answer readAnswer(const Operation &operation, const QJsonValue &told)
{
    const QJsonValue json = operation.answer ? readable(told, *operation.answer) : told;
    Answer answer;
    std::optional<QString> path = operation.rows;
    if (!path || !valueAt(json, *path).isArray())
        path = listIn(json);
    answer.isList = path.has_value();
    if (answer.isList) {
        answer.rows = asRows(valueAt(json, *path).toArray());
        answer.record = json.toObject();
        answer.record.remove(path->section(u'.', 0, 0));
        answer.columns = columnsOf(answer.rows);
        return answer;
    }
    // "data" around a record says nothing.
    const QJsonValue data = json[u"data"];
    answer.record = data.isObject() ? data.toObject() : json.toObject();
    if (!json.isObject() && !json.isNull() && !json.isUndefined())
        answer.record.insert(u"value"_s, json);
    answer.columns = columnsOf({answer.record});
    return answer;
}

} // namespace pulsedeck::operations
