// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/importkind.h"

#include <QJsonArray>

namespace pulsedeck {

using namespace Qt::StringLiterals;

QList<ImportField> fieldsOf(const ImportKind &kind, const QList<Column> &columns)
{
    QList<ImportField> fields = kind.fields;
    if (kind.variables.isEmpty())
        return fields;
    for (const Column &column : columns) {
        if (!column.key.startsWith(kind.variables + u'.'))
            continue;
        Column variable = column;
        if (column.kind != Kind::Number && column.kind != Kind::Date)
            variable.kind = Kind::Text;
        fields << ImportField {variable};
    }
    return fields;
}

std::function<QList<ImportStep>(const ImportRow &row)>
inOneStep(const std::function<Request(const ImportRow &row)> &change)
{
    return [change](const ImportRow &row) { return QList<ImportStep> {{change(row), row}}; };
}

std::function<Request(const QList<ImportRow> &rows, const QJsonObject &options)>
addsPhones(const ImportKind &kind)
{
    return [scope = kind.scope, operation = kind.operation](const QList<ImportRow> &rows,
                                                            const QJsonObject &options) {
        QJsonArray phones;
        for (const ImportRow &row : rows)
            phones << row.key;
        QJsonObject body {{u"phones"_s, phones}};
        if (const QJsonValue comment = options[u"description"]; !comment.toString().isEmpty())
            body.insert(u"description"_s, comment);
        return Request {.scope = scope, .operation = operation, .body = body};
    };
}

} // namespace pulsedeck
