// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/delivery.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace pulsedeck::demo {

static void closeWithReset(QTcpSocket &socket)
{
    linger hard {};
    hard.l_onoff = 1;
    setsockopt(socket.socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&hard),
               sizeof hard);
    socket.abort();
}

Sender::Sender(QTcpSocket *socket) : QObject(socket), m_socket(socket)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Sender::sendByte);
}

void Sender::send(const QByteArray &bytes, const Delivery &delivery)
{
    m_waiting.enqueue({bytes, delivery});
    if (m_waiting.size() == 1)
        begin();
}

void Sender::begin()
{
    m_sent = 0;
    if (m_waiting.first().delivery.delay > 0)
        m_timer.start(m_waiting.first().delivery.delay);
    else
        sendByte();
}

/// Or all of them, where no pause is wanted.
void Sender::sendByte()
{
    const Outgoing &now = m_waiting.first();
    if (now.delivery.pause == 0 || now.delivery.isSilent) {
        if (!now.delivery.isSilent)
            m_socket->write(now.bytes);
        return finish();
    }
    m_socket->write(now.bytes.mid(m_sent++, 1));
    m_socket->flush();
    if (m_sent == now.bytes.size())
        return finish();
    m_timer.start(now.delivery.pause);
}

void Sender::finish()
{
    const Delivery::End end = m_waiting.dequeue().delivery.end;
    if (end != Delivery::End::Kept) {
        m_waiting.clear();
        m_socket->flush();
        return end == Delivery::End::Reset ? closeWithReset(*m_socket) : m_socket->disconnectFromHost();
    }
    if (!m_waiting.isEmpty())
        begin();
}

} // namespace pulsedeck::demo
