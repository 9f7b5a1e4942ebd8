// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importchanges.h"

#include "app/files/importindex.h"
#include "app/values/addresses.h"
#include "app/values/format.h"
#include "app/values/phones.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

Column columnOf(const ImportKind &kind, const QString &key)
{
    const auto field = std::find_if(kind.fields.begin(), kind.fields.end(),
                                    [&key](const ImportField &one) { return one.column.key == key; });
    if (field != kind.fields.end())
        return field->column;
    return {.key = key, .title = key.mid(kind.variables.size() + 1)};
}

bool isOfPeople(Kind kind)
{
    return kind == Kind::Phone || kind == Kind::Email;
}

QString shownPerson(const QString &text, Kind kind)
{
    return kind == Kind::Phone ? phones::shown(text) : addresses::shown(text);
}

} // namespace

RowChanges::Row importedRow(const ImportKind &kind, const ImportRow &row)
{
    RowChanges::Row change {.name = importedName(kind, row), .isNew = row.before.isEmpty()};
    for (auto value = row.values.begin(); value != row.values.end(); ++value) {
        const Column column = columnOf(kind, value.key());
        const QString after = importedText(*value, column);
        if (!change.isNew)
            change.values << ValueChange {column.title, importedText(valueIn(row.before, column), column),
                                          after};
        else if (after != change.name)
            change.values << ValueChange {column.title, {}, after};
    }
    return change;
}

/// Phones and addresses are kept as the service has them.
QString importedName(const ImportKind &kind, const ImportRow &row)
{
    for (const ImportField &field : kind.fields) {
        const Column &column = field.column;
        if (!isOfPeople(column.kind) || !kind.keys.contains(column.key))
            continue;
        if (format::toText(row.values.value(column.key)) == row.key || hasValue(row.before, field, row.key))
            return shownPerson(row.key, column.kind);
    }
    return row.key;
}

QString importedText(const QJsonValue &value, const Column &column)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue item : value.toArray())
            texts << importedText(item, column);
        return texts.join(u", "_s);
    }
    if (isOfPeople(column.kind))
        return shownPerson(format::toText(value), column.kind);
    const StatusWord *word = format::statusWord(column.words, value);
    return word ? word->text : format::toText(value);
}

RowChanges importChanges(const ImportKind &kind, const QList<ImportRow> &rows)
{
    QList<RowChanges::Row> changes;
    for (const ImportRow &row : rows)
        changes << importedRow(kind, row);
    return RowChanges(changes);
}

} // namespace pulsedeck
