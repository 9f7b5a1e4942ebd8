// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/attention.h"

#include "app/store/statistics.h"

#include <algorithm>

namespace pulsedeck {

/// Readings of before say nothing about what is usual now.
constexpr int rememberedDays = 35;

Attention::Attention(Client &client, History &history, std::function<Tasks(Scope)> tasks, QObject *parent)
    : QObject(parent), m_client(client), m_history(history), m_tasks(std::move(tasks))
{
    connect(&history, &History::remembered, this, [this](const Call &call) {
        for (const Look &look : m_looks) {
            if (look.call == toText({look.scope, call}))
                digest(look);
        }
    });
}

void Attention::setScopes(const QList<Scope> &scopes)
{
    if (scopes == m_scopes)
        return;
    m_looks.erase(std::remove_if(m_looks.begin(), m_looks.end(),
                                 [&](const Look &look) { return !scopes.contains(look.scope); }),
                  m_looks.end());
    for (const Scope scope : scopes) {
        if (m_scopes.contains(scope))
            continue;
        const Tasks tasks = m_tasks(scope);
        for (const Watch &watch : tasks.watches) {
            const QByteArray call = toText({scope, watch.call});
            const bool isReadElsewhere =
                std::any_of(tasks.readElsewhere.begin(), tasks.readElsewhere.end(), [&](const Call &one) {
                    return toText({scope, one}) == call;
                });
            const Look &look = add(scope, watch, isReadElsewhere);
            if (m_readAt.isValid())
                ask(look);
        }
    }
    std::stable_sort(m_looks.begin(), m_looks.end(),
                     [](const Look &one, const Look &other) { return one.scope < other.scope; });
    m_scopes = scopes;
    emit changed();
}

Attention::Look &Attention::add(Scope scope, const Watch &watch, bool isReadElsewhere)
{
    m_looks.push_back({scope, watch, toText({scope, watch.call}), isReadElsewhere});
    return m_looks.back();
}

Attention::Look *Attention::find(Scope scope, const QByteArray &call)
{
    const auto found = std::find_if(m_looks.begin(), m_looks.end(), [&](const Look &look) {
        return look.scope == scope && look.call == call;
    });
    return found == m_looks.end() ? nullptr : &*found;
}

void Attention::read()
{
    m_readAt = QDateTime::currentDateTimeUtc();
    // What is looked at besides is asked for again once the list that names it is there.
    for (const Look &look : m_looks) {
        if (!look.isBesides)
            ask(look);
    }
}

/// What the service says comes by way of the memory.
void Attention::ask(const Look &look)
{
    digest(look);
    if (look.isReadElsewhere)
        return;
    readStatistic(m_client, m_history, look.scope, look.watch.call, Priority::Visible, this,
                  [this, scope = look.scope, call = look.call](const Statistic &statistic) {
                      Look *asked = find(scope, call);
                      const bool isFailed = statistic.error.isSet();
                      if (!asked || asked->isFailed == isFailed || (statistic.isRemembered && !isFailed))
                          return;
                      asked->isFailed = isFailed;
                      emit changed();
                  });
}

void Attention::readFailed()
{
    for (const Look &look : m_looks) {
        if (look.isFailed)
            ask(look);
    }
}

void Attention::digest(const Look &look)
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-rememberedDays);
    m_history.digest(look.scope, look.watch.call, since, this,
                     [this, scope = look.scope, watch = look.watch,
                      call = look.call](const QList<Reading> &readings) -> std::function<void()> {
                         return
                             [this, scope, call, seen = seenBy(watch, readings)] { take(scope, call, seen); };
                     });
}

void Attention::take(Scope scope, const QByteArray &call, const Seen &seen)
{
    Look *look = find(scope, call);
    if (!look || !seen.at.isValid())
        return;
    const bool isNew = seen.at != look->seen.at;
    look->seen = seen;
    const QList<Watch> more = look->watch.more && isNew ? look->watch.more(seen.answer) : QList<Watch>();
    for (const Watch &watch : more) {
        Look *known = find(scope, toText({scope, watch.call}));
        if (!known) {
            known = &add(scope, watch, false);
            known->isBesides = true;
        }
        known->watch = watch; // it may look with other eyes now
        // What names them may be remembered from days ago: then so is what it names.
        if (m_readAt.isValid() && seen.at >= m_readAt)
            ask(*known);
        else
            digest(*known);
    }
    emit changed();
}

bool Attention::isKnown() const
{
    return std::any_of(m_looks.begin(), m_looks.end(),
                       [](const Look &look) { return look.seen.at.isValid(); });
}

QList<Scope> Attention::unread() const
{
    QList<Scope> scopes;
    for (const Look &look : m_looks) {
        if (look.isFailed && !scopes.contains(look.scope))
            scopes << look.scope;
    }
    std::sort(scopes.begin(), scopes.end());
    return scopes;
}

bool Attention::isAwaited(const QList<Scope> &unread) const
{
    return std::any_of(m_looks.begin(), m_looks.end(), [&](const Look &look) {
        return !look.seen.at.isValid() && !unread.contains(look.scope);
    });
}

QString Attention::sentence() const
{
    for (const Look &look : m_looks) {
        if (!look.seen.sentence.isEmpty())
            return look.seen.sentence;
    }
    return {};
}

QList<Glance> Attention::glances() const
{
    QList<Glance> all;
    for (const Look &look : m_looks)
        all << look.seen.glances;
    return all;
}

QList<DoorChart> Attention::charts() const
{
    QList<DoorChart> all;
    for (const Look &look : m_looks)
        all << look.seen.charts;
    return all;
}

QList<Concern> Attention::concerns() const
{
    QList<Concern> all;
    for (const Look &look : m_looks)
        all << look.seen.concerns;
    const auto gravity = [](const Concern &one) {
        return one.tone == Tone::Bad ? 0 : one.tone == Tone::Warning ? 1 : 2;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Concern &one, const Concern &other) { return gravity(one) < gravity(other); });
    return all;
}

} // namespace pulsedeck
