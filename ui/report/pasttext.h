// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/past.h"

namespace pulsedeck {

/// Words for the age of an answer and for what became of a figure, as seen at @p now.

/// "Read 3 hours ago"; of yesterday and before with the day and the time.
QString ageText(const QDateTime &readAt, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// "+12 since yesterday"; "+1.5 points" of percentages.
QString changeText(const Change &change, const Figure &figure,
                   const QDateTime &now = QDateTime::currentDateTimeUtc());
/// "+12 (+10%)", "+1.5 points"; empty when both are the same.
QString differenceText(const Change &change, const Figure &figure);
/// "+12 (+10%) from 120 before": held against the period before.
QString changeFromBeforeText(const Change &change, const Figure &figure);
/// "From 100 on 10 June 2025 at 18:00 to 112: +12 (+12%)".
QString changeInFull(const Change &change, const Figure &figure);
/// Good or bad news; Neutral where that is not known or nothing changed.
Tone changeTone(const Change &change, const Figure &figure);

} // namespace pulsedeck
