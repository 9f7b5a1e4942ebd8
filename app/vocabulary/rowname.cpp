// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/rowname.h"

#include "app/values/format.h"
#include "app/values/phones.h"

#include <algorithm>

namespace pulsedeck {

QString rowName(const Resource &resource, const QJsonObject &row)
{
    const QString name = format::toText(valueAt(row, resource.name));
    const bool isPhone =
        std::any_of(resource.columns.begin(), resource.columns.end(), [&](const Column &column) {
            return column.key == resource.name && column.kind == Kind::Phone;
        });
    return isPhone ? phones::shown(name) : name;
}

} // namespace pulsedeck
