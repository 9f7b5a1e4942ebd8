// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace pulsedeck {

/// How long to wait before something is repeated, in milliseconds. The lengths are members, so that tests
/// need not wait.
struct Pauses {
    int fault = 300;
    int tooMany = 1000;

    /// Before a read is repeated after its fault number @p tries (0 is the first): growing, with jitter, so
    /// that many readers do not come back at once. A longer Retry-After is followed up to ten seconds; none
    /// when it asks for more, as nobody waits that long in front of a page.
    std::optional<int> afterFault(int tries, const QByteArray &retryAfter, const QDateTime &now) const;

    /// To keep quiet after "too many requests". A sane Retry-After (seconds or an HTTP date, as RFC 9110,
    /// 10.2.3 writes it) is followed up to two minutes; without one the pause doubles with each of @p times.
    /// The service documents no Retry-After.
    int afterTooMany(int times, const QByteArray &retryAfter, const QDateTime &now) const;
};

} // namespace pulsedeck
