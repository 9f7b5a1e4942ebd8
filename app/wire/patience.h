// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace pulsedeck {

/// How long people have been waiting for answers: for their turn, a token, a connection, the first byte or
/// the last one, it is all the same to them. Says when one of them has waited longer than the limit, and when
/// that is over.
class Patience : public QObject {
    Q_OBJECT
public:
    explicit Patience(std::chrono::milliseconds limit, QObject *parent = nullptr);

    void begin(quint64 ticket);
    /// Of a ticket that nobody waits for, too.
    void end(quint64 ticket);
    bool isUsedUp() const { return m_isUsedUp; }
    /// All that somebody waits for, oldest first.
    QList<quint64> tickets() const { return m_since.keys(); }

signals:
    void changed(bool isUsedUp);

private:
    void look();

    std::chrono::milliseconds m_limit;
    QMap<quint64, qint64> m_since; ///< Tickets count up, so the first is the oldest.
    QElapsedTimer m_clock;
    QTimer m_timer;
    bool m_isUsedUp = false;
};

} // namespace pulsedeck
