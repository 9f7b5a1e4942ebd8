// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/campaignreports.h"

#include "app/scopes/emails/campaignfigures.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/words.h"
#include "app/vocabulary/columntext.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace pulsedeck::emails {

static ChartData steps(const CampaignFigures &campaign)
{
    return funnel("funnel", Tr::tr("From sent to clicked"), Tr::tr("emails"),
                  {
                      {Tr::tr("Sent"), campaign.sent},
                      {Tr::tr("Delivered"), campaign.delivered},
                      {Tr::tr("Opened"), campaign.opened},
                      {Tr::tr("Clicked"), campaign.clicked},
                  },
                  1);
}

static ChartData failures(const CampaignFigures &campaign)
{
    QList<ChartPart> parts;
    for (const StatusWord &word : failureWords()) {
        if (const qint64 emails = campaign.failures.value(word.code.toInt()))
            parts << ChartPart {word.text, emails};
    }
    return bars("failures", Tr::tr("Why emails did not arrive"), Tr::tr("emails"), parts);
}

static ReportData results(const QJsonValue &answer)
{
    const CampaignFigures campaign = campaignFigures(answer.isArray() ? answer.toArray().at(0) : answer);
    if (!campaign.isKnown())
        return {
            .note = Tr::tr(
                "There are no figures yet: the campaign has not been sent, or the service still counts.")};
    ReportData report {figures(campaign), {steps(campaign)}};
    if (!campaign.failures.isEmpty())
        report.charts << failures(campaign);
    return report;
}

/// What is not told does not become nought, and nothing is lost of what is.
static void add(QMap<QString, qint64> &counts, const QString &key, const QJsonValue &count)
{
    const auto known = format::toInteger(count);
    if (!counts.contains(key))
        counts[key] = known.value_or(-1);
    else if (known)
        counts[key] = qMax<qint64>(0, counts[key]) + *known;
}

static QList<Counted> sorted(const QMap<QString, qint64> &counts)
{
    QList<Counted> all;
    for (auto one = counts.begin(); one != counts.end(); ++one)
        all << Counted {one.key(), one.value()};
    std::stable_sort(all.begin(), all.end(),
                     [](const Counted &one, const Counted &other) { return one.second > other.second; });
    return all;
}

/// A map of country codes to opens; [] when there are none.
QList<Counted> opensByCountry(const QJsonValue &answer)
{
    QMap<QString, qint64> counts;
    const QJsonObject opens = answer.toObject();
    for (auto at = opens.begin(); at != opens.end(); ++at)
        add(counts, at.key().trimmed().toUpper(), at.value());
    return sorted(counts);
}

static ReportData countries(const QJsonValue &answer)
{
    const Column column = country({}, {});
    const QJsonObject opens = answer.toObject();
    QList<ChartPart> parts;
    for (auto at = opens.begin(); at != opens.end(); ++at)
        parts << ChartPart {format::display(at.key().trimmed(), column), at.value()};
    // The totals may know of hundreds all the same.
    if (parts.isEmpty())
        return {.note = Tr::tr("The service does not tell in which countries this campaign was opened.")};
    return {.charts = {bars("countries", Tr::tr("Opens by country"), Tr::tr("opens"), parts)}};
}

/// Schemes and hosts mean the same in any case.
static QString sameLink(const QString &link)
{
    const qsizetype scheme = link.indexOf("://");
    const qsizetype path = scheme < 0 ? 0 : link.indexOf('/', scheme + 3);
    const qsizetype host = path < 0 ? link.size() : path;
    return link.left(host).toLower() + link.mid(host);
}

QList<Counted> clicksPerLink(const QJsonValue &answer)
{
    QMap<QString, qint64> counts;
    for (const QJsonValue one : answer.toArray()) {
        if (one.isObject())
            add(counts, sameLink(one["link"].toString().trimmed()), one["count"]);
    }
    return sorted(counts);
}

static ReportData links(const QJsonValue &answer)
{
    QList<ChartPart> parts;
    for (const QJsonValue one : answer.toArray()) {
        if (one.isObject())
            parts << ChartPart {sameLink(one["link"].toString().trimmed()), one["count"]};
    }
    if (parts.isEmpty())
        return {.note = Tr::tr("The service does not tell which links of this campaign were clicked.")};
    return {.charts = {bars("links", Tr::tr("Clicks per link"), Tr::tr("clicks"), parts)}};
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
