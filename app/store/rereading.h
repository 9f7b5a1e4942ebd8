// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/callkey.h"
#include "app/wire/client.h"

#include <QElapsedTimer>
#include <QTimer>

namespace pulsedeck {

class History;

/// Reads the statistics that a person looked at in the last two weeks again and again, so that there is a
/// past to compare with. Works in the background: a click goes first. What was read in the last half of the
/// interval is left out, so that starting Pulsedeck often costs no calls.
class Rereading : public QObject {
    Q_OBJECT
public:
    /// @p everyHours is asked each time; 0: nothing is read.
    Rereading(Client &client, History &history, std::function<int()> everyHours, QObject *parent = nullptr);

    /// Whether the account is signed in.
    void setActive(bool active);
    /// Reads what was not read for half of @p hours, now; 0: everything.
    void readAll(int hours = 0);

signals:
    /// So many statistics are being read.
    void began(int count);

private:
    void tick();
    void read(const QList<StoredCall> &calls);

    Client &m_client;
    History &m_history;
    std::function<int()> m_everyHours;
    QTimer m_clock;
    QElapsedTimer m_sinceLast; ///< Invalid before the first time.
};

} // namespace pulsedeck
