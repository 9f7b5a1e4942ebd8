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

/// The answer of operations that only say that it went well: {"success": true, "data": [true]}. Undefined
/// when theirs says more.
QJsonValue plainYes(const Schema &schema)
{
    if (schema.type == Schema::Type::Boolean)
        return true;
    if (schema.type == Schema::Type::Array && schema.items) {
        const QJsonValue item = plainYes(*schema.items);
        return item.isUndefined() ? item : QJsonArray {item};
    }
    QJsonObject object;
    for (const Field &field : schema.fields) {
        const QJsonValue value = plainYes(field.schema);
        if (value.isUndefined())
            return value;
        object.insert(field.name, value);
    }
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : object;
}

QJsonValue plainYes(const Operation &operation)
{
    return operation.answer ? plainYes(*operation.answer) : QJsonValue(QJsonValue::Undefined);
}

/// The path value that names a row of @p table.
QString nameIn(const Call &call, const Table &table)
{
    const bool isOnly = call.path.size() == 1 && !call.path.contains(table.param());
    return isOnly ? *call.path.begin() : call.path.value(table.param());
}

} // namespace

Answer missing(Scope scope, const QString &word)
{
    return notFound(scope, u"%1 not found"_s.arg(word));
}

Answer done(const Call &call)
{
    return {call.operation.successStatus, plainYes(call.operation)};
}

Answer TableRoutes::Names::missing(const Table &table) const
{
    const auto said = absent.constFind(&table);
    return said == absent.constEnd() ? demo::missing(scope, table.word()) : *said;
}

TableRoutes::TableRoutes(Routes &routes, Scope scope, const ServingRef &serving, Serving::Rest rest)
    : m_routes(routes), m_serving(serving), m_rest(rest), m_names(std::make_shared<Names>(Names {scope}))
{
}

void TableRoutes::path(const TableRef &table, const QString &param)
{
    m_names->paths.insert(param.isEmpty() ? table->param() : param, table);
}

void TableRoutes::reference(const QString &key, const TableRef &table)
{
    m_names->references.insert(key, table);
}

void TableRoutes::absent(const TableRef &table, const Answer &answer)
{
    m_names->absent.insert(table.get(), answer);
}

Answer TableRoutes::reply(const Serving &serving, const Call &call, const QJsonObject &row)
{
    if (call.operation.emptyAnswer || !plainYes(call.operation).isUndefined())
        return done(call);
    QJsonObject told = row;
    if (!told.contains(u"result"))
        told.insert(u"result"_s, true);
    Answer answer = serving.one(call, told, Serving::Rest::Blank);
    answer.status = call.operation.successStatus;
    return answer;
}

void TableRoutes::add(const QString &id, Handler handler)
{
    const auto guarded = [names = m_names, handler = std::move(handler)](const Call &call) -> Answer {
        for (auto it = call.path.begin(); it != call.path.end(); ++it) {
            const TableRef table = names->paths.value(it.key());
            if (table && !table->find(it.value()))
                return names->missing(*table);
        }
        const auto &references = names->references;
        for (auto it = references.begin(); call.operation.changes && it != references.end(); ++it) {
            if (!isKnown(call.body[it.key()], **it))
                return names->missing(**it);
        }
        return handler(call);
    };
    m_routes.add(m_names->scope, id, guarded);
}

void TableRoutes::on(const QString &id, const TableRef &table, RowHandler handler)
{
    add(id, [names = m_names, table, handler = std::move(handler)](const Call &call) -> Answer {
        QJsonObject *row = table->find(nameIn(call, *table));
        return row ? handler(call, *row) : names->missing(*table);
    });
}

void TableRoutes::list(const QString &id, const TableRef &table, Filter filter)
{
    add(id, [serving = m_serving, rest = m_rest, table, filter = std::move(filter)](const Call &call) {
        QJsonArray rows;
        for (const QJsonObject &row : table->rows()) {
            if (!filter || filter(row, call))
                rows << row;
        }
        return listed(*serving, call, *table, ordered(rows, call.body), rest);
    });
}

Answer TableRoutes::listed(const Serving &serving, const Call &call, const Table &table,
                           const QJsonArray &rows, Serving::Rest rest)
{
    return serving.list(call, rows, rest, [&table](const QJsonObject &row) { return table.seen(row); });
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
            return reply(*serving, call, table->seen(*table->find(table->nameOf(created))));
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
           return reply(*serving, call, table->seen(*table->find(table->nameOf(before))));
       });
}

void TableRoutes::remove(const QString &id, const TableRef &table, After after)
{
    on(id, table, [table, after = std::move(after)](const Call &call, const QJsonObject &row) {
        const QJsonObject removed = row;
        table->remove(table->nameOf(removed));
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
       [serving = m_serving, scope = m_names->scope, nest,
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
    on(id, nest.table(), [scope = m_names->scope, nest](const Call &call, QJsonObject &owner) -> Answer {
        const qsizetype index = nest.indexIn(owner, call.path.value(nest.param()));
        if (index < 0)
            return missing(scope, nest.word());
        nest.remove(owner, index);
        return done(call);
    });
}

} // namespace pulsedeck::demo
