// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/namereader.h"

#include "app/values/convert.h"
#include "app/values/format.h"

namespace pulsedeck {

namespace {
/// Of one list. More are names that nobody would look for in a list to choose from.
constexpr int mostPages = 10;
constexpr int mostLists = 30;
constexpr qsizetype longestName = 200;
} // namespace

NameReader::NameReader(Client &client, const Pick &pick, QObject *parent)
    : QObject(parent), m_client(client), m_pick(pick)
{
}

void NameReader::start()
{
    read(m_pick.first, {});
}

void NameReader::read(const Resource &resource, const Above &above)
{
    m_pages = 0;
    m_pager = std::make_unique<Pager>(m_client, resource);
    connect(m_pager.get(), &Pager::rowsArrived, this,
            [this, resource, above](const RowPage &rows) { take(rows, resource, above); });
    // Not at once: the pager is still at work.
    connect(m_pager.get(), &Pager::stateChanged, this, &NameReader::follow, Qt::QueuedConnection);
    m_pager->fetchNext(Priority::Background);
}

void NameReader::take(const RowPage &rows, const Resource &resource, const Above &above)
{
    const bool leadsOn = m_pick.next && !m_isBelow;
    for (int at = 0; at < rows.size(); ++at) {
        const QJsonObject row = rows.row(at);
        const QString name =
            format::harmlessLine(format::toText(valueAt(row, resource.name))).left(longestName);
        const QString id = format::toText(valueAt(row, resource.key));
        if (leadsOn && m_lists.size() < mostLists)
            m_lists << qMakePair(m_pick.next(row), Above {name, id});
        else if (leadsOn)
            m_complete = false;
        else if (!id.isEmpty() && !name.trimmed().isEmpty())
            m_names << KnownName {id, name.trimmed(), above.name, above.id};
    }
}

void NameReader::follow()
{
    if (!m_pager || m_pager->state() == Pager::State::Loading)
        return;
    ++m_inAll;
    const bool isMore = m_pager->state() == Pager::State::Idle;
    if (isMore && ++m_pages < mostPages)
        return m_pager->fetchNext(Priority::Background);
    if (isMore && !m_pick.next)
        return emit finished(false);
    m_complete = m_complete && m_pager->state() == Pager::State::Complete;
    goOn();
}

void NameReader::readOn()
{
    m_pages = 0;
    m_pager->fetchNext(Priority::Background);
}

void NameReader::goOn()
{
    m_pager.reset();
    m_isBelow = true;
    if (m_lists.isEmpty())
        return emit finished(m_complete);
    const auto [list, above] = m_lists.takeFirst();
    m_below = list.list->operation;
    read(list, above);
}

} // namespace pulsedeck
