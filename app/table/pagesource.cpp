// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/pagesource.h"

#include "app/contract/json.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

bool isOrder(const QString &parameter)
{
    return parameter.startsWith("order"_L1) || parameter.startsWith("sort"_L1);
}

/// One value where the contract wants a list.
QJsonValue asWanted(const QJsonValue &value, const QString &key, const std::optional<Schema> &body)
{
    if (!body || value.isArray())
        return value;
    const auto field = std::find_if(body->fields.begin(), body->fields.end(),
                                    [&](const Field &one) { return one.name == key; });
    const bool isList = field != body->fields.end() && field->schema.type == Schema::Type::Array;
    return isList ? QJsonArray {value} : value;
}

/// What the conditions in the list @p key are about: most by name, some by id.
QString subjectOf(const QString &key, const std::optional<Schema> &body)
{
    if (!body)
        return u"name"_s;
    const auto named = [](const std::vector<Field> &fields, const QString &name) {
        return std::find_if(fields.begin(), fields.end(), [&](const Field &one) { return one.name == name; });
    };
    const auto list = named(body->fields, key);
    const bool isTold = list != body->fields.end() && list->schema.items;
    return isTold && named(list->schema.items->fields, u"id"_s) != list->schema.items->fields.end()
        ? u"id"_s
        : u"name"_s;
}

/// Lays @p values over a body; an invalid one leaves its key out. A key of three parts, "filter:price:gte",
/// is a condition in a list of them.
QJsonObject laidOver(QJsonObject body, const QVariantMap &values, const std::optional<Schema> &wanted)
{
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry) {
        const QString key = memberName(entry.key());
        const QStringList condition = key.split(u':');
        const QJsonValue value = QJsonValue::fromVariant(*entry);
        if (!entry->isValid()) {
            body.remove(key);
        } else if (condition.size() == 3) {
            QJsonArray all = body[condition.first()].toArray();
            all << QJsonObject {{subjectOf(condition.first(), wanted), condition.at(1)},
                                {u"expression"_s, condition.at(2)},
                                {u"value"_s, format::toText(value)}};
            body[condition.first()] = all;
        } else {
            body.insert(key, asWanted(value, key, wanted));
        }
    }
    return body;
}

} // namespace

bool isSame(const Call &one, const Call &other)
{
    return one.operation == other.operation && one.path == other.path && one.query == other.query
        && one.body == other.body;
}

QString rowKey(const QJsonObject &row, const QString &dottedPath)
{
    const QJsonValue plain = row.value(memberName(dottedPath)); // the usual case, at full speed
    return format::toText(plain.isUndefined() ? valueAt(row, dottedPath) : plain);
}

PageSource::PageSource(const Contract &contract, const Resource &resource)
    : m_contract(contract), m_resource(std::make_shared<const Resource>(resource)),
      m_operation(resource.list ? contract.find(resource.scope, resource.list->operation) : nullptr)
{
}

/// Lists that are asked for by POST filter in the body, those that come in one piece too.
bool PageSource::isInBody() const
{
    return m_operation && (m_operation->paging.inBody || m_operation->method != "GET");
}

Call PageSource::call() const
{
    Call call = m_resource->list.value_or(Call());
    if (!isInBody())
        call.query = parameters();
    else if (!m_filter.isEmpty())
        call.body = laidOver(call.body.toObject(), m_filter, m_operation->body);
    return call;
}

QVariantMap PageSource::parameters() const
{
    QVariantMap values = m_resource->list ? m_resource->list->query : QVariantMap();
    values.insert(m_filter);
    values.removeIf([](auto entry) { return !entry.value().isValid(); });
    return values;
}

std::shared_ptr<const PageReader> PageSource::reader() const
{
    return std::make_shared<const PageReader>(*m_operation, m_resource, m_words);
}

Request PageSource::request(const PageWalk::Ask &ask, Priority priority) const
{
    const Call call = this->call();
    const Paging &paging = m_operation->paging;
    QVariantMap page;
    if (paging.idiom == Paging::Idiom::Offset)
        page[paging.offset] = ask.offset;
    if (paging.idiom == Paging::Idiom::Cursor && !ask.cursor.isEmpty())
        page[paging.offset] = ask.cursor;
    if (paging.idiom != Paging::Idiom::None && !paging.size.isEmpty())
        page[paging.size] = paging.pageSize;

    Request request {.scope = m_resource->scope,
                     .operation = call.operation,
                     .path = call.path,
                     .query = call.query,
                     .body = call.body,
                     .priority = priority,
                     .reader = reader()};
    if (isInBody())
        request.body = laidOver(call.body.toObject(), page, {});
    else
        request.query.insert(page);
    return request;
}

std::optional<Request> PageSource::totalRequest(Priority priority) const
{
    const Operation *operation =
        m_operation ? m_contract.find(m_resource->scope, m_operation->paging.totalOperation) : nullptr;
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
    return Request {.scope = m_resource->scope,
                    .operation = operation->id,
                    .path = m_resource->list->path,
                    .query = query,
                    .priority = priority};
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
