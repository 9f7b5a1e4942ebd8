// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/pagesource.h"

#include "app/core/format.h"

#include <QJsonDocument>

#include <algorithm>

namespace pulsedeck {

namespace {

/// PHP writes a list with gaps as a map with numbers for keys.
bool isNumbered(const QJsonObject &map)
{
    const QStringList keys = map.keys();
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [](const QString &key) {
        bool isNumber = false;
        key.toUInt(&isNumber);
        return isNumber;
    });
}

/// The list in whatever the service put there; none when it is no list at all.
std::optional<QJsonArray> toList(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    if (value.isNull())
        return QJsonArray();
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    if (!isNumbered(object))
        return QJsonArray {object}; // documented so for several lists, see 2.10 of the notes on the API
    QList<QString> keys = object.keys();
    std::sort(keys.begin(), keys.end(),
              [](const QString &a, const QString &b) { return a.toUInt() < b.toUInt(); });
    QJsonArray list;
    for (const QString &key : std::as_const(keys))
        list.append(object.value(key));
    return list;
}

bool isOrder(const QString &parameter)
{
    return parameter.startsWith(QLatin1String("order")) || parameter.startsWith(QLatin1String("sort"));
}

ApiError noList(const QString &what)
{
    return {.kind = ApiError::Kind::NotUnderstood,
            .detail = QStringLiteral("no list in the answer: ") + what};
}

} // namespace

QString rowKey(const QJsonObject &row, const QString &dottedPath)
{
    const QJsonValue plain = row.value(dottedPath); // the usual case, at full speed
    return format::toText(plain.isUndefined() ? valueAt(row, dottedPath) : plain);
}

PageSource::PageSource(const Contract &contract, const Resource &resource)
    : m_contract(contract), m_resource(resource),
      m_operation(resource.list ? contract.find(resource.scope, resource.list->operation) : nullptr)
{
}

QVariantMap PageSource::parameters() const
{
    QVariantMap values = m_resource.list->query;
    values.insert(m_filter);
    values.removeIf([](auto entry) { return !entry.value().isValid(); });
    return values;
}

Request PageSource::request(const PageWalk::Ask &ask, Priority priority) const
{
    const Call &call = *m_resource.list;
    const Paging &paging = m_operation->paging;
    // Lists that are asked for by POST filter in the body, those that come in one piece too.
    const bool inBody = paging.inBody || m_operation->method != "GET";
    QVariantMap values = inBody ? m_filter : parameters();
    if (paging.idiom == Paging::Idiom::Offset)
        values[paging.offset] = ask.offset;
    if (paging.idiom == Paging::Idiom::Cursor && !ask.cursor.isEmpty())
        values[paging.offset] = ask.cursor;
    if (paging.idiom != Paging::Idiom::None && !paging.size.isEmpty())
        values[paging.size] = paging.pageSize;

    Request request {.scope = m_resource.scope,
                     .operation = call.operation,
                     .path = call.path,
                     .query = call.query,
                     .body = call.body,
                     .priority = priority};
    if (!inBody) {
        request.query = values;
        return request;
    }
    QJsonObject body = call.body.toObject();
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry) {
        if (entry->isValid())
            body.insert(entry.key(), QJsonValue::fromVariant(*entry));
        else
            body.remove(entry.key());
    }
    request.body = body;
    return request;
}

std::optional<Request> PageSource::totalRequest(Priority priority) const
{
    const Operation *operation =
        m_operation ? m_contract.find(m_resource.scope, m_operation->paging.totalOperation) : nullptr;
    if (!operation)
        return {};
    QVariantMap query;
    const QVariantMap values = parameters();
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry) {
        const bool known = std::any_of(operation->query.begin(), operation->query.end(),
                                       [&](const Field &field) { return field.name == entry.key(); });
        if (known)
            query.insert(entry.key(), *entry);
        else if (!isOrder(entry.key()))
            return {}; // it would count other rows than the list has
    }
    return Request {.scope = m_resource.scope,
                    .operation = operation->id,
                    .path = m_resource.list->path,
                    .query = query,
                    .priority = priority};
}

/// Untouched in the usual case, since a page has a hundred rows and there are thousands of pages.
QJsonArray PageSource::normalised(const QJsonArray &list) const
{
    const auto isObject = [](const QJsonValue &item) { return item.isObject(); };
    if (!m_resource.normalise && std::all_of(list.begin(), list.end(), isObject))
        return list;
    QJsonArray rows;
    for (const QJsonValue &item : list) {
        const QJsonObject row =
            item.isObject() ? item.toObject() : QJsonObject {{QStringLiteral("value"), item}};
        rows.append(m_resource.normalise ? m_resource.normalise(row) : row);
    }
    return rows;
}

PageSource::Answer PageSource::read(const QJsonValue &json) const
{
    Answer answer;
    const QString path = m_operation->rows.value_or(QString());
    const auto list = m_resource.rowsOf ? m_resource.rowsOf(json) : toList(valueAt(json, path));
    if (!list) {
        answer.error = noList(path.isEmpty() ? QStringLiteral("(root)") : path);
        return answer;
    }
    answer.rows = normalised(*list);
    answer.page = pageOf(answer.rows);
    const Paging &paging = m_operation->paging;
    if (!paging.total.isEmpty())
        answer.page.total = format::toInteger(valueAt(json, paging.total)).value_or(-1);
    if (!paging.cursor.isEmpty())
        answer.page.cursor = format::toText(valueAt(json, paging.cursor));
    return answer;
}

PageWalk::Page PageSource::pageOf(const QJsonArray &rows) const
{
    PageWalk::Page page;
    page.keys.reserve(rows.size());
    for (const QJsonValue &item : rows) {
        const QJsonObject row = item.toObject();
        const QString key = rowKey(row, m_resource.key);
        if (page.keys.isEmpty())
            page.keyed = !key.isEmpty();
        page.keys.append(key.isEmpty() ? qHash(QJsonDocument(row).toJson(QJsonDocument::Compact))
                                       : qHash(key));
    }
    return page;
}

qint64 PageSource::readTotal(const QJsonValue &json)
{
    if (const auto number = format::toInteger(json))
        return *number;
    for (const char *path : {"total", "data.total", "count", "data"}) {
        if (const auto number = format::toInteger(valueAt(json, QString::fromLatin1(path))))
            return *number;
    }
    return -1;
}

} // namespace pulsedeck
