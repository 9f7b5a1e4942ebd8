// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/pushlosses.h"

#include "app/values/format.h"

#include <algorithm>
#include <cmath>

namespace pulsedeck {

using usual::Moment;

static QDateTime begunAt(const QJsonObject &campaign)
{
    return format::toDateTime(campaign["from"]);
}

std::optional<qint64> PushLoss::lost() const
{
    if (!before || !after || after->value < before->value)
        return {};
    return qint64(std::llround(after->value - before->value));
}

static QList<Moment> momentsOf(const QList<Reading> &readings)
{
    QList<Moment> moments;
    for (const Reading &reading : readings) {
        if (const auto gone = format::toNumber(reading.answer["unsubscribed"]))
            moments << Moment {reading.at, *gone};
    }
    return moments;
}

QList<PushLoss> pushLosses(const QList<QJsonObject> &campaigns, const QList<Reading> &readings)
{
    const QList<Moment> moments = momentsOf(readings);
    QList<PushLoss> losses;
    for (const QJsonObject &campaign : campaigns) {
        PushLoss loss {.campaign = campaign};
        const QDateTime begun = begunAt(campaign);
        for (const Moment &moment : begun.isValid() ? moments : QList<Moment>()) {
            if (moment.at <= begun)
                loss.before = moment;
            else if (!loss.after)
                loss.after = moment;
        }
        loss.others = int(std::count_if(campaigns.begin(), campaigns.end(), [&](const QJsonObject &other) {
            const QDateTime at = begunAt(other);
            return loss.before && loss.after && other["id"] != campaign["id"] && at > loss.before->at
                && at < loss.after->at;
        }));
        losses << loss;
    }
    return losses;
}

} // namespace pulsedeck
