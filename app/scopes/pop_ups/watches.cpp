// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/pop_ups.h"

#include "app/values/format.h"
#include "app/values/zone.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::pop_ups {

static Door planDoor()
{
    return {Scope::PopUps, u"pop_ups/plan"_s};
}

/// At the pace since the count began; nothing when they last until they are counted anew.
static std::optional<Sighting> viewsRunOut(const QJsonValue &plan, const QDateTime &at)
{
    const QJsonValue views = plan["options"]["views"];
    const auto used = format::toNumber(views["currentAmount"]);
    const auto left = format::toNumber(views["amountLeft"]);
    const auto days = format::toNumber(plan["currentDaysAmount"]);
    if (!used || !left || !days || *used <= 0 || *days <= 0)
        return {};
    const double pace = *used / *days;
    const QDate end = format::inZone(at).date().addDays(qint64(std::floor(*left / pace)));
    const QDateTime anew = format::toDateTime(plan["nextLimitsDrop"]);
    if (!anew.isValid() || end >= format::inZone(anew).date())
        return {};
    return Sighting {.key = u"views"_s,
                     .text = Tr::tr("Views of pop-ups run out on %1 at this pace").arg(format::dateText(end)),
                     .reason = Tr::tr("%1 left, about %2 a day; they are counted anew on %3.")
                                   .arg(QLocale().toString(*left, 'f', 0), QLocale().toString(pace, 'f', 0),
                                        format::dateText(format::inZone(anew).date())),
                     .door = planDoor()};
}

static WatchData whatThePlanSays(const QJsonValue &answer, const QDateTime &at)
{
    constexpr int soon = 7;
    const QJsonValue data = answer["data"];
    const QJsonValue plan = data.isArray() ? data.toArray().at(0) : data;
    WatchData said;
    if (const std::optional<Sighting> views = viewsRunOut(plan, at))
        said.sightings << *views;
    const QDateTime end = format::toDateTime(plan["expiredAt"]);
    const qint64 left = end.isValid() ? at.daysTo(end) : soon + 1;
    // What ended long ago is no news.
    if (left <= soon && left >= -soon) {
        const QString text =
            end < at ? Tr::tr("The plan of pop-ups ended on %1") : Tr::tr("The plan of pop-ups ends on %1");
        said.sightings << Sighting {.key = u"plan"_s,
                                    .text = text.arg(format::dateText(format::inZone(end).date())),
                                    .tone = end < at ? Tone::Bad : Tone::Warning,
                                    .door = planDoor()};
    }
    return said;
}

QList<Watch> watches()
{
    return {{u"plan"_s, {"GET /v2/pop-ups/public/api/tariff/limits"}, whatThePlanSays}};
}

} // namespace pulsedeck::pop_ups
