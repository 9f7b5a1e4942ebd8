// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/sealer.h"

#include <QList>
#include <QSqlDatabase>
#include <QVariantList>

namespace pulsedeck {

/// One account's file: SQLite, written ahead and synced, in which everything that tells something is sealed.
/// Nothing is written to a file before it is certain whose it is. Used in one thread.
class SealedFile {
public:
    using Migration = bool (*)(QSqlDatabase &, const Sealer &);

    /// What makes a file one of a kind.
    struct Format {
        int mark; ///< SQLite's application_id.
        /// From each format to the next, the first one in an empty file; SQLite's user_version counts them.
        QList<Migration> migrations;
        /// Gives one place and what is sealed for it, to try the key on.
        QString probe;
    };

    /// What became of the file.
    enum class Opened {
        Fine,
        SetAside, ///< It was damaged, foreign, newer, or sealed with another key; a new one was begun.
        Failed, ///< No file can be read or written there now. What is there was not touched.
    };

    /// @p path ":memory:" keeps everything in memory.
    SealedFile(const QString &path, const QByteArray &key, const Format &format);
    ~SealedFile();
    SealedFile(const SealedFile &) = delete;
    SealedFile &operator=(const SealedFile &) = delete;

    /// Whether Qt can open such files at all here.
    static bool hasDriver();
    Opened open();

protected:
    QSqlDatabase &sql() const { return m_database; }
    const Sealer &sealer() const { return m_sealer; }
    bool run(const QString &statement, const QVariantList &values = {}) const;
    /// The one value that @p statement tells; invalid when it fails.
    QVariant ask(const QString &statement) const;

private:
    enum class Verdict { Ours, Alien, OutOfReach };
    bool connectFile();
    Verdict prepare();
    Verdict judge(int version) const;
    bool lift(int version);
    bool migrate(int version);
    bool opensWithKey() const;
    void close();
    bool setAside();

    QString m_path;
    QString m_connection; ///< Of Qt Sql, unique.
    Sealer m_sealer;
    Format m_format;
    mutable QSqlDatabase m_database;
    mutable int m_error = 0; ///< SQLite's code of the last failure.
};

/// One after the other; false when one fails.
bool runAll(QSqlDatabase &database, const QStringList &statements);

} // namespace pulsedeck
