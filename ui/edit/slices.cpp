// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/slices.h"

#include "app/jobs/staging.h"

namespace pulsedeck {

Slices::Slices(Staging &staging) : m_staging(&staging)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Slices::goOn);
}

Slices::~Slices()
{
    tell(false);
}

void Slices::add(const Work &work)
{
    m_works.push_back(work);
    if (m_works.size() == 1)
        goOn();
}

void Slices::hurry()
{
    while (isBusy())
        turn(m_works.front().count);
    m_next.stop();
    tell(false);
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
    if (isWaiting()) {
        m_next.stop();
        return tell(true);
    }
    turn(slice);
    if (isBusy()) {
        m_next.start();
        tell(true);
    } else {
        m_next.stop();
        tell(false);
    }
}

void Slices::turn(size_t most)
{
    if (!isBusy())
        return;
    const Work work = m_works.front();
    for (size_t count = 0; count < most && m_looked < work.count; ++count)
        work.look(m_looked++);
    if (m_looked < work.count)
        return;
    m_looked = 0;
    m_works.pop_front();
    work.finish();
}

void Slices::tell(bool isTaking)
{
    if (m_staging && std::exchange(m_isTold, isTaking) != isTaking)
        m_staging->setTaking(isTaking);
}

} // namespace pulsedeck
