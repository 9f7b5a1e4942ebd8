// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace pulsedeck::test {

namespace {

constexpr qint64 fullBuffer = 256 * 1024;

void closeWithReset(QTcpSocket &socket)
{
    linger hard {};
    hard.l_onoff = 1;
    setsockopt(socket.socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&hard),
               sizeof hard);
    socket.abort();
}

} // namespace

/// One connection and what is going on in it.
class Visit : public QObject {
public:
    Visit(HostileServer &server, QTcpSocket *socket, int number)
        : QObject(&server), m_server(server), m_socket(socket), m_number(number), m_timer(this)
    {
        m_socket->setParent(this);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Visit::run);
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
            m_server.m_bytesSent += bytes;
            if (isFlooding())
                run();
        });
        connect(m_socket, &QTcpSocket::readyRead, this, &Visit::read);
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        read();
    }

private:
    using Step = Script::Step;

    bool isFlooding() const { return !m_steps.isEmpty() && m_steps.first().kind == Step::Kind::Flood; }

    void read()
    {
        m_received += m_socket->readAll();
        if (m_received.size() < m_wanted)
            return;
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        HostileServer::Request request {m_received.left(end + 2), {}, m_number};
        const qsizetype length = request.header("content-length").toLongLong();
        m_wanted = end + 4 + length;
        if (m_received.size() < m_wanted)
            return;
        request.body = m_received.mid(end + 4, length);
        m_received.remove(0, std::exchange(m_wanted, 0));
        m_steps += m_server.take(request).m_steps;
        if (!m_timer.isActive())
            run();
    }

    void run()
    {
        while (!m_steps.isEmpty() && m_socket->state() == QAbstractSocket::ConnectedState) {
            Step &step = m_steps.first();
            switch (step.kind) {
            case Step::Kind::Send:
                m_socket->write(step.bytes);
                break;
            case Step::Kind::Wait:
                m_timer.start(step.number);
                m_steps.removeFirst();
                return;
            case Step::Kind::Drip:
                m_socket->write(step.bytes.left(1));
                step.bytes = step.bytes.sliced(1) + step.bytes.left(1);
                m_timer.start(step.number);
                return;
            case Step::Kind::Flood:
                if (m_socket->bytesToWrite() > fullBuffer)
                    return;
                m_socket->write(step.bytes);
                if (--step.number > 0)
                    continue;
                break;
            case Step::Kind::Close:
                m_steps.clear();
                m_socket->disconnectFromHost();
                return;
            case Step::Kind::Reset:
                m_steps.clear();
                m_socket->flush();
                closeWithReset(*m_socket);
                return;
            }
            m_steps.removeFirst();
        }
    }

    HostileServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_received;
    qsizetype m_wanted = 0; ///< Size of the request that is coming in, once it is known.
    QList<Step> m_steps;
    QTimer m_timer;
};

Script &Script::send(const QByteArray &bytes)
{
    m_steps << Step {Step::Kind::Send, bytes};
    return *this;
}

Script &Script::json(const QByteArray &body, int status, const QByteArray &headers)
{
    return send("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n"
                + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

Script &Script::wait(int milliseconds)
{
    m_steps << Step {Step::Kind::Wait, {}, milliseconds};
    return *this;
}

Script &Script::drip(const QByteArray &bytes, int milliseconds)
{
    m_steps << Step {Step::Kind::Drip, bytes, milliseconds};
    return *this;
}

Script &Script::flood(const QByteArray &bytes, int times)
{
    m_steps << Step {Step::Kind::Flood, bytes, times};
    return *this;
}

Script &Script::close()
{
    m_steps << Step {Step::Kind::Close, {}};
    return *this;
}

Script &Script::reset()
{
    m_steps << Step {Step::Kind::Reset, {}};
    return *this;
}

QByteArray HostileServer::Request::header(const QByteArray &name) const
{
    const qsizetype at = head.toLower().indexOf("\r\n" + name + ':');
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 3;
    return head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
}

HostileServer::HostileServer(const QSslConfiguration &tls, quint16 port)
    : m_always(Script().json("[]")), m_tls(!tls.localCertificate().isNull())
{
    if (m_tls) {
        auto *server = new QSslServer(this);
        server->setSslConfiguration(tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &HostileServer::welcome);
    m_server->listen(QHostAddress::LocalHost, port);
}

HostileServer::~HostileServer() = default;

void HostileServer::next(const Script &script)
{
    m_next << script;
}

HostileServer::Script HostileServer::take(const Request &request)
{
    m_requests << request;
    for (const auto &[target, script] : m_targets) {
        if (request.target().startsWith(target))
            return script;
    }
    return m_next.isEmpty() ? m_always : m_next.takeFirst();
}

void HostileServer::welcome()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        if (m_slams) {
            closeWithReset(*socket);
            socket->deleteLater();
        } else {
            new Visit(*this, socket, m_connections);
        }
    }
}

QUrl HostileServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
}

int HostileServer::open() const
{
    return int(findChildren<QTcpSocket *>().size());
}

} // namespace pulsedeck::test
