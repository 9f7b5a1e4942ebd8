// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/judging.h"

#include "app/values/format.h"
#include "app/values/zone.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using usual::Moment;

namespace {

/// Translation context.
struct Attention {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

constexpr qsizetype mostReadings = 14;
constexpr int soonDays = 14;

} // namespace

static QString dayOf(const Moment &moment)
{
    return format::dateText(format::inZone(moment.at).date());
}

static QString shown(const Sighting &sighting, double value)
{
    return format::display(value, sighting.meaning);
}

static Concern concernOf(const Sighting &sighting, const QString &reason, const QStringList &readings = {})
{
    return {sighting.key, sighting.text, reason, sighting.tone, readings.mid(0, mostReadings), sighting.door};
}

static QStringList inWords(const Sighting &sighting, const QList<Moment> &days)
{
    QStringList words;
    for (auto day = days.rbegin(); day != days.rend(); ++day)
        words << Attention::tr("%1: %2", "a day and its value").arg(dayOf(*day), shown(sighting, day->value));
    return words;
}

static QList<double> valuesOf(const QList<Moment> &days)
{
    QList<double> values;
    for (const Moment &day : days)
        values << day.value;
    return values;
}

static Judgement aboveUsual(const Sighting &sighting, QList<Moment> days)
{
    QList<double> values;
    QStringList words;
    for (const NamedValue &other : sighting.others) {
        values << other.value;
        words
            << Attention::tr("%1: %2", "a name and its value").arg(other.name, shown(sighting, other.value));
    }
    if (values.isEmpty() && !days.isEmpty()) {
        days.removeLast(); // what is judged
        values = valuesOf(days);
        words = inWords(sighting, days);
    }
    const std::optional<usual::Range> range = usual::range(values);
    if (!range || sighting.value <= range->high)
        return {};
    const QString reason = Attention::tr("Usual here are %1 to %2.")
                               .arg(shown(sighting, std::max(0.0, range->low)), shown(sighting, range->high));
    return {concernOf(sighting, reason, words), {}};
}

/// Lately as a rule, and by more than a hair: one day of clearing up is no trend.
static Judgement shrinks(const Sighting &sighting, const QList<Moment> &days)
{
    constexpr qsizetype week = 7;
    if (days.size() < usual::fewestReadings)
        return {};
    const QList<Moment> lately = days.mid(days.size() - week - 1);
    const Moment &then = lately.first();
    if (usual::median(usual::steps(lately)) >= 0 || sighting.value > then.value * 0.99)
        return {};
    const QString reason =
        Attention::tr("%1 on %2, %3 now.")
            .arg(shown(sighting, then.value), dayOf(then), shown(sighting, sighting.value));
    return {concernOf(sighting, reason, inWords(sighting, days)), {}};
}

/// At the median pace of the days on which it was used; what is topped up is no use.
static Judgement runsOut(const Sighting &sighting, const QList<Moment> &days, const QDateTime &at)
{
    QList<double> uses;
    for (const double step : usual::steps(days)) {
        if (step <= 0)
            uses << -step;
    }
    const double pace = usual::median(uses);
    if (uses.size() + 1 < usual::fewestReadings || !(pace > 0))
        return {};
    const double left = std::floor(std::max(0.0, sighting.value) / pace);
    constexpr double longest = 3650;
    Judgement judgement;
    if (left <= longest)
        judgement.daysLeft = int(left);
    if (left > soonDays)
        return judgement;
    const QString reason = Attention::tr("%1 left, about %2 a day: until %3.")
                               .arg(shown(sighting, sighting.value), shown(sighting, pace),
                                    format::dateText(format::inZone(at).date().addDays(qint64(left))));
    judgement.concern = concernOf(sighting, reason, inWords(sighting, days));
    return judgement;
}

static Judgement standsStill(const Sighting &sighting, const QList<Moment> &days, const QDateTime &at)
{
    constexpr int quietDays = 2;
    const auto sinceWhen = std::find_if(days.begin(), days.end(),
                                        [&](const Moment &day) { return day.value >= sighting.value; });
    if (sinceWhen == days.end() || sinceWhen->at.daysTo(at) < quietDays)
        return {};
    const std::optional<usual::Range> range =
        usual::range(usual::steps(days.mid(0, sinceWhen - days.begin() + 1)));
    if (!range || range->low <= 0)
        return {};
    const QString reason = Attention::tr("Nothing new since %1; usual are about %2 a day.")
                               .arg(dayOf(*sinceWhen), shown(sighting, std::round(range->middle)));
    return {concernOf(sighting, reason, inWords(sighting, days)), {}};
}

Judgement judge(const Sighting &sighting, const QList<Moment> &past, const QDateTime &at)
{
    const QList<Moment> days = usual::daily(past, format::zone());
    switch (sighting.rule) {
    case Sighting::Rule::Always:
        return {concernOf(sighting, sighting.reason), {}};
    case Sighting::Rule::AboveUsual:
        return aboveUsual(sighting, days);
    case Sighting::Rule::Shrinks:
        return shrinks(sighting, days);
    case Sighting::Rule::RunsOut:
        return runsOut(sighting, days, at);
    case Sighting::Rule::StandsStill:
        return standsStill(sighting, days, at);
    }
    return {};
}

} // namespace pulsedeck
