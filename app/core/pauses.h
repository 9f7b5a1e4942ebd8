// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace pulsedeck {

/// Milliseconds to wait before a read is repeated after its fault number @p tries (0 is the first):
/// growing, with jitter, so that many readers do not come back at once.
int pauseAfterFault(int tries);

/// Milliseconds to keep quiet after "too many requests". A sane Retry-After (seconds or an HTTP date, as
/// RFC 9110, 10.2.3 writes it) is followed up to two minutes; without one the pause is a second and doubles
/// with each of @p times. The service documents no Retry-After.
int pauseAfterTooMany(const QByteArray &retryAfter, int times, const QDateTime &now);

} // namespace pulsedeck
