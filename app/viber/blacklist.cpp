// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viber/viber.h"

#include <QJsonArray>

namespace pulsedeck::viber {

/// The documents leave the shape open: a list, or a list under one of the usual names, of phones or of
/// records.
static QJsonArray phones(const QJsonValue &answer)
{
    QJsonValue list = answer["data"];
    for (const char *key : {"data", "items", "list", "phones"}) {
        if (list.isObject() && list[QLatin1String(key)].isArray())
            list = list[QLatin1String(key)];
    }
    QJsonArray rows;
    for (const QJsonValue one : list.toArray())
        rows << (one.isObject() ? one : QJsonObject {{"phone", one}});
    return rows;
}

Resource blacklist()
{
    Resource blacklist {
        .id = "viber/blacklist",
        .title = Tr::tr("Blacklist"),
        .scope = Scope::Viber,
        .emptyText = Tr::tr("The blacklist is empty. Phones on it get no messages."),
        .list = Call {"GET /v2/viber-service/phone-exception"},
        .key = "phone",
        .name = "phone",
        .rowsOf = phones,
    };
    blacklist.columns = {
        phone("phone", Tr::tr("Phone")),
        text("description", Tr::tr("Comment")),
    };
    return blacklist;
}

} // namespace pulsedeck::viber
