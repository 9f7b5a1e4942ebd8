// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

#include <QJsonObject>

namespace pulsedeck::pop_ups {

/// How likely people are to recommend (net promoter score): the score with its formula, and the answers over
/// time.
QList<Report> npsReports(const QJsonObject &popUp);

} // namespace pulsedeck::pop_ups
