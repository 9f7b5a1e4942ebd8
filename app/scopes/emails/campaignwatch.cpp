// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/watches.h"

#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/finishedcampaigns.h"
#include "app/values/format.h"
#include "app/values/zone.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::emails {

constexpr qsizetype shownCampaigns = 12;

static Door doorTo(const QJsonObject &campaign, int child = Door::report)
{
    return {Scope::Emails, u"emails/campaigns"_s, campaign, child};
}

/// Of the five before the last one, each counted alike.
static std::optional<double> average(const QList<FinishedCampaign> &campaigns, const CampaignRate &rate)
{
    double sum = 0;
    int known = 0;
    for (const FinishedCampaign &campaign : campaigns.mid(1, comparedCampaigns)) {
        if (const std::optional<double> one = rateOf(campaign, rate)) {
            sum += *one;
            ++known;
        }
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

static QString points(double difference)
{
    return QLocale().toString(std::abs(difference), 'f', 1);
}

/// The last campaign is held against those before it, if there are any.
static Highlight highlight(const QString &title, const QList<FinishedCampaign> &campaigns,
                           const CampaignRate &rate, bool isWanted)
{
    Highlight shown {title, QJsonValue::Undefined, {Kind::Percent, {}, {}}};
    shown.door = doorTo(campaigns.first().row);
    const std::optional<double> now = rateOf(campaigns.first(), rate);
    const std::optional<double> usual = average(campaigns, rate);
    if (!now)
        return shown;
    shown.value = *now;
    if (!usual)
        return shown;
    const double difference = *now - *usual;
    if (std::abs(difference) < 0.05) {
        shown.note = Tr::tr("As the campaigns before");
        return shown;
    }
    shown.note = difference > 0 ? Tr::tr("%1 points above the campaigns before").arg(points(difference))
                                : Tr::tr("%1 points below the campaigns before").arg(points(difference));
    shown.tone = (difference > 0) == isWanted ? Tone::Good : Tone::Bad;
    return shown;
}

static QString sentence(const QList<FinishedCampaign> &campaigns)
{
    const FinishedCampaign &last = campaigns.first();
    const std::optional<double> now = rateOf(last, openRate);
    if (!now)
        return {};
    const QString opened = format::display(*now, {Kind::Percent, {}, {}});
    const std::optional<double> usual = average(campaigns, openRate);
    const QString day = format::dateText(format::inZone(last.at).date());
    if (!usual)
        return Tr::tr("“%1” of %2 was opened by %3.").arg(last.name, day, opened);
    const double difference = *now - *usual;
    if (std::abs(difference) < 0.05)
        return Tr::tr("“%1” of %2 was opened by %3, as those before it.").arg(last.name, day, opened);
    const QString text = difference > 0
        ? Tr::tr("“%1” of %2 was opened by %3: %4 points above those before it.")
        : Tr::tr("“%1” of %2 was opened by %3: %4 points below those before it.");
    return text.arg(last.name, day, opened, points(difference));
}

static DoorChart ratesChart(const QList<FinishedCampaign> &campaigns)
{
    DoorChart shown {{.id = u"rates"_s,
                      .title = Tr::tr("Opened and clicked, the last campaigns"),
                      .shape = ChartData::Shape::Line,
                      .unit = u"%"_s}};
    ChartData::Series opened {Tr::tr("Opened"), {}};
    ChartData::Series clicked {Tr::tr("Clicked"), {}};
    const QList<FinishedCampaign> lately = campaigns.mid(0, shownCampaigns);
    for (auto campaign = lately.rbegin(); campaign != lately.rend(); ++campaign) {
        shown.chart.times << campaign->at.toUTC();
        opened.values << rateOf(*campaign, openRate).value_or(ChartData::gap);
        clicked.values << rateOf(*campaign, clickRate).value_or(ChartData::gap);
        shown.doors << doorTo(campaign->row);
    }
    shown.chart.series = {opened, clicked};
    return shown;
}

static QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// @p isWhole: there are no campaigns before these; otherwise the first week may have had more.
static DoorChart weeksChart(const QList<FinishedCampaign> &campaigns, bool isWhole, const QDate &today)
{
    constexpr int mostWeeks = 12;
    QMap<QDate, qint64> sent;
    for (const FinishedCampaign &campaign : campaigns)
        sent[mondayOf(format::inZone(campaign.at).date())] +=
            format::toInteger(campaign.numbers.sent).value_or(0);
    DoorChart shown {
        {.id = u"weeks"_s, .title = Tr::tr("Emails sent per week"), .shape = ChartData::Shape::Area}};
    ChartData::Series emails {Tr::tr("Emails"), {}};
    const QDate thisWeek = mondayOf(today);
    QDate week = qMax(thisWeek.addDays(-7 * (mostWeeks - 1)), sent.isEmpty() ? thisWeek : sent.firstKey());
    if (!isWhole && !sent.isEmpty() && week == sent.firstKey())
        week = week.addDays(7);
    for (; week <= thisWeek; week = week.addDays(7)) {
        shown.chart.times << format::startOfDay(week).toUTC();
        emails.values << double(sent.value(week));
    }
    if (!emails.values.isEmpty())
        shown.chart.incomplete = {emails.values.size() - 1};
    shown.chart.series = {emails};
    return shown;
}

static QList<Sighting> stopped(const QJsonArray &campaigns, const QDateTime &at)
{
    constexpr int lately = 30;
    QList<Sighting> all;
    for (const QJsonValue campaign : campaigns) {
        const qint64 status = format::toInteger(campaign["status"]).value_or(0);
        const bool needsEditing = status == 27;
        const bool isStopped = status == 5 || status == 12 || status == 25 || status == 33;
        const QDateTime sent = format::toDateTime(campaign["send_date"]);
        if (!needsEditing && !(isStopped && sent.isValid() && sent.daysTo(at) <= lately))
            continue;
        Sighting one {.key = u"campaign."_s + format::toText(campaign["id"])};
        const QString name = campaign["name"].toString();
        one.text = needsEditing ? Tr::tr("“%1” has to be edited before it can be sent").arg(name)
                                : Tr::tr("“%1” was stopped").arg(name);
        one.reason = format::display(campaign["status"], {Kind::Status, campaignWords(), {}});
        one.tone = Tone::Bad;
        one.door = doorTo(campaign.toObject(), Door::inList);
        all << one;
    }
    return all;
}

/// Of the last campaign, held against all others.
static Sighting unusual(const QList<FinishedCampaign> &campaigns, const QString &key,
                        const CampaignRate &rate, const QString &text)
{
    const FinishedCampaign &last = campaigns.first();
    Sighting one {.key = key, .rule = Sighting::Rule::AboveUsual, .meaning = {Kind::Percent, {}, {}}};
    one.value = rateOf(last, rate).value_or(0);
    one.text = text.arg(last.name, format::display(one.value, one.meaning));
    for (const FinishedCampaign &campaign : campaigns.mid(1)) {
        if (const std::optional<double> value = rateOf(campaign, rate))
            one.others << NamedValue {campaign.name, *value};
    }
    one.door = doorTo(last.row);
    return one;
}

static WatchData whatCampaignsSay(const QJsonValue &answer, const QDateTime &at)
{
    const QJsonArray campaigns = answer.toArray();
    const QList<FinishedCampaign> finished = finishedCampaigns(campaigns);
    WatchData data {.sightings = stopped(campaigns, at)};
    if (finished.isEmpty())
        return data;
    data.sentence = sentence(finished);
    data.highlights = {highlight(Tr::tr("Last campaign opened"), finished, openRate, true),
                       highlight(Tr::tr("Last campaign clicked"), finished, clickRate, true)};
    data.charts = {ratesChart(finished),
                   weeksChart(finished, campaigns.size() < newestOfCampaigns, format::inZone(at).date())};
    data.sightings << unusual(finished, u"bounces"_s, errorRate, Tr::tr("“%1”: %2 did not arrive"))
                   << unusual(finished, u"unsubscribed"_s, unsubscribeRate, Tr::tr("“%1”: %2 unsubscribed"));
    return data;
}

Report campaignsOfList(const QJsonObject &list)
{
    Report report {"list-campaigns", Tr::tr("Campaigns to this list"), newestCampaigns()};
    report.read = [id = format::toText(list["id"])](const QJsonValue &answer) {
        QJsonArray those;
        for (const QJsonValue campaign : answer.toArray()) {
            if (format::toText(campaign["message"]["list_id"]) == id)
                those << campaign;
        }
        const QList<FinishedCampaign> finished = finishedCampaigns(those);
        if (finished.isEmpty())
            return ReportData {
                .note = Tr::tr("None of the last %1 campaigns went to this list.").arg(newestOfCampaigns)};
        const CampaignFigures &last = finished.first().numbers;
        return ReportData {.figures = {{.title = Tr::tr("Of the last %1 campaigns").arg(newestOfCampaigns),
                                        .value = finished.size()},
                                       rate(Tr::tr("Opened, the last one"), last.opened, last.delivered,
                                            Tr::tr("Opened / delivered")),
                                       rate(Tr::tr("Clicked, the last one"), last.clicked, last.delivered,
                                            Tr::tr("Clicked / delivered"))},
                           .charts = {ratesChart(finished).chart}};
    };
    return report;
}

Watch campaignWatch()
{
    return {u"campaigns"_s, newestCampaigns(), whatCampaignsSay};
}

} // namespace pulsedeck::emails
