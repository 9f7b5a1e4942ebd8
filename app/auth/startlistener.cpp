// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/startlistener.h"

#include <QLocalSocket>
#include <QTimer>

#include <algorithm>

namespace pulsedeck {

StartListener::StartListener(QObject *parent) : StartListener(Limits(), parent) { }

StartListener::StartListener(Limits limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &StartListener::accept);
}

bool StartListener::listen(const QStringList &addresses)
{
    return std::any_of(addresses.cbegin(), addresses.cend(),
                       [this](const QString &address) { return m_server.listen(address); });
}

QByteArray StartListener::answer()
{
    return QByteArrayLiteral("taken\n");
}

/// Whoever has not said it within its time is dropped, however it drips.
void StartListener::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > m_limits.connections) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(LaterStart::longestLine);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { serve(socket); });
        QTimer::singleShot(m_limits.call, socket, &QLocalSocket::abort);
        serve(socket);
    }
}

void StartListener::serve(QLocalSocket *socket)
{
    const QByteArray bytes = socket->peek(LaterStart::longestLine);
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0 && bytes.size() < LaterStart::longestLine)
        return;
    socket->disconnect(this);
    const std::optional<LaterStart> start = end < 0 ? std::nullopt : LaterStart::fromLine(bytes.left(end));
    if (!start)
        return socket->abort();
    socket->write(answer());
    // Now and not later: what is done about the start takes longer than its caller should have to wait.
    socket->flush();
    socket->disconnectFromServer();
    emit started(*start);
}

} // namespace pulsedeck
