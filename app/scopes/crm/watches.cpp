// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/values/format.h"
#include "app/values/zone.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::crm {

/// The service does not tell which tasks are done: what was due long ago is taken for that.
static WatchData whatTasksSay(const QJsonValue &answer, const QDateTime &at)
{
    constexpr int lately = 7;
    constexpr qsizetype mostNamed = 3;
    const QDate today = format::inZone(at).date();
    QList<QPair<QDateTime, QJsonObject>> due;
    for (const QJsonValue task : answer["data"].toArray()) {
        const QDateTime end = format::toDateTime(task["finishAt"]);
        const QDate day = end.isValid() ? format::inZone(end).date() : QDate();
        if (day.isValid() && day <= today && day.daysTo(today) <= lately)
            due << QPair {end, task.toObject()};
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    WatchData data;
    for (const auto &[end, task] : due.mid(0, mostNamed)) {
        const QString text = end < at ? Tr::tr("The task “%1” was due") : Tr::tr("The task “%1” is due");
        data.sightings << Sighting {.key = u"task."_s + format::toText(task["id"]),
                                    .text = text.arg(task["name"].toString()),
                                    .tone = end < at ? Tone::Warning : Tone::Busy,
                                    .reason = format::momentText(end),
                                    .door = {Scope::Crm, u"crm/tasks"_s, task}};
    }
    if (const qsizetype more = due.size() - mostNamed; more > 0) {
        data.sightings << Sighting {.key = u"tasks"_s,
                                    .text = Tr::tr("%Ln more task(s) are due", nullptr, int(more)),
                                    .reason = Tr::tr("Today or in the last seven days"),
                                    .door = {Scope::Crm, u"crm/tasks"_s}};
    }
    return data;
}

QList<Watch> watches()
{
    return {{u"tasks"_s, {"POST /crm/v1/tasks/list"}, whatTasksSay}};
}

} // namespace pulsedeck::crm
