// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/filterchoices.h"

#include "app/scopes/scopes.h"
#include "app/table/names.h"

#include <algorithm>

namespace pulsedeck {

static std::optional<Reference> referenceOf(const Filter &filter, const Resource &resource)
{
    const bool isCondition = filter.parameter.count(u':') == 2;
    const QString key = isCondition ? filter.parameter.section(u':', 1, 1) : filter.parameter;
    const auto column = std::find_if(resource.columns.begin(), resource.columns.end(),
                                     [&](const Column &one) { return one.key == key && one.refers; });
    if (column != resource.columns.end())
        return column->refers;
    const OperationFact fact = factOf(resource.scope, resource.list->operation);
    const auto meant = std::find_if(fact.refers.begin(), fact.refers.end(),
                                    [&](const Reference &one) { return one.field == key; });
    return meant == fact.refers.end() ? std::nullopt : std::optional(*meant);
}

QHash<QString, QList<StatusWord>> filterChoices(const Resource &resource, Names &names)
{
    QHash<QString, QList<StatusWord>> choices;
    for (const Filter &filter : resource.filters) {
        if (filter.input != FormField::Input::Number)
            continue;
        if (const auto reference = referenceOf(filter, resource))
            choices[filter.parameter] = names.choices(*reference);
    }
    return choices;
}

} // namespace pulsedeck
