// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/pagereader.h"

#include "app/values/format.h"
#include "app/vocabulary/answershape.h"

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

QJsonArray numberedItems(const QJsonObject &map)
{
    QStringList keys = map.keys();
    std::sort(keys.begin(), keys.end(),
              [](const QString &a, const QString &b) { return a.toUInt() < b.toUInt(); });
    QJsonArray list;
    for (const QString &key : std::as_const(keys))
        list.append(map.value(key));
    return list;
}

bool isScalar(const QJsonValue &value)
{
    return value.isDouble() || !value.toString().isEmpty();
}

/// A list of bare texts becomes one of rows with a `value`.
bool holdsScalars(const Schema *list)
{
    using Type = Schema::Type;
    const Type type = list && list->items ? list->items->type : Type::Object;
    return type == Type::String || type == Type::Integer || type == Type::Number;
}

} // namespace

PageReader::PageReader(const Operation &operation, std::shared_ptr<const Resource> resource,
                       std::shared_ptr<SharedWords> words)
    : m_operation(operation), m_resource(std::move(resource)),
      m_words(words ? std::move(words) : std::make_shared<SharedWords>())
{
}

std::shared_ptr<const ListAnswer> PageReader::readQuickly(const QByteArray &body) const
{
    const bool isPlain = m_operation.rows && m_operation.rows->isEmpty() && !m_resource->rowsOf;
    if (!isPlain || m_resource->normalise || holdsScalars(answerSchema(m_operation, {})))
        return {};
    const QMutexLocker lock(&m_words->mutex);
    std::optional<RowPage> rows = RowPage::read(body, m_words->words, m_resource->key, m_resource->maps);
    if (!rows || rows->hasEmptyRow())
        return {};
    m_words->words = rows->words();
    return std::make_shared<const ListAnswer>(ListAnswer {.rows = std::move(*rows)});
}

std::shared_ptr<const ListAnswer> PageReader::read(const QJsonValue &answer) const
{
    auto page = std::make_shared<ListAnswer>();
    const QString path = m_resource->rowsOf ? QString() : m_operation.rows.value_or(QString());
    const QJsonValue found = m_resource->rowsOf ? m_resource->rowsOf(answer) : valueAt(answer, path);
    const auto list = listIn(found, path);
    if (!list) {
        page->isNull = found.isNull();
        page->error = misshapen(path, u"a list"_s, found);
        return page;
    }
    takeRows(*list, path, *page);
    const Paging &paging = m_operation.paging;
    if (!paging.total.isEmpty())
        page->total = format::toInteger(valueAt(answer, paging.total)).value_or(-1);
    if (!paging.cursor.isEmpty())
        page->cursor = format::toText(valueAt(answer, paging.cursor));
    return page;
}

/// The list in whatever the service put there; none when it is no list at all.
std::optional<QJsonArray> PageReader::listIn(const QJsonValue &found, const QString &path) const
{
    if (found.isArray())
        return found.toArray();
    const Schema *schema = m_resource->rowsOf ? nullptr : answerSchema(m_operation, path);
    if (found.isNull() && schema && schema->nullable)
        return QJsonArray();
    const QJsonObject object = found.toObject();
    if (isNumbered(object))
        return numberedItems(object);
    // One record is documented for several lists. What has no key is another thing.
    return isScalar(valueAt(object, m_resource->key)) ? std::optional(QJsonArray {object}) : std::nullopt;
}

void PageReader::takeRows(const QJsonArray &list, const QString &path, ListAnswer &page) const
{
    const bool scalars = !m_resource->rowsOf && holdsScalars(answerSchema(m_operation, path));
    QJsonArray rows;
    for (qsizetype at = 0; at < list.size(); ++at) {
        const QJsonValue item = list.at(at);
        if (scalars ? isScalar(item) : !item.toObject().isEmpty())
            rows.append(
                normalised(scalars ? QJsonObject {{u"value"_s, item}} : item.toObject(), *m_resource));
        else
            page.unreadable.append(at);
    }
    if (rows.isEmpty() && !page.unreadable.isEmpty())
        page.error = misshapen(
            path, scalars ? u"a text in each place of the list"_s : u"a record in each place of the list"_s,
            list.first());
    const QMutexLocker lock(&m_words->mutex);
    page.rows = RowPage(rows, m_words->words, m_resource->key);
    m_words->words = page.rows.words();
}

} // namespace pulsedeck
