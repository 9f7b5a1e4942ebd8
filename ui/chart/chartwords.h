// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"

#include <QCoreApplication>

namespace pulsedeck {

/// Numbers and names of a chart as text.
namespace chartwords {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// How many categories or times there are.
qsizetype count(const ChartData &data);
/// Each time stands for a day. The ends tell days from hours, of which some are midnight, too.
bool isOfWholeDays(const ChartData &data);
/// The name of the category, or the time in the user's zone and writing.
QString category(const ChartData &data, qsizetype at);
/// "1,234.5 letters", "12%"; an en dash for a gap.
QString value(double value, const QString &unit = {});
/// @p part of @p whole: "12.5%"; empty when there is no whole.
QString share(double part, double whole);
/// @p text for the places where Qt Charts takes HTML, cut in the middle at @p letters.
QString label(const QString &text, int letters);
/// The sum of what is known of a series.
double sum(const ChartData::Series &series);
/// The largest value of all series; 0 when there is none above.
double maximum(const ChartData &data);
/// The chart in a sentence for who does not see it.
QString description(const ChartData &data);

} // namespace chartwords
} // namespace pulsedeck
