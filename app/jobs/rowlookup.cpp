// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/rowlookup.h"

namespace pulsedeck {

/// So many rows are read one by one; for more of them the pages of the list are cheaper.
static constexpr qsizetype mostSingleReads = 50;
static constexpr qsizetype rowsAPage = 100;

bool readsPages(const Resource &resource, qsizetype rows)
{
    return resource.list && (!resource.detail || rows > mostSingleReads);
}

int readsFor(const Resource &resource, qsizetype rows)
{
    if (readsPages(resource, rows))
        return int((rows + rowsAPage - 1) / rowsAPage);
    return resource.detail ? int(rows) : 0;
}

RowLookup::RowLookup(Client &client, const Resource &resource, const QSet<QString> &keys, QObject *parent)
    : QObject(parent), m_pager(client, resource), m_wanted(keys)
{
    connect(&m_pager, &Pager::rowsArrived, this, &RowLookup::take);
    connect(&m_pager, &Pager::stateChanged, this, &RowLookup::follow);
}

void RowLookup::start()
{
    m_pager.restart();
    m_pager.fetchAll(Priority::Background);
}

void RowLookup::forget(const QSet<QString> &keys)
{
    for (const QString &key : keys)
        m_rows.remove(key);
}

bool RowLookup::isCertain() const
{
    return m_pager.state() == Pager::State::Complete && !m_pager.mayHaveGaps();
}

void RowLookup::take(const RowPage &page)
{
    for (int at = 0; at < page.size(); ++at) {
        if (const QString key = page.key(at); m_wanted.contains(key))
            m_rows[key] = page.row(at);
    }
    if (m_rows.size() == m_wanted.size())
        finish();
}

void RowLookup::follow()
{
    if (m_pager.state() == Pager::State::Complete || m_pager.state() == Pager::State::Failed)
        finish();
}

void RowLookup::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_pager.stop();
    emit finished();
}

} // namespace pulsedeck
