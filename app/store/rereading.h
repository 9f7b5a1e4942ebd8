// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/client.h"
#include "app/store/callkey.h"

#include <QElapsedTimer>
#include <QTimer>

namespace pulsedeck {

class History;

/// Reads the statistics that were looked at in the last two weeks again and again, so that there is a past to
/// compare with. Works in the background: a click goes first.
class Rereading : public QObject {
    Q_OBJECT
public:
    /// @p everyHours is asked each time; 0: nothing is read.
    Rereading(Client &client, History &history, std::function<int()> everyHours, QObject *parent = nullptr);

    /// Whether the account is signed in.
    void setActive(bool active);
    /// Reads everything now, whatever the time.
    void readAll();

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
