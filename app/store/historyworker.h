// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/database.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace pulsedeck {

/// The side of History that works with the file, in the store's thread.
///
///   Waiting --open()--> Open <--room again-- Overflowing     jobs wait in the first state and run at once in
///                         \----disk refuses----^            the others; the last reads file and memory
class HistoryWorker : public QObject {
    Q_OBJECT
public:
    HistoryWorker();
    ~HistoryWorker() override;

    void open(const QString &path, const QByteArray &key);
    void run(const std::function<void(HistoryWorker &)> &job);
    void remember(const Note &note);
    /// At once; false when the disk does not take it. Not held in memory instead: it may be large.
    bool keep(const Note &note);
    void forget(const std::function<bool(const StoredCall &)> &isMeant);
    /// These know everything that was to be remembered before.
    std::optional<Reading> latest(const StoredCall &call);
    QList<Reading> readings(const StoredCall &call, qint64 since);
    QList<StoredCall> due(qint64 looked, qint64 fresh);

signals:
    void remembered(const pulsedeck::StoredCall &call);
    void said(const QString &text);
    /// To be called in History's thread.
    void answered(const std::function<void()> &deliver);

private:
    void openFile(const QString &path, const QByteArray &key);
    void flush();
    void write(const QList<Note> &notes);
    void empty();
    static std::unique_ptr<Database> inMemory();
    void thin();

    bool m_hasDriver = true;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_overflow; ///< What the disk refused; null while all is well.
    QList<std::function<void(HistoryWorker &)>> m_waiting;
    QList<Note> m_unwritten; ///< Of this turn of the event loop: one transaction.
    QTimer *m_flush; ///< Children, so that they move to the thread.
    QTimer *m_thinning;
};

} // namespace pulsedeck
