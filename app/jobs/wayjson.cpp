// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/wayjson.h"

namespace pulsedeck {

QJsonArray wayToJson(const QList<Level> &way)
{
    QJsonArray json;
    for (const Level &level : way)
        json << QJsonObject {
            {"list", level.list}, {"key", level.key}, {"row", level.row}, {"child", level.child}};
    return json;
}

QList<Level> wayFromJson(const QJsonArray &json)
{
    QList<Level> way;
    for (const QJsonValue level : json) {
        way << Level {level["list"].toString(), level["key"].toString(), level["row"].toObject(),
                      level["child"].toString()};
    }
    return way;
}

} // namespace pulsedeck
