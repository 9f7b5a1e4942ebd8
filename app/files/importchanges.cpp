// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importchanges.h"

#include "app/files/importindex.h"
#include "app/values/format.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};

Column columnOf(const ImportKind &kind, const QString &key)
{
    const auto field = std::find_if(kind.fields.begin(), kind.fields.end(),
                                    [&key](const ImportField &one) { return one.column.key == key; });
    if (field != kind.fields.end())
        return field->column;
    return {.key = key, .title = key.mid(kind.variables.size() + 1)};
}

QString changeOf(const ImportKind &kind, const ImportRow &row)
{
    const bool isNew = row.before.isEmpty();
    QStringList parts;
    if (isNew)
        //: What an import does: the row was not there before.
        parts << Tr::tr("new");
    for (auto value = row.values.begin(); value != row.values.end(); ++value) {
        const Column column = columnOf(kind, value.key());
        const QString after = importedText(*value, column);
        if (!isNew)
            parts << changeText(column.title, importedText(valueIn(row.before, column), column), after);
        else if (after != row.key)
            parts << changeText(column.title, {}, after);
    }
    return parts.join(u"; "_s);
}

} // namespace

QString importedText(const QJsonValue &value, const Column &column)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue item : value.toArray())
            texts << importedText(item, column);
        return texts.join(u", "_s);
    }
    const StatusWord *word = format::statusWord(column.words, value);
    return word ? word->text : format::toText(value);
}

RowChanges importChanges(const ImportKind &kind, const QList<ImportRow> &rows)
{
    QList<RowChanges::Row> changes;
    for (const ImportRow &row : rows)
        changes << RowChanges::Row {row.key, changeOf(kind, row)};
    return RowChanges(changes);
}

} // namespace pulsedeck
