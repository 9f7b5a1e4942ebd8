// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"

#include <QCoreApplication>
#include <QFontMetricsF>

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
/// The name of the category, or the time in the user's zone and writing; of a share also what it is a share
/// of.
QString category(const ChartData &data, qsizetype at);
/// The name alone, for where there is no room.
QString bareCategory(const ChartData &data, qsizetype at);
/// "1,234.5 letters", "12%", "3 JPY"; as many digits as it needs; an en dash for a gap.
QString value(double value, const QString &unit = {});
/// "10%", "0.005": a mark of an axis, all of which have the digits that @p step needs.
QString tick(double value, double step, const QString &unit);
/// @p part of @p whole: "12.5%"; empty when there is no whole.
QString share(double part, double whole);
/// What the step of a funnel is a share of: "23.9% of “Delivered”"; empty for the first one.
QString shareOfStep(const ChartData &funnel, qsizetype step);
/// Of an address without its scheme: the end tells more.
QString shortened(const QString &name);
/// @p texts, cut in the middle to @p room each; those that would be cut alike begin where they differ, and
/// none is cut to nothing but dots.
QStringList elidedApart(const QStringList &texts, const QFontMetricsF &metrics, double room);
/// Whether its values are whole things, of which there is no half.
bool isCounted(const ChartData &data);
/// The sum of what is known of a series.
double sum(const ChartData::Series &series);
/// The largest value of all series; 0 when there is none above.
double maximum(const ChartData &data);
/// The chart in a sentence for who does not see it.
QString description(const ChartData &data);

} // namespace chartwords
} // namespace pulsedeck
