// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/finishedcampaigns.h"

#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/words.h"
#include "app/values/convert.h"
#include "app/values/zone.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck::emails {

/// A difference that the digits of a shown rate do not carry.
constexpr double nothing = 0.005;

Call newestCampaigns()
{
    return {"GET /campaigns", {}, {{"limit", newestOfCampaigns}, {"order", "desc"}}};
}

bool isFinished(const QJsonObject &campaign)
{
    constexpr qint64 sent = 3, partSent = 23, restBlocked = 25;
    const qint64 status = format::toInteger(campaign["status"]).value_or(0);
    return status == sent || status == partSent || status == restBlocked;
}

QList<FinishedCampaign> finishedCampaigns(const QJsonArray &campaigns)
{
    QList<FinishedCampaign> all;
    for (const QJsonValue campaign : campaigns) {
        const FinishedCampaign one {campaign.toObject(), campaign["name"].toString(),
                                    format::toDateTime(campaign["send_date"]), campaignFigures(campaign)};
        if (isFinished(one.row) && one.numbers.isKnown() && one.at.isValid())
            all << one;
    }
    std::stable_sort(all.begin(), all.end(), [](const FinishedCampaign &one, const FinishedCampaign &other) {
        return one.at > other.at;
    });
    return all;
}

std::optional<double> rateOf(const FinishedCampaign &campaign, const CampaignRate &rate)
{
    return format::toNumber(format::rate(campaign.numbers.*rate.part, campaign.numbers.*rate.whole));
}

Standard standardFor(const QJsonObject &campaign, const QList<FinishedCampaign> &finished,
                     Yardstick yardstick)
{
    Standard standard;
    const QDateTime at = format::toDateTime(campaign["send_date"]);
    const QString id = format::toText(campaign["id"]);
    const qsizetype most = yardstick == Yardstick::LastFive ? comparedCampaigns : 1;
    QHash<QString, QList<double>> values;
    for (const FinishedCampaign &one : finished) {
        if (!isFinished(campaign) || standard.names.size() == most)
            break;
        if (one.at > at || format::toText(one.row["id"]) == id)
            continue;
        standard.names << one.name;
        standard.ids << format::toText(one.row["id"]);
        for (const Figure &figure : figures(one.numbers)) {
            const std::optional<double> value = format::toNumber(figure.value);
            if (figure.kind == Kind::Percent && value)
                values[figure.key] << *value;
        }
    }
    for (auto one = values.cbegin(); one != values.cend(); ++one) {
        const double sum = std::accumulate(one->begin(), one->end(), 0.0);
        standard.rates[one.key()] = sum / double(one->size());
    }
    return standard;
}

static std::optional<double> ahead(const Figure &rate, const Standard &standard)
{
    const std::optional<double> value = format::toNumber(rate.value);
    if (!value || !standard.rates.contains(rate.key))
        return {};
    return *value - standard.rates[rate.key];
}

static QString points(double difference)
{
    return format::decimals(std::abs(difference), 0, 2);
}

QString standing(const Figure &rate, const Standard &standard, Yardstick yardstick)
{
    if (standard.names.isEmpty())
        return {};
    const std::optional<double> difference = ahead(rate, standard);
    const bool isAverage = yardstick == Yardstick::LastFive;
    if (!difference)
        return isAverage ? Tr::tr("The average is not known") : Tr::tr("Not known of the one before");
    if (std::abs(*difference) < nothing)
        return isAverage ? Tr::tr("As the average") : Tr::tr("As the one before");
    if (*difference > 0)
        return (isAverage ? Tr::tr("+%1 points, above the average")
                          : Tr::tr("+%1 points, above the one before"))
            .arg(points(*difference));
    //: The sign is a minus.
    return (isAverage ? Tr::tr("−%1 points, below the average") : Tr::tr("−%1 points, below the one before"))
        .arg(points(*difference));
}

Tone toneOfStanding(const Figure &rate, const Standard &standard)
{
    const std::optional<double> difference = ahead(rate, standard);
    if (!difference || std::abs(*difference) < nothing || rate.growth == Tone::Neutral)
        return Tone::Neutral;
    return (*difference > 0) == (rate.growth == Tone::Good) ? Tone::Good : Tone::Bad;
}

/// "opened by 21.9% and clicked by 3.1%"
static QString verdictAlone(const QJsonObject &campaign, const QList<Figure> &all)
{
    const auto text = [&all](const QString &key) {
        for (const Figure &figure : all) {
            if (figure.key == key)
                return format::display(figure.value, {Kind::Percent, {}, {}});
        }
        return QString();
    };
    return Tr::tr("“%1” was opened by %2 and clicked by %3")
        .arg(campaign["name"].toString(), text(u"open-rate"_s), text(u"click-rate"_s));
}

QString verdictOn(const QJsonObject &campaign, const Standard &standard, Yardstick yardstick)
{
    const CampaignFigures numbers = campaignFigures(campaign);
    const QList<Figure> all = figures(numbers);
    if (!numbers.isKnown() || format::toInteger(numbers.delivered).value_or(0) == 0)
        return {};
    const QString alone = verdictAlone(campaign, all);
    if (!isFinished(campaign))
        return Tr::tr("%1 so far: %2. It is compared once it is finished.")
            .arg(alone, format::display(campaign["status"], {Kind::Status, campaignWords(), {}}));
    const auto opens =
        std::find_if(all.begin(), all.end(), [](const Figure &one) { return one.key == "open-rate"; });
    const std::optional<double> difference = ahead(*opens, standard);
    if (standard.names.isEmpty())
        return Tr::tr("%1. There is no earlier campaign to compare it with.").arg(alone);
    const bool isAverage = yardstick == Yardstick::LastFive;
    if (!difference && !format::toNumber(opens->value))
        return Tr::tr("%1. Without its open rate it is not compared.").arg(alone);
    if (!difference)
        return isAverage
            ? Tr::tr("%1. The open rates of those before it are not known.").arg(alone)
            : Tr::tr("%1. The open rate of “%2” before it is not known.").arg(alone, standard.names.first());
    if (std::abs(*difference) < nothing)
        return isAverage ? Tr::tr("%1: opens as the average of those before it.").arg(alone)
                         : Tr::tr("%1: opens as “%2” before it.").arg(alone, standard.names.first());
    if (isAverage)
        return (*difference > 0 ? Tr::tr("%1: opens %2 points above the average of the %Ln before.", nullptr,
                                         int(standard.names.size()))
                                : Tr::tr("%1: opens %2 points below the average of the %Ln before.", nullptr,
                                         int(standard.names.size())))
            .arg(alone, points(*difference));
    return (*difference > 0 ? Tr::tr("%1: opens %2 points above “%3” before.")
                            : Tr::tr("%1: opens %2 points below “%3” before."))
        .arg(alone, points(*difference), standard.names.first());
}

} // namespace pulsedeck::emails
