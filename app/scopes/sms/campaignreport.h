// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

#include <QJsonObject>

namespace pulsedeck::sms {

/// What became of the messages of a campaign, counted over its recipients: the service tells no sums.
Report campaignReport(const QJsonObject &campaign);
/// The recipients in an answer to GET /sms/campaigns/info/{id}, which is an object or a list of one. The
/// first letter of country_code is a Cyrillic one at times; here it never is.
QJsonValue recipientsOf(const QJsonValue &answer);

} // namespace pulsedeck::sms
