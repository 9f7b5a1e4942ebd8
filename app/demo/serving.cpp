// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/serving.h"

#include "app/contract/json.h"
#include "app/demo/errors.h"
#include "app/demo/sampler.h"
#include "app/demo/shaping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

const Schema *fieldOf(const Schema &schema, const QString &name)
{
    if (!schema.oneOf.empty())
        return fieldOf(schema.oneOf.front(), name);
    const auto field = std::find_if(schema.fields.begin(), schema.fields.end(),
                                    [&](const Field &one) { return one.name == name; });
    return field == schema.fields.end() ? nullptr : &field->schema;
}

/// The schema at @p path; null when the documents do not tell.
const Schema *schemaAt(const Schema *schema, const QStringList &path)
{
    for (const QString &name : path)
        schema = schema ? fieldOf(*schema, name) : nullptr;
    return schema;
}

/// @p root with @p value at @p path.
QJsonValue put(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    QJsonObject object = root.toObject();
    object.insert(path.first(), put(object.value(path.first()), path.mid(1), value));
    return object;
}

QStringList parts(const QString &dotted)
{
    return dotted.split(u'.', Qt::SkipEmptyParts);
}

quint64 keyOf(const Operation &operation, const QJsonObject &row)
{
    quint64 key = row[u"id"].toInteger();
    for (const QChar c : operation.group + row[u"id"].toString())
        key = key * 131 + c.unicode();
    return key;
}

/// What @p name says, in the query or the body, where there is no documented default: @p fallback.
int pageValue(const Call &call, const QString &name, int fallback)
{
    if (!call.operation.paging.inBody)
        return call.query[memberName(name)].toInt(fallback);
    const Schema *schema = call.operation.body ? fieldOf(*call.operation.body, name) : nullptr;
    return call.body[memberName(name)].toInt(schema ? schema->fallback.toInt(fallback) : fallback);
}

/// The part of the rows that is asked for.
struct Page {
    int start = 0;
    int size = std::numeric_limits<int>::max();
};

Page pageOf(const Call &call)
{
    const Paging &paging = call.operation.paging;
    Page page;
    if (paging.size.isEmpty() || call.body[u"unlimited"].toBool())
        return page;
    // Ten is the documented default of pop-ups.
    page.size = pageValue(call, paging.size, call.operation.scope == Scope::PopUps ? 10 : 100);
    const bool hasCursor = paging.idiom == Paging::Idiom::Cursor;
    const QString cursor = memberName(paging.offset);
    if (hasCursor && call.has(cursor))
        page.start = call.query[cursor].toString().toInt(nullptr, 36);
    else
        page.start = hasCursor ? call.query[u"skip"].toInt() : pageValue(call, paging.offset, 0);
    return page;
}

} // namespace

QJsonObject Serving::filled(const Operation &operation, const QJsonObject &row, const Schema &schema,
                            Rest rest) const
{
    if (rest == Rest::Blank)
        return shaped(row, schema).toObject();
    const Schema &shape = schema.oneOf.empty() ? schema : schema.oneOf.front();
    return Sampler(m_sowing, m_people, operation.scope, keyOf(operation, row)).filled(row, shape);
}

Answer Serving::list(const Call &call, const QJsonArray &rows, Rest rest,
                     const std::function<QJsonObject(const QJsonObject &)> &view) const
{
    const Operation &operation = call.operation;
    const QStringList path = parts(operation.rows.value_or(QString()));
    const Schema *schema = operation.answer ? schemaAt(&*operation.answer, path) : nullptr;
    const Page page = pageOf(call);
    if (page.start < 0 || page.size < 1)
        return refuse(operation.scope, {Violation {Violation::Kind::NotAllowed, operation.paging.size, {}}},
                      {});
    QJsonArray part;
    for (qsizetype i = page.start; i < rows.size() && part.size() < page.size; ++i) {
        const QJsonValue row = view ? view(rows[i].toObject()) : rows[i];
        part << (schema && schema->items && row.isObject()
                     ? filled(operation, row.toObject(), *schema->items, rest)
                     : row);
    }
    if (path.isEmpty())
        return part;
    QJsonValue answer = put(QJsonObject(), path, part);
    if (!operation.paging.total.isEmpty())
        answer = put(answer, parts(operation.paging.total), rows.size());
    if (!operation.paging.cursor.isEmpty()) {
        const bool isLast = page.start + part.size() >= rows.size();
        const QString cursor = isLast ? QString() : QString::number(page.start + part.size(), 36);
        answer = put(answer, parts(operation.paging.cursor), cursor);
    }
    return QJsonValue(filled(operation, answer.toObject(), *operation.answer));
}

Answer Serving::one(const Call &call, const QJsonObject &row, Rest rest) const
{
    const Operation &operation = call.operation;
    if (!operation.answer)
        return row;
    const Schema *data = fieldOf(*operation.answer, u"data"_s);
    if (!data)
        return filled(operation, row, *operation.answer, rest);
    const QJsonObject record = filled(operation, row, *data, rest);
    const bool isList = data->oneOf.empty() && data->type == Schema::Type::Array;
    const QJsonObject inner = isList && data->items ? filled(operation, row, *data->items, rest) : record;
    return filled(operation, {{u"data"_s, isList ? QJsonValue(QJsonArray {inner}) : QJsonValue(inner)}},
                  *operation.answer);
}

Answer Serving::find(const Call &call, const QJsonArray &rows, const QString &key, const QString &id) const
{
    for (const QJsonValue &row : rows) {
        if (row[key].toVariant().toString() == id)
            return one(call, row.toObject());
    }
    return notFound(call.operation.scope, u"Not found"_s);
}

QJsonArray rowsOf(int count, const std::function<QJsonObject(int)> &row)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows << row(i);
    return rows;
}

QJsonArray rowsWhere(const QJsonArray &rows, const std::function<bool(const QJsonValue &)> &isWanted)
{
    QJsonArray wanted;
    for (const QJsonValue &row : rows) {
        if (isWanted(row))
            wanted << row;
    }
    return wanted;
}

QString isoText(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace pulsedeck::demo
