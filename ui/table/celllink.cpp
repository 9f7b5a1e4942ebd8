// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/celllink.h"

#include "app/table/resourcemodel.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QString linkIn(const QModelIndex &cell)
{
    const bool isLink =
        cell.isValid() && Kind(cell.data(ResourceModel::ColumnKindRole).toInt()) == Kind::Link;
    return isLink ? cell.data(ResourceModel::RawRole).toJsonValue().toString() : QString();
}

bool openLink(const QString &address)
{
    const QUrl link(address, QUrl::StrictMode);
    const bool isOfWeb = link.scheme() == "https"_L1 || link.scheme() == "http"_L1;
    return link.isValid() && isOfWeb && QDesktopServices::openUrl(link);
}

} // namespace pulsedeck
