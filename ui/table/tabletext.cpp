// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tabletext.h"

#include "app/table/resourcemodel.h"
#include "app/values/leaving.h"
#include "app/vocabulary/columntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Shown as the service wrote it, cut perhaps, but not worded.
static bool isFreeText(const Column &column)
{
    const Kind kind = column.kind;
    if (!column.words.isEmpty())
        return false;
    return kind == Kind::Text || kind == Kind::Email || kind == Kind::Link || kind == Kind::Json;
}

QString plainText(const ResourceModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QJsonValue raw = index.data(ResourceModel::RawRole).toJsonValue();
    if (isFreeText(model.columns().at(column)) && raw.isString())
        return raw.toString();
    const QString shown = index.data().toString();
    return shown == format::nothing && !raw.isString() ? QString() : shown;
}

static Meaning meaningOf(const ResourceModel &model, int row, int column)
{
    const Column &described = model.columns().at(column);
    return format::meaningOf(described, described.currency.isEmpty() ? QJsonObject() : model.rowAt(row));
}

/// The one currency of all @p rows, which then stands in the head; empty: there are several, or none.
static QString currencyOf(const ResourceModel &model, const QList<int> &rows, int column)
{
    if (model.columns().at(column).kind != Kind::Money || rows.isEmpty())
        return {};
    const QString first = meaningOf(model, rows.first(), column).currency;
    const bool isOne = std::all_of(rows.begin(), rows.end(),
                                   [&](int row) { return meaningOf(model, row, column).currency == first; });
    return isOne ? first : QString();
}

QString tableText(const ResourceModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QList<QStringList> lines;
    lines.reserve(rows.size() + 1);
    QStringList head;
    QStringList currencies;
    for (int column : columns) {
        const QString currency = currencyOf(model, rows, column);
        const QString title = model.columns().at(column).title;
        head << leaving::textCell(currency.isEmpty() ? title : u"%1 (%2)"_s.arg(title, currency));
        currencies << currency;
    }
    if (columns.size() > 1)
        lines << head;
    for (int row : rows) {
        QStringList cells;
        for (qsizetype at = 0; at < columns.size(); ++at) {
            const QJsonValue raw =
                model.index(row, columns.at(at)).data(ResourceModel::RawRole).toJsonValue();
            const Meaning meaning = meaningOf(model, row, columns.at(at));
            QString cell = leaving::cell(raw, meaning);
            if (meaning.kind == Kind::Money && !cell.isEmpty() && meaning.currency != currencies.at(at))
                cell += u' ' + meaning.currency;
            cells << cell;
        }
        lines << cells;
    }
    return leaving::tabbed(lines);
}

} // namespace pulsedeck
