// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tables/tableroutes.h"

#include "app/demo/errors.h"
#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

bool isNothing(const QJsonValue &id)
{
    return id.isUndefined() || id.isNull() || id == QJsonValue(0);
}

bool isKnown(const QJsonValue &ids, Table &table)
{
    if (!ids.isArray())
        return isNothing(ids) || table.has(ids);
    const QJsonArray all = ids.toArray();
    return std::all_of(all.begin(), all.end(), [&](const QJsonValue &id) { return table.has(id); });
}

QJsonObject merged(QJsonObject row, const QJsonValue &body)
{
    const QJsonObject values = body.toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

QJsonObject dated(QJsonObject row, const Call &call, bool isNew)
{
    if (isNew)
        row.insert(u"createdAt"_s, isoText(call.now));
    row.insert(u"updatedAt"_s, isoText(call.now));
    return row;
}

} // namespace

Answer missing(Scope scope, const QString &word)
{
    return notFound(scope, u"%1 not found"_s.arg(word));
}

Answer done(const Call &call)
{
    return Answer::empty(call.operation.successStatus);
}

TableRoutes::TableRoutes(Routes &routes, Scope scope, const ServingRef &serving)
    : m_routes(routes), m_scope(scope), m_serving(serving)
{
}

void TableRoutes::path(const TableRef &table, const QString &param)
{
    m_paths->insert(param.isEmpty() ? table->param() : param, table);
}

void TableRoutes::reference(const QString &key, const TableRef &table)
{
    m_references->insert(key, table);
}

Answer TableRoutes::reply(const Serving &serving, const Call &call, const QJsonObject &row)
{
    if (call.operation.emptyAnswer)
        return done(call);
    Answer answer = serving.one(call, row, Serving::Rest::Blank);
    answer.status = call.operation.successStatus;
    return answer;
}

void TableRoutes::add(const QString &id, Handler handler)
{
    const auto guarded = [scope = m_scope, paths = m_paths, references = m_references,
                          handler = std::move(handler)](const Call &call) -> Answer {
        for (auto it = call.path.begin(); it != call.path.end(); ++it) {
            const TableRef table = paths->value(it.key());
            if (table && !table->find(it.value()))
                return missing(scope, table->word());
        }
        for (auto it = references->begin(); call.operation.changes && it != references->end(); ++it) {
            if (!isKnown(call.body[it.key()], **it))
                return missing(scope, it.value()->word());
        }
        return handler(call);
    };
    m_routes.add(m_scope, id, guarded);
}

void TableRoutes::on(const QString &id, const TableRef &table, RowHandler handler)
{
    add(id, [scope = m_scope, table, handler = std::move(handler)](const Call &call) -> Answer {
        QJsonObject *row = table->find(call.path.value(table->param()));
        return row ? handler(call, *row) : missing(scope, table->word());
    });
}

void TableRoutes::list(const QString &id, const TableRef &table, Filter filter)
{
    add(id, [serving = m_serving, table, filter = std::move(filter)](const Call &call) {
        QJsonArray rows;
        for (const QJsonObject &row : table->rows()) {
            if (!filter || filter(row, call))
                rows << row;
        }
        return listed(*serving, call, *table, ordered(rows, call.body));
    });
}

Answer TableRoutes::listed(const Serving &serving, const Call &call, const Table &table,
                           const QJsonArray &rows)
{
    return serving.list(call, rows, Serving::Rest::Blank,
                        [&table](const QJsonObject &row) { return table.seen(row); });
}

void TableRoutes::read(const QString &id, const TableRef &table)
{
    on(id, table, [serving = m_serving, table](const Call &call, const QJsonObject &row) {
        return reply(*serving, call, table->seen(row));
    });
}

void TableRoutes::create(const QString &id, const TableRef &table, Writing writing, After after)
{
    add(id,
        [serving = m_serving, table, writing = std::move(writing),
         after = std::move(after)](const Call &call) -> Answer {
            QJsonObject row = dated(call.body.toObject(), call, true);
            if (const Refusal refusal = writing ? writing(call, row) : Refusal())
                return *refusal;
            const QJsonObject created = table->insert(row);
            if (after)
                after(call, created);
            return reply(*serving, call, table->seen(*table->find(created[u"id"])));
        });
}

void TableRoutes::update(const QString &id, const TableRef &table, Writing writing, After after)
{
    on(id, table,
       [serving = m_serving, table, writing = std::move(writing),
        after = std::move(after)](const Call &call, QJsonObject &row) -> Answer {
           QJsonObject changed = dated(merged(row, call.body), call, false);
           if (const Refusal refusal = writing ? writing(call, changed) : Refusal())
               return *refusal;
           const QJsonObject before = std::exchange(row, changed);
           if (after)
               after(call, before);
           return reply(*serving, call, table->seen(*table->find(before[u"id"])));
       });
}

void TableRoutes::remove(const QString &id, const TableRef &table, After after)
{
    on(id, table, [table, after = std::move(after)](const Call &call, const QJsonObject &row) {
        const QJsonObject removed = row;
        table->remove(idText(removed[u"id"]));
        if (after)
            after(call, removed);
        return done(call);
    });
}

void TableRoutes::list(const QString &id, const Nest &nest)
{
    on(id, nest.table(), [serving = m_serving, nest](const Call &call, const QJsonObject &owner) {
        return serving->list(call, owner[nest.key()].toArray(), Serving::Rest::Blank);
    });
}

void TableRoutes::create(const QString &id, const Nest &nest, Writing writing)
{
    on(id, nest.table(),
       [serving = m_serving, nest, writing = std::move(writing)](const Call &call,
                                                                 QJsonObject &owner) -> Answer {
           QJsonObject row = dated(call.body.toObject(), call, true);
           if (const Refusal refusal = writing ? writing(call, row) : Refusal())
               return *refusal;
           return reply(*serving, call, nest.insert(owner, row));
       });
}

void TableRoutes::update(const QString &id, const Nest &nest, Writing writing)
{
    on(id, nest.table(),
       [serving = m_serving, scope = m_scope, nest,
        writing = std::move(writing)](const Call &call, QJsonObject &owner) -> Answer {
           const qsizetype index = nest.indexIn(owner, call.path.value(nest.param()));
           if (index < 0)
               return missing(scope, nest.word());
           QJsonObject row = dated(merged(owner[nest.key()][index].toObject(), call.body), call, false);
           if (const Refusal refusal = writing ? writing(call, row) : Refusal())
               return *refusal;
           nest.replace(owner, index, row);
           return reply(*serving, call, row);
       });
}

void TableRoutes::remove(const QString &id, const Nest &nest)
{
    on(id, nest.table(), [scope = m_scope, nest](const Call &call, QJsonObject &owner) -> Answer {
        const qsizetype index = nest.indexIn(owner, call.path.value(nest.param()));
        if (index < 0)
            return missing(scope, nest.word());
        nest.remove(owner, index);
        return done(call);
    });
}

} // namespace pulsedeck::demo
