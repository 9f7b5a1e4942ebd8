// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

#include <QJsonObject>

namespace pulsedeck::pop_ups {

/// The A/B test of a pop-up; none when it has no test. The test is a part of its row in the project's list,
/// which is asked for again: the service has no operation for one pop-up.
QList<Report> abReports(const QJsonObject &popUp);

} // namespace pulsedeck::pop_ups
