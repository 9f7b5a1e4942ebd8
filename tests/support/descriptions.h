// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/scopes.h"
#include "app/table/pagesource.h"
#include "app/vocabulary/chain.h"
#include "app/vocabulary/given.h"

#include <QSet>

/// Walks all descriptions, with rows and form values made up from the contract.
namespace pulsedeck::test {

/// A value as the documents describe it.
inline QJsonValue sample(const Schema &schema)
{
    using Type = Schema::Type;
    if (!schema.oneOf.empty())
        return sample(schema.oneOf.front());
    if (!schema.allowed.isEmpty())
        return schema.allowed.first();
    switch (schema.type) {
    case Type::String:
        return schema.format == "email" ? "ann@example.com" : "text";
    case Type::Integer:
        return schema.minimum ? *schema.minimum : 7;
    case Type::Number:
        return 1.5;
    case Type::Boolean:
        return true;
    case Type::Array:
        return schema.items ? QJsonArray {sample(*schema.items)} : QJsonArray();
    case Type::Object: {
        QJsonObject object;
        for (const Field &field : schema.fields)
            object[field.name] = sample(field.schema);
        return object;
    }
    default:
        return QJsonValue::Null;
    }
}

inline QJsonValue sampleAnswer(const Operation *operation)
{
    return operation && operation->answer ? sample(*operation->answer) : QJsonValue();
}

/// The first row of the answer that the contract describes; empty where it leaves rows open. Without a list a
/// row is what somebody types.
inline QJsonObject sampleRow(const Resource &resource, const Contract &contract)
{
    if (!resource.list && !resource.children.isEmpty())
        return {{resource.key, QStringLiteral("ann@example.com")}};
    if (!resource.list)
        return {};
    const QJsonValue answer = sampleAnswer(contract.find(resource.scope, resource.list->operation));
    const QJsonObject row =
        PageSource(contract, resource).reader()->read(answer)->rows.toJson().at(0).toObject();
    if (row.isEmpty() && resource.rowsOf)
        return {{resource.key, 7}}; // made of ids that are told, of which the documents show none
    if (!resource.supplement)
        return row;
    const Call more = resource.supplement->call(row);
    return resource.supplement->merge(row, sampleAnswer(contract.find(resource.scope, more.operation)));
}

/// A value that the field does not show and does not complain about.
inline QJsonValue fill(const FormField &field)
{
    using Input = FormField::Input;
    const auto isFine = [&](const QJsonValue &value) {
        return value != field.value && (!field.complain || field.complain(value).isEmpty());
    };
    if (field.input == Input::Choice)
        return field.choices.isEmpty() ? QString() : field.choices.first().code;
    if (field.input == Input::Number || field.input == Input::Decimal)
        return isFine(7) ? 7 : 700;
    if (field.input == Input::Check)
        return true;
    if (field.input == Input::Date)
        return "2025-03-01";
    if (field.input == Input::DateTime)
        return "2025-03-01 12:30:00";
    if (field.kind == Kind::Phone)
        return field.input == Input::Lines ? QJsonValue(QJsonArray {"380501234567"})
                                           : QJsonValue("380501234567");
    for (const char *text : {"bob@example.com", "2025-03-01", "12", "380501234567", "size = 42"}) {
        const QJsonValue value =
            field.input == Input::Lines ? QJsonValue(QJsonArray {QString(text)}) : QJsonValue(text);
        if (isFine(value))
            return value;
    }
    return {};
}

/// What an action gets when its form is filled in for @p row.
inline ActionContext filledIn(const Resource &resource, const Action &action, const QJsonObject &row,
                              const Contract &contract)
{
    ActionContext context {.columns = resource.columns};
    if (action.target != Action::Target::NoRow)
        context.rows = {row};
    if (resource.moreColumns) {
        const auto &call = resource.moreColumns->call;
        context.columns << resource.moreColumns->read(
            sampleAnswer(contract.find(resource.scope, call.operation)));
    }
    context.fields = fieldsOf(action, context, resource.scope, contract);
    for (const FormField &field : context.fields) {
        context.initial[field.key] = field.value.isUndefined() ? QJsonValue("") : field.value;
        context.values[field.key] = fill(field);
    }
    return context;
}

/// What @p action sends then, with what the service would have told meanwhile.
inline QList<Request> requestsOf(const Action &action, const ActionContext &context)
{
    QList<Request> all;
    for (const Request &request : action.requests(context)) {
        Told told;
        for (const QString &standIn : standInsOf(request)) {
            const bool isLink = standIn.endsWith(QLatin1String("link"));
            told[standIn] = isLink ? QJsonValue("https://example.com/file") : QJsonValue(7);
        }
        all << filled(request, told);
    }
    return all;
}

struct Visit {
    Resource resource;
    QJsonObject row;
};

inline void visit(const Resource &resource, const Contract &contract, QList<Visit> &found)
{
    const QJsonObject row = sampleRow(resource, contract);
    found << Visit {resource, row};
    for (const Child &child : resource.children)
        visit(child.make(row), contract, found);
    for (const Action &action : resource.actions) {
        if (action.opens)
            visit(action.opens(filledIn(resource, action, row, contract)), contract, found);
    }
}

/// Every resource of every scope, with children, children's children and searches.
inline QList<Visit> everyResource(const Contract &contract)
{
    QList<Visit> found;
    for (const Scope scope : allScopes()) {
        for (const Resource &resource : resourcesOf(scope))
            visit(resource, contract, found);
    }
    return found;
}

} // namespace pulsedeck::test
