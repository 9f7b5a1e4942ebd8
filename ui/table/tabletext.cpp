// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tabletext.h"

#include "app/table/resourcemodel.h"
#include "app/values/convert.h"

#include <algorithm>

namespace pulsedeck {

/// Shown as the service wrote it, cut perhaps, but not worded.
static bool isFreeText(const Column &column)
{
    const Kind kind = column.kind;
    if (!column.words.isEmpty())
        return false;
    return kind == Kind::Text || kind == Kind::Email || kind == Kind::Link || kind == Kind::Json;
}

static QString onOneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter == u'\t' || letter == u'\n' || letter == u'\r')
            letter = u' ';
    }
    return text;
}

QString plainText(const ResourceModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QJsonValue raw = index.data(ResourceModel::RawRole).toJsonValue();
    return isFreeText(model.columns().at(column)) && raw.isString() ? raw.toString()
                                                                    : index.data().toString();
}

static QString cellText(const ResourceModel &model, int row, int column)
{
    const QString text = plainText(model, row, column);
    return isFreeText(model.columns().at(column)) ? cellText(text) : onOneLine(text);
}

QString cellText(const QString &text)
{
    return format::withoutFormula(onOneLine(text));
}

QString tableText(const ResourceModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    lines.reserve(rows.size() + 1);
    const auto addLine = [&](const auto &cell) {
        QStringList cells;
        for (int column : columns)
            cells << cell(column);
        lines << cells.join(u'\t');
    };
    if (columns.size() > 1)
        addLine([&](int column) { return onOneLine(model.columns().at(column).title); });
    for (int row : rows)
        addLine([&, row](int column) { return cellText(model, row, column); });
    return lines.join(u'\n');
}

} // namespace pulsedeck
