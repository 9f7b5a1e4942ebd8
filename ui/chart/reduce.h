// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPolygonF>

namespace pulsedeck {

/// The lines to draw for a series of @p values at @p pixels (growing, in pixels): where many values share a
/// pixel column, the first, lowest, highest and last of them stand for all, so that no peak is lost. NaN is a
/// gap and ends a line. y is the value itself, for the caller to map.
QList<QPolygonF> reduced(const QList<double> &pixels, const QList<double> &values);

} // namespace pulsedeck
