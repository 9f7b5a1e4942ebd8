// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QQueue>
#include <QTimer>

class QTcpSocket;

namespace pulsedeck::demo {

/// How an answer goes over the wire. Usually at once and whole.
struct Delivery {
    enum class End { Kept, Closed, Reset };

    int delay = 0; ///< Milliseconds before the first byte.
    int pause = 0; ///< Milliseconds between single bytes; 0: all at once.
    qsizetype cutAt = -1; ///< Bytes of the body that are sent; -1: all.
    qint64 told = 0; ///< How many bytes more Content-Length says than there are.
    bool isSilent = false; ///< Not a byte is sent.
    End end = End::Kept;
};

/// Writes answers to one connection, each after the one before.
class Sender : public QObject {
public:
    explicit Sender(QTcpSocket *socket);

    void send(const QByteArray &bytes, const Delivery &delivery);

private:
    struct Outgoing {
        QByteArray bytes;
        Delivery delivery;
    };
    void begin();
    void sendByte();
    void finish();

    QTcpSocket *m_socket;
    QQueue<Outgoing> m_waiting; ///< The first is under way.
    QTimer m_timer;
    qsizetype m_sent = 0; ///< Of the first.
};

} // namespace pulsedeck::demo
