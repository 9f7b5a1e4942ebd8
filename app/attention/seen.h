// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attention/judging.h"
#include "app/store/reading.h"

namespace pulsedeck {

/// A figure with what is remembered of it.
struct Glance {
    Highlight highlight;
    QList<double> course; ///< A value a day, the newest last.
    std::optional<int> daysLeft {}; ///< Of what is used up; none: that is not known.
};

/// What one watch makes of all its readings.
struct Seen {
    QDateTime at; ///< Of the newest reading; invalid: there is none.
    QString sentence;
    QList<Glance> glances;
    QList<DoorChart> charts;
    QList<Concern> concerns;
    QJsonValue answer {QJsonValue::Undefined}; ///< The newest.
};

/// @p readings are oldest first.
Seen seenBy(const Watch &watch, const QList<Reading> &readings);

} // namespace pulsedeck
