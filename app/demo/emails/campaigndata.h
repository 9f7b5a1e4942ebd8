// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fakedata.h"

#include <QJsonObject>

namespace pulsedeck::demo {

/// Status of a campaign, by the service's numbers.
enum CampaignStatus {
    OnModeration = 1,
    BeingSent = 2,
    Sent = 3,
    CopyingAddresses = 13,
    Queued = 14,
    Cancelled = 16,
    PartSent = 23,
    Draft = 26,
    NeedsEditing = 27,
};

/// What became of a campaign's letters. Each figure counts addresses and is at most the one before it, except
/// the last three.
struct CampaignFigures {
    int sent = 0;
    int delivered = 0;
    int opened = 0;
    int clicked = 0;
    int unsubscribed = 0;
    int spam = 0;
    int errors = 0;
};

struct Campaign {
    int id = 0;
    QString name;
    QString subject;
    QString preheader;
    QString senderName;
    QString senderEmail;
    QString body;
    QList<int> lists;
    int status = Draft;
    QDateTime sendAt; ///< Invalid: a draft without a date.
    int addresses = 0;
    CampaignFigures figures;
    QString language; ///< Of the readers; decides in which countries it is opened.

    /// Whether it waits for its date.
    bool isPlanned(const QDateTime &now) const { return status == Queued && sendAt > now; }
};

/// Figures that fit together, of a letter sent to @p addresses.
CampaignFigures sowFigures(int addresses, Dice dice);
/// Opens by country; their sum is `opened`.
QJsonObject opensByCountry(const Campaign &campaign, Dice dice);
/// Clicks by link; their sum is at least `clicked`.
QList<std::pair<QString, int>> clicksByLink(const Campaign &campaign, Dice dice);

} // namespace pulsedeck::demo
