// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/laterstart.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace pulsedeck {

class ProfileLock;

/// What a start does whose profile another program has:
///
///   begin() --> calls the other one --it took the start--> HandedOver
///                 ^  |-- it is gone, the lock is free ---> Free
///                 |  '-- it is just starting or ending: a moment later
///                 '--------'  patience at an end --------> Free if it was dead after all, else Silent
class StartHandover : public QObject {
    Q_OBJECT
public:
    enum class Outcome { HandedOver, Free, Silent };

    /// @p addresses are those at which the other one may listen. With the outcome Free @p lock was taken.
    StartHandover(const LaterStart &start, ProfileLock &lock, const QStringList &addresses,
                  std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Answers later, never at once.
    void begin();

signals:
    void finished(pulsedeck::StartHandover::Outcome outcome);

private:
    void call();
    void callAgain();
    void listen();
    void finish(Outcome outcome);

    const QByteArray m_line;
    ProfileLock &m_lock;
    const QStringList m_addresses;
    qsizetype m_calls = 0;
    QTimer m_pause;
    QTimer m_patience;
    QLocalSocket m_socket;
};

} // namespace pulsedeck
