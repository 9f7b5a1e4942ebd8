// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/comeback.h"

#include <QNetworkInformation>

#include <algorithm>
#include <utility>

namespace pulsedeck {

namespace {
/// Enough to meet one that works among pages that never do.
constexpr qsizetype mostRemembered = 8;
} // namespace

Comeback::Comeback(Pace pace, Ask ask, QObject *parent)
    : QObject(parent), m_pace(pace), m_ask(std::move(ask)), m_pause(this), m_next(pace.first)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Comeback::probe);
}

void Comeback::noteFailure(const Request &read)
{
    if (!m_sinceFailure.isValid() || m_sinceFailure.hasExpired(m_pace.peace.count())) {
        m_next = m_pace.first;
        m_probes = 0;
    }
    m_sinceFailure.start();
    const bool isKnown =
        std::any_of(m_failed.begin(), m_failed.end(), [&](const Request &one) { return isSame(one, read); });
    if (!isKnown && m_failed.size() < mostRemembered)
        m_failed << read;
    if (m_pace.probes > 0)
        watchNetwork();
    if (!m_isAsking && !m_pause.isActive() && m_probes < m_pace.probes)
        m_pause.start(m_next);
}

void Comeback::watchNetwork()
{
    using Network = QNetworkInformation;
    if (std::exchange(m_isWatching, true) || !Network::loadBackendByFeatures(Network::Feature::Reachability))
        return;
    connect(Network::instance(), &Network::reachabilityChanged, this, [this](Network::Reachability now) {
        if (now != Network::Reachability::Disconnected)
            lookNow();
    });
}

void Comeback::lookNow()
{
    if (m_failed.isEmpty() || m_isAsking || m_pace.probes == 0)
        return;
    m_next = m_pace.first;
    m_probes = 0;
    m_pause.start(0);
}

void Comeback::forget()
{
    m_failed.clear();
    m_pause.stop();
}

void Comeback::probe()
{
    m_isAsking = true;
    ++m_probes;
    m_failed.append(m_failed.takeFirst());
    m_ask(m_failed.constLast(), [this](bool isBack) { take(isBack); });
}

void Comeback::take(bool isBack)
{
    m_isAsking = false;
    m_next = std::min(m_next * 2, m_pace.longest);
    if (m_failed.isEmpty())
        return;
    if (isBack) {
        forget();
        emit back();
    } else if (m_probes < m_pace.probes) {
        m_pause.start(m_next);
    }
}

} // namespace pulsedeck
