// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

namespace pulsedeck::emails {

/// How often something was counted: a country by its code, a link by its address. Below 0: not told.
using Counted = QPair<QString, qint64>;
/// The answer of GET /campaigns/{id}/countries: the most first; empty codes and unknown ones as they come.
QList<Counted> opensByCountry(const QJsonValue &answer);
/// The answer of GET /campaigns/{id}/referrals: the most first, each address once.
QList<Counted> clicksPerLink(const QJsonValue &answer);

/// What a campaign achieved, where it was opened and which links were clicked.
QList<Report> campaignReports(const QJsonValue &id);

} // namespace pulsedeck::emails
