// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/rowshares.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck {

static qsizetype longestListIn(const QJsonObject &body)
{
    qsizetype longest = 0;
    for (const QJsonValue &value : body)
        longest = std::max(longest, value.toArray().size());
    return longest;
}

QList<QList<QJsonObject>> sharesOf(const QList<QJsonObject> &rows, const QList<Request> &requests)
{
    if (requests.size() == 1)
        return {rows};
    const QList<QList<QJsonObject>> unknown(requests.size());
    if (rows.size() < 2)
        return unknown;
    QList<QList<QJsonObject>> shares;
    qsizetype first = 0;
    for (const Request &request : requests) {
        const qsizetype size = requests.size() == rows.size() ? 1 : longestListIn(request.body.toObject());
        shares << rows.mid(first, size);
        first += size;
    }
    return first == rows.size() ? shares : unknown;
}

} // namespace pulsedeck
