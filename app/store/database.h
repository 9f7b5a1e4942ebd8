// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/callkey.h"
#include "app/store/reading.h"
#include "app/store/sealedfile.h"

#include <functional>

namespace pulsedeck {

/// One answer that is to be kept.
struct Note {
    StoredCall call;
    Reading reading;
    bool isLookedAt = true; ///< Read for a person, not by the schedule.
};

/// What an account read: the file behind History.
///
///   statistic(id, mark, call, looked)      mark: fingerprint of the call; call: sealed; looked: when a
///                                          person last wanted it
///   answer(id, statistic, mark, body)      mark: fingerprint of the answer; body: deflated, then sealed
///   reading(statistic, at, answer)         times are milliseconds since the epoch
///
/// Equal answers are stored once. Ids and times are clear, nothing else is. What is sealed opens in its own
/// place only: an answer does not pass for that of another call.
class Database : public SealedFile {
public:
    /// @p path ":memory:" keeps everything in memory.
    Database(const QString &path, const QByteArray &key);

    /// All or none of them; false when the disk is full or the like.
    bool remember(const QList<Note> &notes);
    std::optional<Reading> latest(const StoredCall &call) const;
    QList<Reading> readings(const StoredCall &call, qint64 since) const;
    /// Drops all that is known of the calls that are meant. False when the disk does not let it.
    bool forget(const std::function<bool(const StoredCall &)> &isMeant);
    /// Everything there is, to be kept elsewhere.
    QList<Note> all() const;
    /// Calls, lists aside, that somebody wanted since @p looked and that were not read from @p fresh to @p
    /// now. What was read in the future was read while the clock was wrong.
    QList<StoredCall> due(qint64 looked, qint64 fresh, qint64 now) const;
    /// Drops what superfluous() names when the newest reading is of now, and lists that nobody looked at for
    /// three months. Lists that nobody is said to look at stay.
    void thin(qint64 now);

private:
    bool rememberOne(const Note &note);
    bool forgetOne(const StoredCall &call);
    void thinReadings(qint64 now);
    void forgetLists(qint64 before);
    qint64 statistic(const StoredCall &call, bool make) const;
    qint64 answer(qint64 statistic, const QByteArray &callMark, const QJsonValue &answer) const;
    QByteArray markOf(const StoredCall &call) const;
};

} // namespace pulsedeck
