// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/ledgerentry.h"
#include "app/store/sealedfile.h"

namespace pulsedeck {

/// What an account is about to do, does and did: the file behind Ledger.
///
///   record(mark, kind, body)     mark: fingerprint of kind and id; body: sealed
///   journal(number, mark, body)  mark: fingerprint of the mark before and the entry; body: sealed
///
/// Each entry's mark covers the one before, and a record holds the last one: an entry that was changed, moved
/// or taken out shows. Marks need the key to be made.
class LedgerFile : public SealedFile {
public:
    /// @p path ":memory:" keeps everything in memory.
    LedgerFile(const QString &path, const QByteArray &key);

    /// All or none; false when the disk is full or the like.
    bool write(const QList<LedgerChange> &changes);
    /// By id, in no order. What does not open is left out and counted by @p damaged.
    QHash<QString, QJsonObject> records(const QString &kind, int *damaged = nullptr) const;
    /// Newest first, from those numbered below @p before (0: the newest).
    QList<LedgerEntry> journal(qint64 before, int most) const;
    LedgerCheck checkJournal() const;

private:
    bool writeOne(const LedgerChange &change);
    bool append(const QJsonObject &body);
    bool put(const QString &kind, const QString &id, const QJsonObject &body);
    QByteArray markOf(const QString &kind, const QString &id) const;
    QByteArray chained(const QByteArray &before, qint64 number, const QByteArray &plain) const;
    QByteArray lastMark() const;
};

} // namespace pulsedeck
