// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/validator.h"

#include "app/demo/errors.h"
#include "app/demo/tolerance.h"
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

/// The Node library sends the parameters of a GET as its body, and an empty object with every call that has
/// none; the service reads query and body as one.
QJsonObject queryWithBody(const HttpRequest &request, QJsonObject query)
{
    bool broken = false;
    const QJsonObject body = readBody(request, {}, &broken).toObject();
    for (auto it = body.begin(); it != body.end(); ++it)
        query.insert(it.key(), it.value());
    return query;
}

/// A page of no rows: no schema says that there is none.
Refusal refuseNoRows(const QJsonValue &values, const Operation &operation)
{
    const QString &name = operation.paging.size;
    if (values[name].toDouble(1) >= 1)
        return {};
    Schema schema;
    schema.fields = {{name, false, {}}};
    schema.fields.front().schema.minimum = 1;
    return refuse(operation.scope, {Violation {Violation::Kind::OutOfRange, name, u"less than 1"_s}}, schema);
}

Refusal readQuery(const HttpRequest &request, Reading reading, Call &call)
{
    const Operation &operation = call.operation;
    QJsonObject asked = readForm(request.query);
    if (reading == Reading::Tolerant && !operation.body)
        asked = queryWithBody(request, asked);
    if (reading == Reading::Strict) {
        const QJsonObject values = typed(asked, operation.query);
        if (const Refusal refusal = checkFields(values, operation.query, operation.scope))
            return refusal;
        if (const Refusal refusal = refuseNoRows(values, operation))
            return refusal;
    }
    call.query = withoutZeroSize(toleratedQuery(asked, operation.query), operation.paging);
    if (const Refusal refusal = checkFields(call.query, operation.query, operation.scope))
        return refusal;
    for (const Field &field : operation.query) {
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

QJsonValue toleratedBody(const QJsonValue &body, const Operation &operation)
{
    const QJsonValue taken = tolerated(body, *operation.body);
    if (!operation.paging.inBody || !taken.isObject())
        return taken;
    return withoutZeroSize(taken.toObject(), operation.paging);
}

Refusal readCallBody(const HttpRequest &request, Reading reading, Call &call)
{
    const Operation &operation = call.operation;
    const std::optional<Schema> &schema = operation.body;
    if (!schema && reading == Reading::Strict && !queryWithBody(request, {}).isEmpty())
        return refuse(operation.scope, {Violation {Violation::Kind::UnknownField, u"body"_s, {}}}, {});
    if (!schema)
        return {};
    if (operation.multipart)
        return readFiles(request, call);
    bool broken = false;
    call.body = readBody(request, schema, &broken);
    if (broken)
        return error(422, u"Request data malformed"_s, 999);
    if (call.body.isUndefined()) {
        if (!operation.bodyRequired)
            return {};
        call.body =
            schema->type == Schema::Type::Array ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject());
    }
    if (reading == Reading::Tolerant)
        call.body = toleratedBody(call.body, operation);
    const QList<Violation> violations = check(call.body, *schema);
    if (!violations.isEmpty())
        return refuse(operation.scope, violations, *schema);
    return operation.paging.inBody ? refuseNoRows(call.body, operation) : Refusal();
}

} // namespace

Refusal readCall(const HttpRequest &request, Reading reading, Call &call)
{
    if (const Refusal refusal = checkPath(call))
        return refusal;
    if (const Refusal refusal = readQuery(request, reading, call))
        return refusal;
    return readCallBody(request, reading, call);
}

} // namespace pulsedeck::demo
