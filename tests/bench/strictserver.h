// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace pulsedeck::test {

/// A service that takes ten requests in any second and not one more, in a thread of its own, so that nothing
/// but the way disturbs its clock. The ways to it and back take their time, each for itself.
class StrictServer : public QThread {
public:
    struct Arrival {
        qint64 at; ///< Milliseconds of the clock below.
        QByteArray target;
        bool refused;
    };

    /// Milliseconds, each as likely as the other.
    struct Way {
        int least = 0;
        int most = 0;
        int time() const { return QRandomGenerator::global()->bounded(least, most + 1); }
    };

    StrictServer(const QElapsedTimer &clock, Way there, Way back)
        : m_clock(clock), m_there(there), m_back(back)
    {
        start();
        m_ready.acquire();
    }
    ~StrictServer() override
    {
        quit();
        wait();
    }

    quint16 port() const { return m_port; }
    std::vector<Arrival> arrivals() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_arrivals;
    }

private:
    void run() override
    {
        QTcpServer server;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_ready.release();
        exec();
    }
    void take(QTcpSocket *socket)
    {
        const QByteArray request = socket->peek(65536);
        if (!request.contains("\r\n\r\n"))
            return;
        socket->readAll();
        QTimer::singleShot(m_there.time(), Qt::PreciseTimer, socket,
                           [this, socket, request] { answer(socket, request); });
    }
    void answer(QTcpSocket *socket, const QByteArray &request)
    {
        const bool refused = note(request.split(' ').value(1));
        const QByteArray answer = refused ? "HTTP/1.1 429 X\r\nContent-Length: 0\r\n\r\n"
                                          : "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]";
        QTimer::singleShot(m_back.time(), Qt::PreciseTimer, socket,
                           [socket, answer] { socket->write(answer); });
    }
    bool note(const QByteArray &target)
    {
        const QMutexLocker lock(&m_mutex);
        const qint64 now = m_clock.elapsed();
        const auto lately = std::count_if(m_arrivals.rbegin(), m_arrivals.rend(), [now](const Arrival &one) {
            return !one.refused && one.at > now - 1000;
        });
        m_arrivals.push_back({now, target, lately >= 10});
        return lately >= 10;
    }

    const QElapsedTimer &m_clock;
    const Way m_there;
    const Way m_back;
    quint16 m_port = 0;
    QSemaphore m_ready;
    mutable QMutex m_mutex;
    std::vector<Arrival> m_arrivals;
};

} // namespace pulsedeck::test
