// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace pulsedeck {

/// Which of @p times (milliseconds since the epoch, growing) need not be kept at @p now: all are kept for two
/// days, the last of each hour for thirty days, the last of each day (of UTC) after that. The first and the
/// last one stay, and so does what lies in the future: a clock was wrong then, not the figure.
QList<qint64> superfluous(const QList<qint64> &times, qint64 now);

} // namespace pulsedeck
