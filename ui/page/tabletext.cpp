// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/tabletext.h"

#include "app/core/format.h"
#include "app/core/resourcemodel.h"

#include <algorithm>

namespace pulsedeck {

static bool isFreeText(Kind kind)
{
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

static QString withoutFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@");
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString cellText(const ResourceModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const Kind kind = model.columns().at(column).kind;
    if (!isFreeText(kind))
        return onOneLine(index.data().toString());
    const QJsonValue raw = index.data(ResourceModel::RawRole).toJsonValue();
    const QString text = raw.isString() ? raw.toString() : index.data().toString();
    return withoutFormula(onOneLine(text));
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
