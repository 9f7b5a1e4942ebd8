// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/rowlookup.h"

namespace pulsedeck {

/// So many rows are read one by one; for more of them the pages of the list are cheaper.
static constexpr qsizetype mostSingleReads = 50;
/// Calls beyond that: pages under way when enough were read, the number of rows, and what is read again when
/// the list changes meanwhile.
static constexpr int mostAhead = 12;

/// Of a list whose rows can be read one by one no more pages are read than half as many as there are rows to
/// be found: whatever lies further down is cheaper then.
static int mostPages(const Resource &resource, qsizetype rows)
{
    return resource.detail ? int(rows / 2) : -1;
}

bool readsPages(const Resource &resource, qsizetype rows)
{
    return resource.list && (!resource.detail || rows > mostSingleReads);
}

/// Pages overlap by a row; one more tells that there are no others.
static int pagesOf(qint64 rows, int size)
{
    return int(rows / qMax(1, size - 1)) + 2;
}

std::optional<int> readsFor(const Resource &resource, qsizetype rows, qint64 among, const Contract &contract)
{
    if (!readsPages(resource, rows))
        return resource.detail ? int(rows) : 0;
    const Operation *list = contract.find(resource.scope, resource.list->operation);
    if (list && list->paging.idiom == Paging::Idiom::None)
        return 1 + (resource.detail ? int(rows) : 0);
    if (!resource.detail)
        return list && among > 0 ? std::optional(pagesOf(among, list->paging.pageSize) + mostAhead)
                                 : std::nullopt;
    return mostPages(resource, rows) + mostAhead + int(rows);
}

RowLookup::RowLookup(Client &client, const Resource &resource, const QSet<QString> &keys, QObject *parent)
    : QObject(parent), m_pager(client, resource), m_wanted(keys), m_most(mostPages(resource, keys.size()))
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
    if (m_rows.size() == m_wanted.size() || ++m_pages == m_most)
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
