// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/starthandover.h"

#include "app/auth/profilelock.h"
#include "app/auth/startlistener.h"

namespace pulsedeck {

namespace {

constexpr std::chrono::milliseconds pauseBetweenCalls(20);

} // namespace

StartHandover::StartHandover(const LaterStart &start, ProfileLock &lock, const QStringList &addresses,
                             std::chrono::milliseconds patience)
    : m_line(start.toLine()), m_lock(lock), m_addresses(addresses)
{
    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_socket.setReadBufferSize(StartListener::answer().size());
    connect(&m_pause, &QTimer::timeout, this, &StartHandover::call);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { finish(m_lock.takeOver() ? Outcome::Free : Outcome::Silent); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_line); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &StartHandover::listen);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &StartHandover::callAgain);
}

void StartHandover::begin()
{
    m_patience.start();
    m_pause.start(std::chrono::milliseconds(0));
}

void StartHandover::call()
{
    if (m_lock.take())
        return finish(Outcome::Free);
    m_socket.connectToServer(m_addresses.at(m_calls++ % m_addresses.size()));
}

void StartHandover::callAgain()
{
    m_pause.start(pauseBetweenCalls);
}

void StartHandover::listen()
{
    if (m_socket.peek(StartListener::answer().size()) == StartListener::answer())
        finish(Outcome::HandedOver);
}

void StartHandover::finish(Outcome outcome)
{
    m_pause.stop();
    m_patience.stop();
    m_socket.disconnect(this);
    emit finished(outcome);
}

} // namespace pulsedeck
