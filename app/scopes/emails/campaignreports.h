// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

namespace pulsedeck::emails {

/// What a campaign achieved, where it was opened and which links were clicked.
QList<Report> campaignReports(const QJsonValue &id);

} // namespace pulsedeck::emails
