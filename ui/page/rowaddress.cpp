// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/rowaddress.h"

#include "app/table/resourcemodel.h"
#include "app/values/format.h"

namespace pulsedeck {

QString addressIn(const QModelIndex &cell, const QList<Column> &columns)
{
    QString first;
    for (int at = 0; cell.isValid() && at < columns.size(); ++at) {
        const QString address = columns.at(at).kind == Kind::Email
            ? format::toText(cell.siblingAtColumn(at).data(ResourceModel::RawRole).toJsonValue())
            : QString();
        if (at == cell.column() && address.contains(u'@'))
            return address;
        if (first.isEmpty() && address.contains(u'@'))
            first = address;
    }
    return first;
}

} // namespace pulsedeck
