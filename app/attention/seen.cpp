// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/seen.h"

#include "app/values/format.h"
#include "app/values/zone.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using usual::Moment;

namespace {

/// Translation context.
struct Attention {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

using Moments = QHash<QString, QList<Moment>>; ///< By key.

} // namespace

static Moments momentsOf(const Watch &watch, const QList<Reading> &readings)
{
    Moments all;
    for (const Reading &reading : readings) {
        const WatchData data = watch.read(reading.answer, reading.at);
        QHash<QString, double> values;
        for (const Sighting &sighting : data.sightings) {
            if (sighting.rule != Sighting::Rule::Always)
                values[sighting.key] = sighting.value;
        }
        for (const Highlight &highlight : data.highlights) {
            const std::optional<double> value = format::toNumber(highlight.value);
            if (value && !highlight.key.isEmpty())
                values[highlight.key] = *value;
        }
        for (auto value = values.begin(); value != values.end(); ++value)
            all[value.key()] << Moment {reading.at, value.value()};
    }
    return all;
}

/// How much it grew in a week, or since it is known.
static QString growth(const Highlight &highlight, const QList<Moment> &days)
{
    constexpr int week = 7;
    if (days.size() < 2)
        return {};
    const Moment &now = days.last();
    const Moment *then = &days.first();
    for (const Moment &day : days) {
        if (day.at <= now.at.addDays(-week))
            then = &day;
    }
    const QString since = format::dateText(format::inZone(then->at).date());
    const double difference = now.value - then->value;
    if (difference == 0)
        return Attention::tr("As on %1").arg(since);
    const QString size = format::display(std::abs(difference), highlight.meaning);
    return difference > 0 ? Attention::tr("+%1 since %2").arg(size, since)
                          : Attention::tr("−%1 since %2").arg(size, since);
}

static Glance glanceOf(Highlight highlight, const QList<Moment> &past, std::optional<int> daysLeft)
{
    const QList<Moment> days = usual::daily(past, format::zone());
    if (daysLeft)
        highlight.note = Attention::tr("Lasts about %Ln day(s)", nullptr, *daysLeft);
    else if (highlight.note.isEmpty())
        highlight.note = growth(highlight, days);
    Glance glance {std::move(highlight), {}, daysLeft};
    for (const Moment &day : days)
        glance.course << day.value;
    return glance;
}

Seen seenBy(const Watch &watch, const QList<Reading> &readings)
{
    if (readings.isEmpty())
        return {};
    const Reading &last = readings.last();
    const WatchData data = watch.read(last.answer, last.at);
    const Moments past = momentsOf(watch, readings);
    Seen seen {.at = last.at, .sentence = data.sentence, .charts = data.charts, .answer = last.answer};
    QHash<QString, int> daysLeft;
    for (const Sighting &sighting : data.sightings) {
        const Judgement judgement = judge(sighting, past.value(sighting.key), last.at);
        if (judgement.concern)
            seen.concerns << *judgement.concern;
        if (judgement.daysLeft)
            daysLeft[sighting.key] = *judgement.daysLeft;
    }
    for (const Highlight &highlight : data.highlights) {
        const auto left = daysLeft.constFind(highlight.key);
        seen.glances << glanceOf(highlight, past.value(highlight.key),
                                 left == daysLeft.constEnd() ? std::nullopt : std::optional(*left));
    }
    return seen;
}

} // namespace pulsedeck
