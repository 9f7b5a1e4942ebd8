// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/picks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {
namespace {

/// "dealId" of "path.dealId", as forms of operations call it.
QString placeIn(const QString &key)
{
    const QString first = key.section(u'.', 0, 0);
    const bool isRoot = first == "path"_L1 || first == "query"_L1 || first == "body"_L1;
    return isRoot && first != key ? key.section(u'.', 1) : key;
}

bool isTyped(FormField::Input input)
{
    using Input = FormField::Input;
    return input == Input::Line || input == Input::Number || input == Input::Decimal || input == Input::Lines;
}

QList<FormField> withPicks(QList<FormField> fields, const QString &above, const OperationFact &fact,
                           const Lists &lists)
{
    for (FormField &field : fields) {
        const QString key = above + field.key;
        field.fields = withPicks(field.fields, key + u'.', fact, lists);
        if (!isTyped(field.input) || field.pick)
            continue;
        const auto pick = field.refers ? pickOf(*field.refers, lists) : std::nullopt;
        field.pick = pick ? std::make_shared<const Pick>(*pick) : pickFor(fact, placeIn(key), lists);
    }
    return fields;
}

} // namespace

std::shared_ptr<const Pick> pickFor(const OperationFact &fact, const QString &place, const Lists &lists)
{
    const auto meant = std::find_if(fact.refers.begin(), fact.refers.end(),
                                    [&](const Reference &one) { return one.field == place; });
    if (meant == fact.refers.end())
        return {};
    const auto pick = pickOf(*meant, lists);
    return pick ? std::make_shared<const Pick>(*pick) : nullptr;
}

static const Field *fieldNamed(const std::vector<Field> &fields, const QString &name)
{
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&name](const Field &one) { return one.name == name; });
    return field == fields.end() ? nullptr : &*field;
}

QVariantMap filterByRow(const Operation &operation, const QString &parameter, const QString &id)
{
    if (parameter.count(u':') == 2 && !id.isEmpty())
        return {{parameter, id}}; // a condition in a list of them, whose values are texts
    const Field *wanted = fieldNamed(operation.query, parameter);
    if (!wanted && operation.body)
        wanted = fieldNamed(operation.body->fields, parameter);
    if (!wanted || id.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    const bool isText = wanted->schema.type == Schema::Type::String;
    const QVariant value = isNumber && !isText ? QVariant(number) : QVariant(id);
    const bool isList = wanted->schema.type == Schema::Type::Array;
    return {{parameter, isList ? QVariant(QVariantList {value}) : value}};
}

QList<FormField> withPicks(const QList<FormField> &fields, const OperationFact &fact, const Lists &lists)
{
    return withPicks(fields, QString(), fact, lists);
}

} // namespace pulsedeck::operations
