// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

#include <QMap>

namespace pulsedeck::emails {

/// What became of the emails of one campaign. Numbers are emails, not people; Undefined where the service
/// does not tell. Opened counts emails opened at least once, clicked those with at least one click, and each
/// is part of the one before: sent, delivered, opened, clicked.
struct CampaignFigures {
    QJsonValue sent {QJsonValue::Undefined};
    QJsonValue delivered {QJsonValue::Undefined};
    QJsonValue opened {QJsonValue::Undefined};
    QJsonValue clicked {QJsonValue::Undefined};
    QJsonValue unsubscribed {QJsonValue::Undefined};
    QJsonValue spam {QJsonValue::Undefined};
    QJsonValue errors {QJsonValue::Undefined};
    /// Emails that did not arrive, by delivery code; empty where the service does not tell them apart.
    QMap<int, qint64> failures;

    bool isKnown() const { return !sent.isUndefined() || !delivered.isUndefined(); }
};

/// Reads `statistics` of a campaign in each of its forms: missing or null, [], [{code, count, explain}],
/// {general: [the same]}, {sent, delivered, opening, link_redirected, unsubscribe, error}.
CampaignFigures campaignFigures(const QJsonValue &campaign);

/// Counts and rates, each rate with its formula.
QList<Figure> figures(const CampaignFigures &campaign);

} // namespace pulsedeck::emails
