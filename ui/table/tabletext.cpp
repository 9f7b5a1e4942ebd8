// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tabletext.h"

#include "app/table/resourcemodel.h"
#include "app/values/format.h"

namespace pulsedeck {

/// Shown as the service wrote it, cut perhaps, but not worded.
static bool isFreeText(const Column &column)
{
    const Kind kind = column.kind;
    if (!column.words.isEmpty())
        return false;
    return kind == Kind::Text || kind == Kind::Email || kind == Kind::Link || kind == Kind::Json
        || kind == Kind::Snippet;
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

} // namespace pulsedeck
