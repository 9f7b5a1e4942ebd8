// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/patience.h"

#include <utility>

namespace pulsedeck {

Patience::Patience(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_limit(limit), m_timer(this)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Patience::look);
}

void Patience::begin(quint64 ticket)
{
    m_since.insert(ticket, m_clock.elapsed());
    if (!m_timer.isActive() && !m_isUsedUp)
        m_timer.start(m_limit);
}

void Patience::end(quint64 ticket)
{
    if (m_since.remove(ticket) > 0 && (m_isUsedUp || m_since.isEmpty()))
        look();
}

void Patience::look()
{
    const qint64 waited = m_since.isEmpty() ? -1 : m_clock.elapsed() - m_since.first();
    const bool isUsedUp = waited >= m_limit.count();
    if (isUsedUp || m_since.isEmpty())
        m_timer.stop();
    else
        m_timer.start(m_limit - std::chrono::milliseconds(waited));
    if (std::exchange(m_isUsedUp, isUsedUp) != isUsedUp)
        emit changed(isUsedUp);
}

} // namespace pulsedeck
