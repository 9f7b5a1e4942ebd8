// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/callkey.h"
#include "app/store/reading.h"
#include "app/store/sealer.h"

#include <QSqlDatabase>

#include <memory>

namespace pulsedeck {

/// One account's file: SQLite, written ahead, with what people and figures are told sealed. Used in one
/// thread.
///
///   statistic(id, mark, call)              mark: fingerprint of the call; call: sealed
///   answer(id, statistic, mark, body)      mark: fingerprint of the answer; body: deflated, then sealed
///   reading(statistic, at, answer)         at: milliseconds since the epoch
///
/// Equal answers are stored once. Ids and times are clear, nothing else is.
class Database {
public:
    /// What became of the file.
    enum class Opened {
        Fine,
        SetAside, ///< It was damaged, foreign, newer, or sealed with another key; a new one was begun.
        Failed, ///< No file can be written there.
    };

    /// @p path ":memory:" keeps everything in memory.
    Database(const QString &path, const QByteArray &key);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Opened open();
    /// All or none of them; false when the disk is full or the like.
    bool remember(const QList<QPair<StoredCall, Reading>> &answers);
    std::optional<Reading> latest(const StoredCall &call) const;
    QList<Reading> readings(const StoredCall &call, qint64 since) const;
    /// Calls with an answer since that time.
    QList<StoredCall> calls(qint64 since) const;
    /// Drops what superfluous() names.
    void thin(qint64 now);

private:
    bool connectFile();
    bool prepare();
    bool migrate(int version);
    bool isOurs() const;
    void close();
    bool setAside();
    bool rememberOne(const StoredCall &call, const Reading &reading);
    qint64 statistic(const StoredCall &call, bool make) const;
    qint64 answer(qint64 statistic, const QJsonValue &answer) const;
    std::optional<QJsonValue> opened(qint64 answer, const QByteArray &body) const;
    bool run(const QString &statement, const QVariantList &values = {}) const;

    QString m_path;
    QString m_connection; ///< Of Qt Sql, unique.
    Sealer m_sealer;
    QSqlDatabase m_database;
};

} // namespace pulsedeck
