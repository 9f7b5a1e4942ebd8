// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>

namespace pulsedeck {

/// Serves the pages of one big mailing list as fast as it can: every answer is cut out of one text that is
/// made beforehand. Runs in a thread of its own.
class ContactServer : public QObject {
public:
    explicit ContactServer(int contacts)
    {
        for (int i = 0; i < contacts; ++i) {
            m_starts.append(m_json.size());
            m_json += contact(i) + ',';
        }
        m_starts.append(m_json.size());
        m_thread.setObjectName(QStringLiteral("server"));
        moveToThread(&m_thread);
        connect(&m_thread, &QThread::started, this, [this] { listen(); });
        m_thread.start();
    }
    ~ContactServer() override
    {
        QMetaObject::invokeMethod(
            this, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port()
    {
        quint16 port = 0;
        QMetaObject::invokeMethod(
            this, [&] { port = m_server->serverPort(); }, Qt::BlockingQueuedConnection);
        return port;
    }
    qsizetype bytesOfJson() const { return m_json.size(); }

private:
    static QByteArray contact(int i)
    {
        const QByteArray n = QByteArray::number(i);
        return R"({"email":"contact.)" + n + R"(@example-)" + QByteArray::number(i % 211)
            + R"(.com","status":)" + QByteArray::number(i % 5 ? 1 : 4) + R"(,"status_explain":")"
            + (i % 5 ? "Active" : "Unsubscribed") + R"(","phone":")" + QByteArray::number(380500000000 + i)
            + R"(","variables":{"first_name":"Oleksandr )" + QByteArray::number(i * 7919 % 100003)
            + R"(","last_name":"Kovalenko-)" + QByteArray::number(i % 997) + R"(","city":"Kharkiv","score":)"
            + QByteArray::number(i % 1000) + R"(,"birthday":"19)" + QByteArray::number(50 + i % 50)
            + R"(-05-17","company":"Example Trading )" + QByteArray::number(i % 313) + R"("}})";
    }

    void listen()
    {
        m_server = new QTcpServer;
        m_server->listen(QHostAddress::LocalHost);
        connect(m_server, &QTcpServer::newConnection, m_server, [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    void read(QTcpSocket &socket)
    {
        while (socket.canReadLine()) {
            const QByteArray line = socket.readLine();
            if (line.startsWith("GET "))
                m_asked = line;
            if (line != "\r\n")
                continue;
            const QByteArray body = m_asked.contains("/total") ? total() : page(m_asked);
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                         + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    }

    static qsizetype numberAfter(const QByteArray &line, const char *name)
    {
        const qsizetype at = line.indexOf(name) + qsizetype(qstrlen(name));
        return line.mid(at, line.indexOf(line.indexOf('&', at) < 0 ? ' ' : '&', at) - at).toLongLong();
    }
    QByteArray total() const { return "{\"total\":" + QByteArray::number(m_starts.size() - 1) + "}"; }
    QByteArray page(const QByteArray &line) const
    {
        const qsizetype count = m_starts.size() - 1;
        const qsizetype first = std::min(numberAfter(line, "offset="), count);
        const qsizetype end = std::min(first + numberAfter(line, "limit="), count);
        if (first == end)
            return "[]";
        return '[' + m_json.mid(m_starts.at(first), m_starts.at(end) - m_starts.at(first) - 1) + ']';
    }

    QByteArray m_json;
    QList<qsizetype> m_starts;
    QThread m_thread;
    QTcpServer *m_server = nullptr;
    QByteArray m_asked;
};

} // namespace pulsedeck
