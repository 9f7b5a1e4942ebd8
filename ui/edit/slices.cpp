// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/slices.h"

#include "app/jobs/staging.h"

#include <limits>
#include <numeric>

namespace pulsedeck {

Slices::Slices(Staging &staging) : m_staging(&staging)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Slices::goOn);
}

Slices::~Slices()
{
    m_works.clear();
    tell();
}

void Slices::add(const Work &work)
{
    m_works.push_back(work);
    if (m_works.size() == 1)
        goOn();
}

void Slices::hurry()
{
    if (m_isTurning)
        return;
    while (isBusy())
        turn(std::numeric_limits<size_t>::max());
    m_next.stop();
    tell();
}

bool Slices::isWaiting() const
{
    return isBusy() && m_looked == 0 && m_works.front().waits && m_works.front().waits();
}

void Slices::resume()
{
    if (isBusy())
        goOn();
}

void Slices::goOn()
{
    if (m_isTurning)
        return;
    const bool isWaiting = this->isWaiting();
    if (!isWaiting)
        turn(slice);
    if (isBusy() && !isWaiting)
        m_next.start();
    else
        m_next.stop();
    tell();
}

/// What is added meanwhile waits for its turn.
void Slices::turn(size_t most)
{
    if (!isBusy())
        return;
    m_isTurning = true;
    const Work work = m_works.front();
    if (m_looked == 0 && work.begin)
        work.begin();
    for (size_t count = 0; count < most && m_looked < work.count; ++count)
        work.look(m_looked++);
    if (work.take)
        work.take();
    if (m_looked == work.count) {
        m_over += std::exchange(m_looked, 0);
        work.finish();
        m_works.pop_front();
    }
    m_isTurning = false;
}

void Slices::tell()
{
    if (!isBusy())
        m_over = 0;
    if (!m_staging || (!isBusy() && !m_isTold))
        return;
    m_isTold = isBusy();
    const size_t all = std::accumulate(m_works.begin(), m_works.end(), m_over,
                                       [](size_t sum, const Work &work) { return sum + work.count; });
    m_staging->setTaking(this,
                         isBusy() ? std::optional(Staging::Taking {m_over + m_looked, all}) : std::nullopt);
}

} // namespace pulsedeck
