// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/validator.h"

#include "app/demo/errors.h"
#include "app/demo/wirevalues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

Refusal checkFields(const QJsonObject &values, const std::vector<Field> &fields, Scope scope)
{
    Schema schema;
    schema.type = Schema::Type::Object;
    schema.fields = fields;
    QList<Violation> violations = check(values, schema);
    // For check() an object without known fields is a free map; here it means that none is allowed.
    if (fields.empty() && !values.isEmpty())
        violations << Violation {Violation::Kind::UnknownField, values.begin().key(), {}};
    if (violations.isEmpty())
        return {};
    return refuse(scope, violations, schema);
}

Refusal checkPath(const Call &call)
{
    QJsonObject values;
    for (auto it = call.path.begin(); it != call.path.end(); ++it)
        values.insert(it.key(), it.value());
    return checkFields(typed(values, call.operation.pathFields), call.operation.pathFields,
                       call.operation.scope);
}

/// The Node and PHP libraries send the parameters of a GET as its body, and an empty object with every call
/// that has none; the service reads query and body as one.
QJsonObject queryWithBody(const HttpRequest &request, QJsonObject query)
{
    bool broken = false;
    const QJsonObject body = readBody(request, {}, &broken).toObject();
    for (auto it = body.begin(); it != body.end(); ++it)
        query.insert(it.key(), it.value());
    return query;
}

Refusal readQuery(const HttpRequest &request, Call &call)
{
    QJsonObject query = readForm(request.query);
    if (!call.operation.body)
        query = queryWithBody(request, query);
    call.query = typed(query, call.operation.query);
    if (const Refusal refusal = checkFields(call.query, call.operation.query, call.operation.scope))
        return refusal;
    for (const Field &field : call.operation.query) {
        if (!field.schema.fallback.isUndefined() && !call.query.contains(field.name))
            call.query.insert(field.name, field.schema.fallback);
    }
    return {};
}

/// The files of a form; the one field that such bodies have has to be there.
Refusal readFiles(const HttpRequest &request, Call &call)
{
    const Schema &schema = *call.operation.body;
    const QString field = schema.fields.front().name;
    const QRegularExpression part(
        uR"(name="?%1"?;\s*filename="?([^"\r\n]*))"_s.arg(QRegularExpression::escape(field)));
    QRegularExpressionMatchIterator it = part.globalMatch(QString::fromUtf8(request.body));
    while (request.contentType() == "multipart/form-data" && it.hasNext())
        call.files << it.next().captured(1);
    if (!call.files.isEmpty())
        return {};
    return refuse(call.operation.scope, {Violation {Violation::Kind::Missing, field, {}}}, schema);
}

Refusal readCallBody(const HttpRequest &request, Call &call)
{
    const std::optional<Schema> &schema = call.operation.body;
    if (!schema)
        return {};
    if (call.operation.multipart)
        return readFiles(request, call);
    bool broken = false;
    call.body = readBody(request, schema, &broken);
    if (broken)
        return error(422, u"Request data malformed"_s, 999);
    if (call.body.isUndefined()) {
        if (!call.operation.bodyRequired)
            return {};
        call.body =
            schema->type == Schema::Type::Array ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject());
    }
    const QList<Violation> violations = check(call.body, *schema);
    if (violations.isEmpty())
        return {};
    return refuse(call.operation.scope, violations, *schema);
}

} // namespace

Refusal readCall(const HttpRequest &request, Call &call)
{
    if (const Refusal refusal = checkPath(call))
        return refusal;
    if (const Refusal refusal = readQuery(request, call))
        return refusal;
    return readCallBody(request, call);
}

} // namespace pulsedeck::demo
