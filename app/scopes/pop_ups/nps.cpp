// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/nps.h"

#include "app/scopes/pop_ups/pop_ups.h"
#include "app/scopes/pop_ups/statistics.h"
#include "app/values/format.h"
#include "app/values/zone.h"
#include "app/vocabulary/action.h"

#include <QJsonArray>
#include <QMap>

namespace pulsedeck::pop_ups {

/// Promoters in percent less critics in percent; no value when nobody answered.
static QJsonValue score(const QJsonValue &numbers)
{
    const auto total = format::toNumber(numbers["total"]);
    const auto promoters = format::toNumber(numbers["promoter"]);
    const auto critics = format::toNumber(numbers["critic"]);
    if (!total || !promoters || !critics || *total <= 0)
        return QJsonValue::Undefined;
    return 100 * (*promoters - *critics) / *total;
}

static ReportData summary(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    const QJsonValue numbers = data.isArray() ? data.toArray().at(0) : data;
    if (numbers.toObject().isEmpty())
        return {.note = Tr::tr("The service provides no answers for this time.")};
    Figure net = wanted(figure("score", Tr::tr("Score"), score(numbers), Kind::Number));
    net.explanation = Tr::tr("Promoters in percent − critics in percent; from −100 to 100");
    ChartData parts = bars("answers", Tr::tr("Answers"), Tr::tr("people"),
                           {
                               {Tr::tr("Promoters (9 and 10)"), numbers["promoter"]},
                               {Tr::tr("Neutral (7 and 8)"), numbers["neutral"]},
                               {Tr::tr("Critics (0 to 6)"), numbers["critic"]},
                           });
    parts.shape = ChartData::Shape::Donut;
    return {.figures =
                {
                    net,
                    wanted(figure("total", Tr::tr("Answers"), numbers["total"])),
                    wanted(figure("promoter", Tr::tr("Promoters"), numbers["promoter"])),
                    figure("neutral", Tr::tr("Neutral"), numbers["neutral"]),
                    unwanted(figure("critic", Tr::tr("Critics"), numbers["critic"])),
                    figure("average", Tr::tr("Average answer"),
                           format::toNumber(numbers["total"]).value_or(0) > 0 ? numbers["average"]
                                                                              : QJsonValue::Undefined,
                           Kind::Number),
                },
            .charts = {parts}};
}

/// One series an answer, one category a day, in the order of time.
static ReportData course(const QJsonValue &answer)
{
    QMap<QString, QMap<int, double>> days;
    for (const QJsonValue one : answer["data"].toArray()) {
        const auto total = format::toNumber(one["total"]);
        const QString day = one["date"].toString().left(10);
        if (total && !day.isEmpty())
            days[day][one["option"].toVariant().toInt()] += *total;
    }
    if (days.isEmpty())
        return {.note = Tr::tr("The service provides no answers for this time.")};
    ChartData chart {.id = "nps-course",
                     .title = Tr::tr("Answers over time"),
                     .shape = ChartData::Shape::StackedBar,
                     .unit = Tr::tr("people")};
    chart.series = {{Tr::tr("Promoters"), {}}, {Tr::tr("Neutral"), {}}, {Tr::tr("Critics"), {}}};
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const QDate date = QDate::fromString(day.key(), Qt::ISODate);
        if (date >= format::today())
            chart.incomplete << chart.categories.size();
        chart.categories << (date.isValid() ? format::dateText(date) : day.key());
        double sums[3] = {};
        for (auto option = day->cbegin(); option != day->cend(); ++option)
            sums[option.key() >= 9 ? 0 : option.key() >= 7 ? 1 : 2] += option.value();
        for (int i = 0; i < 3; ++i)
            chart.series[i].values << sums[i];
    }
    const QString question = answer["data"][0]["button"]["caption"].toString();
    if (question.isEmpty())
        return {.charts = {chart}};
    return {.figures = {{Tr::tr("Question"), question, Kind::Text}}, .charts = {chart}};
}

QList<Report> npsReports(const QJsonObject &popUp)
{
    if (!format::toBool(popUp["containsNPS"]).value_or(false))
        return {};
    const QString base = "GET /v2/pop-ups/public/api/statistics/nps/{popupId}";
    const Call sums = forRow({base + "/aggregated"}, popUp);
    const Call days = forRow({base}, popUp);
    return {{"nps", Tr::tr("Would they recommend you?"), sums, summary,
             [sums](const Period &period) { return during(sums, period); }},
            {"nps-course", Tr::tr("Answers over time"), days, course,
             [days](const Period &period) { return during(days, period); }}};
}

} // namespace pulsedeck::pop_ups
