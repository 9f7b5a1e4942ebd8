// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/emails/campaignfigures.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

#include <optional>

namespace pulsedeck::emails {

/// A campaign that is finished, with what it reached.
struct FinishedCampaign {
    QJsonObject row;
    QString name;
    QDateTime at;
    CampaignFigures numbers;
};

using CampaignPart = QJsonValue CampaignFigures::*;

struct CampaignRate {
    CampaignPart part;
    CampaignPart whole;
};

inline constexpr CampaignRate openRate {&CampaignFigures::opened, &CampaignFigures::delivered};
inline constexpr CampaignRate clickRate {&CampaignFigures::clicked, &CampaignFigures::delivered};
inline constexpr CampaignRate unsubscribeRate {&CampaignFigures::unsubscribed, &CampaignFigures::delivered};
inline constexpr CampaignRate errorRate {&CampaignFigures::errors, &CampaignFigures::sent};

/// So many campaigns are an average.
inline constexpr qsizetype comparedCampaigns = 5;
inline constexpr int newestOfCampaigns = 50;

/// The list that is looked at for the campaigns of late.
Call newestCampaigns();
/// Whether nothing more is sent of it: only then can it be held against others.
bool isFinished(const QJsonObject &campaign);
/// Those that are finished and of which the figures are known, the one sent last first.
QList<FinishedCampaign> finishedCampaigns(const QJsonArray &campaigns);
std::optional<double> rateOf(const FinishedCampaign &campaign, const CampaignRate &rate);

/// What a campaign is held against.
enum class Yardstick { LastFive, Previous };

struct Standard {
    QStringList names; ///< Of the campaigns it is made of; empty: there are none before.
    QStringList ids; ///< Of the same.
    QHash<QString, double>
        rates; ///< By Figure::key, each campaign counted alike; what is not known is not in.
};

/// Of those of @p finished that were sent before @p campaign.
Standard standardFor(const QJsonObject &campaign, const QList<FinishedCampaign> &finished,
                     Yardstick yardstick);
/// "−1.4 points, below the average": @p rate held against @p standard. Empty: neither can be told.
QString standing(const Figure &rate, const Standard &standard, Yardstick yardstick);
/// Good or bad news; Neutral where it is neither.
Tone toneOfStanding(const Figure &rate, const Standard &standard);
/// The campaign in a sentence: what it is known by, and how it stands.
QString verdictOn(const QJsonObject &campaign, const Standard &standard, Yardstick yardstick);

} // namespace pulsedeck::emails
