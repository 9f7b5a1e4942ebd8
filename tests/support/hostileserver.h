// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>

class QTcpServer;
class QTcpSocket;

namespace pulsedeck::test {

/// A server on loopback that answers with whatever bytes a test wants, and counts what it was asked. It
/// reads requests as HTTP and knows nothing else of it. For what no demo would send; good answers that are
/// spoilt on their way are the demo's own faults (app/demo/faults.h).
///
///     HostileServer server;
///     server.next(Script().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1,").close());
///     server.always(Script().json("[]"));
class HostileServer : public QObject {
    Q_OBJECT
public:
    /// What is done with one request, step by step.
    class Script {
    public:
        Script &send(const QByteArray &bytes);
        /// A whole answer, keeping the connection.
        Script &json(const QByteArray &body, int status = 200, const QByteArray &headers = {});
        Script &wait(int milliseconds);
        /// One byte at a time, the bytes over and over again.
        Script &drip(const QByteArray &bytes, int milliseconds);
        /// As much as the other side takes, up to @p times.
        Script &flood(const QByteArray &bytes, int times);
        Script &close();
        /// Closes with RST instead of FIN.
        Script &reset();

    private:
        friend class HostileServer;
        friend class Visit;
        struct Step {
            enum class Kind { Send, Wait, Drip, Flood, Close, Reset };
            Kind kind;
            QByteArray bytes;
            int number = 0;
        };
        QList<Step> m_steps;
    };

    struct Request {
        QByteArray head;
        QByteArray body;
        int connection = 0; ///< Counts from 1.

        QByteArray method() const { return head.split(' ').value(0); }
        QByteArray target() const { return head.split(' ').value(1); } ///< Path and query.
        /// Of the first header @p name, in small letters; empty when there is none.
        QByteArray header(const QByteArray &name) const;
    };

    /// With @p tls the server speaks TLS. Port 0 is any free one.
    explicit HostileServer(const QSslConfiguration &tls = {}, quint16 port = 0);
    ~HostileServer() override;

    /// For the next request that has no script yet; then what always() says.
    void next(const Script &script);
    void always(const Script &script) { m_always = script; }
    /// For requests whose target starts so; before next() and always().
    void on(const QByteArray &target, const Script &script) { m_targets.append({target, script}); }
    /// Closes connections before they have asked anything.
    void slam(bool yes) { m_slams = yes; }

    QUrl url(const QString &path = QStringLiteral("/")) const;
    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    qint64 bytesSent() const { return m_bytesSent; }
    /// Connections that nobody has closed.
    int open() const;

private:
    friend class Visit;
    Script take(const Request &request);
    void welcome();

    QTcpServer *m_server;
    QList<std::pair<QByteArray, Script>> m_targets;
    QList<Script> m_next;
    Script m_always;
    QList<Request> m_requests;
    int m_connections = 0;
    qint64 m_bytesSent = 0;
    bool m_slams = false;
    bool m_tls = false;
};

using Script = HostileServer::Script;

} // namespace pulsedeck::test
