// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/callkey.h"
#include "app/store/reading.h"
#include "app/store/sealer.h"

#include <QSqlDatabase>

#include <memory>

namespace pulsedeck {

/// One answer that is to be kept.
struct Note {
    StoredCall call;
    Reading reading;
    bool isLookedAt = true; ///< Read for a person, not by the schedule.
};

/// One account's file: SQLite, written ahead, with what people and figures are told sealed. Used in one
/// thread.
///
///   statistic(id, mark, call, looked)      mark: fingerprint of the call; call: sealed; looked: when a
///                                          person last wanted it
///   answer(id, statistic, mark, body)      mark: fingerprint of the answer; body: deflated, then sealed
///   reading(statistic, at, answer)         times are milliseconds since the epoch
///
/// Equal answers are stored once. Ids and times are clear, nothing else is. What is sealed opens in its own
/// place only: an answer does not pass for that of another call.
class Database {
public:
    /// What became of the file.
    enum class Opened {
        Fine,
        SetAside, ///< It was damaged, foreign, newer, or sealed with another key; a new one was begun.
        Failed, ///< No file can be read or written there now. What is there was not touched.
    };

    /// @p path ":memory:" keeps everything in memory.
    Database(const QString &path, const QByteArray &key);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Whether Qt can open such files at all here.
    static bool hasDriver();
    Opened open();
    /// All or none of them; false when the disk is full or the like.
    bool remember(const QList<Note> &notes);
    std::optional<Reading> latest(const StoredCall &call) const;
    QList<Reading> readings(const StoredCall &call, qint64 since) const;
    /// Everything there is, to be kept elsewhere.
    QList<Note> all() const;
    /// Calls, lists aside, that somebody wanted since @p looked and that were not read from @p fresh to @p
    /// now. What was read in the future was read while the clock was wrong.
    QList<StoredCall> due(qint64 looked, qint64 fresh, qint64 now) const;
    /// Drops what superfluous() names when the newest reading is of now, and lists that nobody read for three
    /// months.
    void thin(qint64 now);

private:
    enum class Verdict { Ours, Alien, OutOfReach };
    bool connectFile();
    Verdict prepare();
    Verdict judge(int version) const;
    bool lift(int version);
    bool opensWithKey() const;
    void close();
    bool setAside();
    bool rememberOne(const Note &note);
    void thinReadings(qint64 now);
    void forgetLists(qint64 before);
    qint64 statistic(const StoredCall &call, bool make) const;
    qint64 answer(qint64 statistic, const QByteArray &callMark, const QJsonValue &answer) const;
    QByteArray markOf(const StoredCall &call) const;
    bool run(const QString &statement, const QVariantList &values = {}) const;
    QVariant ask(const QString &statement) const;

    QString m_path;
    QString m_connection; ///< Of Qt Sql, unique.
    Sealer m_sealer;
    QSqlDatabase m_database;
    mutable int m_error = 0; ///< SQLite's code of the last failure.
};

} // namespace pulsedeck
