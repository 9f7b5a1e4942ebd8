// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/stagedrow.h"

#include "app/jobs/wayjson.h"
#include "app/values/format.h"
#include "app/vocabulary/given.h"
#include "app/vocabulary/rowname.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QString StagedRow::id() const
{
    const QByteArray what = (QStringList {place, action, key}).join(u'\0').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha1).toHex());
}

const StagedCell *StagedRow::cell(const QString &field) const
{
    const auto found =
        std::find_if(cells.begin(), cells.end(), [&](const StagedCell &one) { return one.field == field; });
    return found == cells.end() ? nullptr : &*found;
}

QJsonObject StagedRow::valuesOver(QJsonObject initial) const
{
    for (const StagedCell &cell : cells)
        initial[cell.field] = cell.after;
    return initial;
}

QString placeNameOf(const Resource &resource)
{
    QStringList names;
    for (const Level &level : resource.way)
        names << format::toText(valueAt(level.row, u"name"_s));
    names.removeAll(QString());
    return (names << resource.title).join(u" › "_s);
}

StagedRow stagedRow(const Resource &resource, const Action &action, const QJsonObject &row)
{
    StagedRow staged;
    staged.scope = resource.scope;
    staged.list = resource.id;
    staged.way = resource.way;
    staged.place = placeOf(resource);
    staged.placeName = placeNameOf(resource);
    staged.action = action.id;
    staged.key = format::toText(valueAt(row, resource.key));
    staged.name = rowName(resource, row);
    if (staged.name.isEmpty())
        staged.name = staged.key;
    staged.row = row;
    return staged;
}

std::optional<StagedRow> changeIn(const Request &request, const Resource &resource, const Action &action,
                                  const ActionContext &context)
{
    if (!action.updates || context.rows.size() != 1)
        return {};
    StagedRow row = stagedRow(resource, action, context.row());
    for (const QString &key : carriedBy(request, action, context)) {
        StagedCell cell {key, key, context.initial.value(key), context.values.value(key)};
        for (const FormField &field : context.fields) {
            if (field.key != key)
                continue;
            cell.title = field.title;
            cell.kind = kindOf(field);
        }
        row.cells << cell;
    }
    return row.cells.isEmpty() ? std::nullopt : std::optional(row);
}

bool goesAlone(const StagedRow &row, const Action &action)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [&action](const StagedCell &cell) { return action.alone.contains(cell.field); });
}

qsizetype rowsACall(const Action &action, StagedRow::Kind kind)
{
    switch (kind) {
    case StagedRow::Kind::Edit:
        return action.together ? action.atOnce : 1;
    case StagedRow::Kind::Create:
        return 1;
    case StagedRow::Kind::Remove:
        return action.target == Action::Target::ManyRows ? mostRowsACall : 1;
    }
    return 1;
}

bool isLacking(const StagedRow &row, const FormField &field)
{
    const StagedCell *cell = row.cell(field.key);
    return field.required && isBlank(cell ? cell->after : field.value);
}

int changesIn(const StagedRow &row)
{
    return row.kind == StagedRow::Kind::Edit ? int(row.cells.size()) : 1;
}

QString inOneLine(const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue part : value.isArray() ? value.toArray() : QJsonArray {value})
        parts << format::toText(part);
    return parts.join(u", "_s);
}

static QJsonObject cellToJson(const StagedCell &cell)
{
    QJsonObject json {{"field", cell.field}, {"title", cell.title}};
    const auto put = [&json](const QString &name, const QJsonValue &value) {
        if (!value.isUndefined())
            json[name] = value;
    };
    put(u"before"_s, cell.before);
    put(u"after"_s, cell.after);
    put(u"now"_s, cell.now);
    if (cell.kind != Kind::Text)
        json["kind"] = int(cell.kind);
    return json;
}

QJsonObject toJson(const StagedRow &row)
{
    QJsonArray cells;
    for (const StagedCell &cell : row.cells)
        cells << cellToJson(cell);
    return {{"kind", int(row.kind)},   {"scope", scopeName(row.scope)},
            {"list", row.list},        {"way", wayToJson(row.way)},
            {"place", row.place},      {"placeName", row.placeName},
            {"action", row.action},    {"key", row.key},
            {"name", row.name},        {"row", row.row},
            {"among", row.among},      {"cells", cells},
            {"state", int(row.state)}, {"words", row.words}};
}

StagedRow stagedRowFromJson(const QJsonObject &json)
{
    StagedRow row;
    row.kind = StagedRow::Kind(json["kind"].toInt());
    row.scope = Scope(int(scopeFromName(json["scope"].toString())));
    row.list = json["list"].toString();
    row.way = wayFromJson(json["way"].toArray());
    row.place = json["place"].toString();
    row.placeName = json["placeName"].toString();
    row.action = json["action"].toString();
    row.key = json["key"].toString();
    row.name = json["name"].toString();
    row.row = json["row"].toObject();
    row.among = json["among"].toInteger();
    for (const QJsonValue one : json["cells"].toArray()) {
        const QJsonObject cell = one.toObject();
        row.cells << StagedCell {cell["field"].toString(), cell["title"].toString(),
                                 cell.value("before"),     cell.value("after"),
                                 cell.value("now"),        Kind(cell["kind"].toInt())};
    }
    row.state = StagedRow::State(json["state"].toInt());
    row.words = json["words"].toString();
    return row;
}

} // namespace pulsedeck
