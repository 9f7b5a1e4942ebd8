// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emails/campaignreports.h"

#include "app/core/format.h"
#include "app/emails/campaignfigures.h"
#include "app/emails/emails.h"
#include "app/emails/words.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::emails {

/// Bars of a map of names to numbers, the longest first.
static ChartData bars(const QString &id, const QString &title, const QList<QPair<QString, double>> &parts)
{
    QList<QPair<QString, double>> sorted = parts;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    ChartData chart {.id = id, .title = title};
    ChartData::Series series {.name = title};
    for (const auto &[name, number] : sorted) {
        chart.categories << name;
        series.values << number;
    }
    chart.series << series;
    return chart;
}

static ChartData funnel(const CampaignFigures &campaign)
{
    const auto step = [](const QJsonValue &value) { return value.toDouble(ChartData::gap); };
    return {
        .id = "funnel",
        .title = Tr::tr("From sent to clicked"),
        .shape = ChartData::Shape::Funnel,
        .unit = Tr::tr("letters"),
        .categories = {Tr::tr("Sent"), Tr::tr("Delivered"), Tr::tr("Opened"), Tr::tr("Clicked")},
        .series = {{Tr::tr("Letters"),
                    {step(campaign.sent), step(campaign.delivered), step(campaign.opened),
                     step(campaign.clicked)}}},
    };
}

static ChartData failures(const CampaignFigures &campaign)
{
    QList<QPair<QString, double>> parts;
    for (const StatusWord &word : failureWords()) {
        if (const qint64 letters = campaign.failures.value(word.code.toInt()))
            parts << qMakePair(word.text, double(letters));
    }
    return bars("failures", Tr::tr("Why letters did not arrive"), parts);
}

static ReportData results(const QJsonValue &answer)
{
    const CampaignFigures campaign = campaignFigures(answer.isArray() ? answer.toArray().at(0) : answer);
    if (!campaign.isKnown())
        return {
            .note = Tr::tr(
                "There are no figures yet: the campaign has not been sent, or the service still counts.")};
    ReportData report {figures(campaign), {funnel(campaign)}};
    if (!campaign.failures.isEmpty())
        report.charts << failures(campaign);
    return report;
}

/// A map of country codes to opens; [] when there are none.
static ReportData countries(const QJsonValue &answer)
{
    const Column column = country({}, {});
    const QJsonObject opens = answer.toObject();
    QList<QPair<QString, double>> parts;
    for (auto at = opens.begin(); at != opens.end(); ++at)
        parts << qMakePair(format::display(at.key(), column), format::toNumber(at.value()).value_or(0));
    if (parts.isEmpty())
        return {.note = Tr::tr(
                    "Nobody has opened a letter of this campaign yet, as far as the service can tell.")};
    return {.charts = {bars("countries", Tr::tr("Opens by country"), parts)}};
}

static ReportData links(const QJsonValue &answer)
{
    QList<QPair<QString, double>> parts;
    for (const QJsonValue &one : answer.toArray())
        parts << qMakePair(one["link"].toString(), format::toNumber(one["count"]).value_or(0));
    if (parts.isEmpty())
        return {.note = Tr::tr("No link of this campaign has been clicked yet.")};
    return {.charts = {bars("links", Tr::tr("Clicks per link"), parts)}};
}

QList<Report> campaignReports(const QJsonValue &id)
{
    const QVariantMap path {{"id", id.toVariant()}};
    return {
        {"results", Tr::tr("Results"), {"GET /campaigns/{id}", path}, results},
        {"countries", Tr::tr("Opens by country"), {"GET /campaigns/{id}/countries", path}, countries},
        {"links", Tr::tr("Clicks per link"), {"GET /campaigns/{id}/referrals", path}, links},
    };
}

} // namespace pulsedeck::emails
