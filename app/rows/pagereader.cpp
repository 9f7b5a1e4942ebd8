// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/pagereader.h"

#include "app/values/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end(),
              [](const QString &a, const QString &b) { return a.toUInt() < b.toUInt(); });
    QJsonArray list;
    for (const QString &key : std::as_const(keys))
        list.append(object.value(key));
    return list;
}

QJsonArray normalisedRows(const QJsonArray &list, const Resource &resource)
{
    QJsonArray rows;
    for (const QJsonValue &item : list) {
        const QJsonObject row = item.isObject() ? item.toObject() : QJsonObject {{u"value"_s, item}};
        rows.append(normalised(row, resource));
    }
    return rows;
}

} // namespace

PageReader::PageReader(const Operation &operation, std::shared_ptr<const Resource> resource, RowWords words)
    : m_operation(operation), m_resource(std::move(resource)), m_words(std::move(words))
{
}

std::shared_ptr<const ListAnswer> PageReader::readQuickly(const QByteArray &body) const
{
    if (!m_operation.rows || !m_operation.rows->isEmpty() || m_resource->rowsOf || m_resource->normalise)
        return {};
    std::optional<RowPage> rows = RowPage::read(body, m_words, m_resource->key, m_resource->maps);
    if (!rows)
        return {};
    return std::make_shared<const ListAnswer>(ListAnswer {.rows = std::move(*rows)});
}

std::shared_ptr<const ListAnswer> PageReader::read(const QJsonValue &answer) const
{
    auto page = std::make_shared<ListAnswer>();
    const QString path = m_operation.rows.value_or(QString());
    const auto list = m_resource->rowsOf ? m_resource->rowsOf(answer) : toList(valueAt(answer, path));
    if (!list) {
        page->error.kind = ApiError::Kind::NotUnderstood;
        page->error.detail = u"no list in the answer: "_s + (path.isEmpty() ? u"(root)"_s : path);
        return page;
    }
    page->rows = RowPage(normalisedRows(*list, *m_resource), m_words, m_resource->key);
    const Paging &paging = m_operation.paging;
    if (!paging.total.isEmpty())
        page->total = format::toInteger(valueAt(answer, paging.total)).value_or(-1);
    if (!paging.cursor.isEmpty())
        page->cursor = format::toText(valueAt(answer, paging.cursor));
    return page;
}

} // namespace pulsedeck
