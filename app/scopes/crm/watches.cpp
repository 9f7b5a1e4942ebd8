// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/values/format.h"
#include "app/values/zone.h"

#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::crm {

/// A list that the documents show as one of its items.
static QJsonArray listOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray {value} : value.toArray();
}

/// Where tasks are done, as on their boards: in the last stage of each.
static QSet<QString> doneStages(const QJsonValue &boards)
{
    QSet<QString> done;
    for (const QJsonValue board : listOf(boards["data"])) {
        const QJsonArray stages = listOf(board["steps"]);
        QJsonValue last = stages.first();
        for (const QJsonValue stage : stages) {
            if (format::toNumber(stage["order"]).value_or(0) >= format::toNumber(last["order"]).value_or(0))
                last = stage;
        }
        done << format::toText(last["id"]);
    }
    return done;
}

static QString namesOf(const QList<QPair<QDateTime, QJsonObject>> &tasks)
{
    QStringList names;
    for (const auto &[end, task] : tasks)
        names << Tr::tr("“%1”", "a name among others").arg(task["name"].toString());
    return QLocale().createSeparatedList(names);
}

/// What was due long ago is forgotten rather than late.
static WatchData whatTasksSay(const QJsonValue &answer, const QDateTime &at, const QSet<QString> &done)
{
    constexpr int lately = 7;
    constexpr qsizetype mostNamed = 3;
    const QDate today = format::inZone(at).date();
    QList<QPair<QDateTime, QJsonObject>> due;
    for (const QJsonValue task : answer["data"].toArray()) {
        const QDateTime end = format::toDateTime(task["finishAt"]);
        const QDate day = end.isValid() ? format::inZone(end).date() : QDate();
        const bool isDone = done.contains(format::toText(task["stepId"]));
        if (!isDone && day.isValid() && day <= today && day.daysTo(today) <= lately)
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
                                    .reason = namesOf(due.mid(mostNamed)),
                                    .door = {Scope::Crm, u"crm/tasks"_s}};
    }
    return data;
}

/// Only the boards tell which tasks are done.
static QList<Watch> tasksOn(const QJsonValue &boards)
{
    return {{u"tasks"_s,
             {"POST /crm/v1/tasks/list"},
             [done = doneStages(boards)](const QJsonValue &answer, const QDateTime &at) {
                 return whatTasksSay(answer, at, done);
             }}};
}

QList<Watch> watches()
{
    const auto nothing = [](const QJsonValue &, const QDateTime &) { return WatchData(); };
    return {{u"boards"_s, {"GET /crm/v1/boards"}, nothing, tasksOn}};
}

} // namespace pulsedeck::crm
