// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"

namespace pulsedeck {

/// How a figure went of something that began at some time.
struct Course {
    QString name;
    QDateTime began;
    ChartData trend; ///< As Past::trend() gives it: with gaps where nothing was read for long.
};

/// All of them over the time since each began, at even distances, so that what was sent in spring lies on
/// what was sent in autumn. Between two readings the line is straight; before the first, behind the last and
/// where a trend has a gap nothing is known, and nothing is drawn.
ChartData overlaid(const QList<Course> &courses);

} // namespace pulsedeck
