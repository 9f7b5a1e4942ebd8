// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/resource.h"

#include "app/contract/json.h"
#include "app/values/format.h"
#include "app/values/reading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

} // namespace

Filter describe::byWord(const Column &column)
{
    Filter filter {.title = column.title, .options = {{Tr::tr("All")}}, .column = column.key};
    QStringList known;
    for (const StatusWord &word : column.words) {
        // Two codes may mean the same.
        if (!known.contains(word.text))
            filter.options << Filter::Option {word.text, word.text};
        known << word.text;
    }
    return filter;
}

template<typename Items> static auto byId(const Items &items, const QString &id)
{
    return std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.id == id; });
}

std::optional<Pick> pickOf(const Reference &reference, const Lists &lists)
{
    const Scopes scope = scopeFromName(reference.list.section(u'/', 0, 0));
    const QList<Resource> known = lists(Scope(scope.toInt()));
    const auto first = byId(known, reference.list);
    if (first == known.end())
        return {};
    Pick pick {*first, {}, reference};
    if (!reference.key.isEmpty())
        pick.first.key = reference.key;
    if (!reference.child.isEmpty()) {
        const auto child = byId(first->children, reference.child);
        if (child == first->children.end())
            return {};
        pick.next = child->make;
    }
    return pick;
}

QVariantMap filterValues(const Filter &filter, qsizetype option)
{
    const Filter::Option chosen = filter.options.value(option);
    if (!chosen.value.isValid() || !filter.column.isEmpty())
        return {};
    return {{chosen.parameter.isEmpty() ? filter.parameter : chosen.parameter, chosen.value}};
}

QVariantMap filterValues(const Filter &filter, const QString &typed)
{
    const bool isDate = filter.input == FormField::Input::Date;
    const reading::Reading read = reading::read(typed, {isDate ? Kind::Date : Kind::Text});
    const QString value = format::toText(read.value).trimmed();
    return value.isEmpty() ? QVariantMap() : QVariantMap {{filter.parameter, value}};
}

QJsonObject normalised(QJsonObject row, const Resource &resource)
{
    for (const QString &key : resource.maps) {
        const QJsonValue value = row.value(key);
        if (!value.isArray())
            continue;
        QJsonObject map;
        for (const QJsonValue &entry : value.toArray())
            map[memberName(entry["name"_L1].toString())] = entry["value"_L1];
        row[key] = map;
    }
    return resource.normalise ? resource.normalise(row) : row;
}

QString confirmPhrase(const Resource &resource, const Action &action, const ActionContext &context)
{
    if (action.phrase)
        return action.phrase(context);
    if (context.rows.size() > 1)
        return QString::number(context.rows.size());
    const QString name = format::toText(valueAt(context.row(), resource.name)).simplified();
    return name.isEmpty() ? format::toText(valueAt(context.row(), resource.key)) : name;
}

QJsonObject detailRow(const Resource &resource, const QJsonObject &row, const QJsonValue &answer)
{
    QJsonValue found = answer;
    // The service wraps one record in `data`, in a list of one, or in both.
    for (int depth = 0; depth < 2; ++depth) {
        if (found.isArray())
            found = found.toArray().at(0);
        const QJsonValue inner = found.toObject().value(u"data"_s);
        if (inner.isObject() || inner.isArray())
            found = inner;
    }
    QJsonObject merged = row;
    const QJsonObject told = normalised(found.toObject(), resource);
    for (auto at = told.begin(); at != told.end(); ++at)
        merged[at.key()] = at.value();
    return merged;
}

Resource childOf(const Resource &parent, const Child &child, const QJsonObject &row)
{
    Resource made = child.make(row);
    made.way = parent.way;
    made.way << Level {parent.id, format::toText(valueAt(row, parent.key)), row, child.id};
    return made;
}

static const Resource *named(const QList<Resource> &all, const QString &id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Resource &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Resource> resourceAt(const QList<Resource> &first, const QString &id, const QList<Level> &way)
{
    const Resource *start = named(first, way.isEmpty() ? id : way.first().list);
    if (!start)
        return {};
    Resource at = *start;
    for (const Level &level : way) {
        const auto child = std::find_if(at.children.begin(), at.children.end(),
                                        [&](const Child &one) { return one.id == level.child; });
        if (at.id != level.list || child == at.children.end())
            return {};
        at = childOf(at, *child, level.row);
    }
    return at.id == id ? std::optional(at) : std::nullopt;
}

QString placeOf(const Resource &resource)
{
    QStringList parts;
    for (const Level &level : resource.way)
        parts << level.list << level.key << level.child;
    return (parts << resource.id).join(u'\n');
}

} // namespace pulsedeck
