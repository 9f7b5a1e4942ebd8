// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/periodcourse.h"

#include "app/values/convert.h"
#include "app/values/zone.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PeriodCourse)
};

/// Until when figures of a day may still come in.
constexpr qint64 settlingSeconds = 24 * 3600;

} // namespace

PeriodCourse::PeriodCourse(Client &client, History &history, Scope scope, Report report, const Period &period,
                           QObject *parent)
    : QObject(parent), m_client(client), m_history(history), m_scope(scope), m_report(std::move(report))
{
    const QList<Period> parts = period.parts();
    const Period before = period.before();
    m_ofPeriod = int(parts.size());
    for (const Period &part : parts)
        m_parts << Part {part, false};
    for (const Period &part : parts) {
        const QDate first = before.first.addDays(period.first.daysTo(part.first));
        const QDate last = std::min(before.last, first.addDays(part.days() - 1));
        if (first <= last) // A month before may be shorter.
            m_parts << Part {{first, last}, true};
    }
}

void PeriodCourse::read()
{
    if (m_waiting > 0)
        return;
    m_missing = 0;
    m_waiting = int(m_parts.size());
    // The newest first: they are what is looked at.
    for (int part = m_ofPeriod - 1; part >= 0; --part)
        read(part);
    for (int part = int(m_parts.size()) - 1; part >= m_ofPeriod; --part)
        read(part);
}

void PeriodCourse::read(int part)
{
    const Period &period = m_parts.at(part).period;
    m_history.latest(
        m_scope, m_report.during(period), this,
        [this, part, end = period.endSeconds(format::zone())](const std::optional<Reading> &last) {
            if (last && last->at.toSecsSinceEpoch() >= end + settlingSeconds)
                take(part, {.json = last->answer, .readAt = last->at});
            else
                ask(part);
        });
}

void PeriodCourse::ask(int part)
{
    readStatistic(
        m_client, m_history, m_scope, m_report.during(m_parts.at(part).period), Priority::Background, this,
        [this, part](const Statistic &statistic) {
            if (!statistic.isRemembered || statistic.error.isSet())
                take(part, statistic);
        },
        History::Reader::Schedule);
}

void PeriodCourse::take(int part, const Statistic &statistic)
{
    --m_waiting;
    if (statistic.json.isUndefined()) {
        ++m_missing;
    } else {
        m_parts[part].answer = statistic.json;
        m_parts[part].readAt = statistic.readAt;
    }
    emit changed();
}

double PeriodCourse::value(const Part &part, const QString &key) const
{
    if (part.answer.isUndefined())
        return ChartData::gap;
    const ReportData data = m_report.read(part.answer);
    for (const Figure &figure : data.figures) {
        if (figure.key == key)
            return format::toAmount(figure.value).value_or(ChartData::gap);
    }
    return ChartData::gap;
}

bool PeriodCourse::isIncomplete(const Part &part) const
{
    return part.period.days() < m_parts.at(m_ofPeriod - 1).period.days()
        || (part.readAt.isValid()
            && part.readAt.toSecsSinceEpoch() <= part.period.endSeconds(format::zone()));
}

ChartData PeriodCourse::chart(const QString &key) const
{
    ChartData chart {.id = u"period"_s, .shape = ChartData::Shape::Line};
    ChartData::Series now {Tr::tr("This period"), {}};
    ChartData::Series before {Tr::tr("The period before"), {}, true};
    for (const Part &part : m_parts) {
        (part.isBefore ? before : now).values << value(part, key);
        if (part.isBefore)
            continue;
        if (isIncomplete(part))
            chart.incomplete << chart.times.size();
        chart.times << format::startOfDay(part.period.first).toUTC();
    }
    while (before.values.size() < now.values.size())
        before.values << ChartData::gap;
    chart.series = {now, before};
    return chart;
}

} // namespace pulsedeck
