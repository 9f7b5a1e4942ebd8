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
///   Waiting --open()--> Open        jobs wait in the first state and run at once in the second
class HistoryWorker : public QObject {
    Q_OBJECT
public:
    HistoryWorker();
    ~HistoryWorker() override;

    void open(const QString &path, const QByteArray &key);
    void run(const std::function<void(HistoryWorker &)> &job);
    void remember(const StoredCall &call, const Reading &reading);
    /// With everything that was to be remembered in it.
    Database &database();

signals:
    void remembered(const pulsedeck::StoredCall &call);
    void said(const QString &text);
    /// To be called in History's thread.
    void answered(const std::function<void()> &deliver);

private:
    void flush();
    void useMemory();
    void thin();

    std::unique_ptr<Database> m_database;
    QList<std::function<void(HistoryWorker &)>> m_waiting;
    QList<QPair<StoredCall, Reading>> m_unwritten; ///< Of this turn of the event loop: one transaction.
    QTimer *m_flush; ///< Children, so that they move to the thread.
    QTimer *m_thinning;
    bool m_isInMemory = false;
};

} // namespace pulsedeck
