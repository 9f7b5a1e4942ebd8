// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/pager.h"

#include "app/table/pagesource.h"

#include <QSet>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
/// Pages in flight while a list is read to its end: enough for the service's 10 a second at nearly a second's
/// delay. A click need not wait for one of them, as the transport opens another connection for it.
constexpr int window = 8;

/// What is no row has its place for a key: it takes up room in the list as rows do.
PageWalk::Key placeKey(const PageWalk::Ask &ask, qsizetype place)
{
    return qHashMulti(0, u"place"_s, ask.cursor, ask.offset + place);
}

PageWalk::Page toWalk(const PageWalk::Ask &ask, const ListAnswer &page)
{
    QList<PageWalk::Key> keys = page.rows.hashes();
    for (const qsizetype place : page.unreadable)
        keys.insert(place, placeKey(ask, place));
    const bool keyed = page.rows.size() > 0 ? page.rows.hasKey(0) : !keys.isEmpty();
    return {.keys = keys, .keyed = keyed, .total = page.total, .cursor = page.cursor};
}

bool isRefusal(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Invalid;
}
} // namespace

struct Pager::Private {
    struct Flight {
        quint64 number = 0;
        PageWalk::Ask ask;
        Client::Ticket ticket = 0;
        std::optional<Reply> reply;
    };

    Private(Pager &owner, Client &theClient, const Resource &resource)
        : q(owner), client(theClient), source(theClient.contract(), resource), walk(source.paging())
    {
    }

    void load(bool everything, Priority wanted);
    void pump();
    Flight flight(const PageWalk::Ask &ask);
    void askForTotal();
    void totalArrived(qint64 total);
    void arrived(quint64 number, const Reply &reply);
    bool consume(Flight flight);
    void fail(const ApiError &why);
    void withdrawFlights();
    void setState(State next);
    void forget();

    Pager &q;
    Client &client;
    PageSource source;
    PageWalk walk;
    bool isNothing(const Flight &flight) const;
    void countUnreadable(const PageWalk::Ask &ask, const ListAnswer &page);

    QSet<PageWalk::Key> unreadable; ///< Places of what was no row.
    bool hasRows = false;
    State state = State::Idle;
    ApiError error;
    bool all = false; ///< Go on to the end.
    Priority priority = Priority::Visible;
    std::deque<Flight> flights; ///< In the order in which they were asked for.
    quint64 lastNumber = 0;
    quint64 life = 0; ///< Counts restarts and stops, which may come while rows are handed on.
    bool totalAsked = false;
    Client::Ticket totalTicket = 0;
};

Pager::Pager(Client &client, Resource resource, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, client, resource))
{
}

Pager::~Pager()
{
    d->forget();
}

Pager::State Pager::state() const
{
    return d->state;
}

const ApiError &Pager::error() const
{
    return d->error;
}

qint64 Pager::total() const
{
    return d->walk.total();
}

bool Pager::mayHaveGaps() const
{
    return d->walk.mayHaveGaps();
}

qsizetype Pager::unreadableCount() const
{
    return d->unreadable.size();
}

void Pager::setFilter(const QVariantMap &values)
{
    d->source.setFilter(values);
}

Call Pager::call() const
{
    return d->source.call();
}

void Pager::restart()
{
    d->forget();
    d->walk = PageWalk(d->source.paging());
    d->totalAsked = false;
    d->unreadable.clear();
    d->hasRows = false;
    d->error = {};
    d->setState(State::Idle);
    emit totalChanged();
}

void Pager::fetchNext(Priority priority)
{
    if (d->state != State::Loading)
        d->load(false, priority);
}

void Pager::fetchAll(Priority priority)
{
    d->load(true, priority);
}

void Pager::stop()
{
    if (d->state != State::Loading)
        return;
    d->forget();
    d->setState(State::Idle);
}

void Pager::Private::load(bool everything, Priority wanted)
{
    if (state == State::Complete)
        return;
    if (!source.isValid()) {
        setState(State::Complete);
        return;
    }
    all = everything;
    priority = wanted;
    error = {};
    const quint64 before = life;
    setState(State::Loading);
    if (life != before)
        return;
    pump();
    askForTotal();
}

void Pager::Private::pump()
{
    while (state == State::Loading && int(flights.size()) < (all ? window : 1)) {
        const auto next = walk.next(int(flights.size()));
        if (!next)
            break;
        flights.push_back(flight(*next));
    }
    if (walk.wantsTotal()) {
        totalAsked = false;
        askForTotal();
    }
}

Pager::Private::Flight Pager::Private::flight(const PageWalk::Ask &ask)
{
    const quint64 number = ++lastNumber;
    return {.number = number,
            .ask = ask,
            .ticket = client.send(source.request(ask, priority), &q,
                                  [this, number](const Reply &reply) { arrived(number, reply); })};
}

void Pager::Private::askForTotal()
{
    if (totalAsked)
        return;
    totalAsked = true;
    const auto request = source.totalRequest(priority);
    if (!request) {
        if (walk.wantsTotal())
            totalArrived(-1);
        return;
    }
    walk.expectTotal();
    totalTicket = client.send(*request, &q, [this](const Reply &reply) {
        totalTicket = 0;
        // The list works without.
        totalArrived(reply.ok() ? PageSource::readTotal(reply.json) : -1);
    });
}

void Pager::Private::totalArrived(qint64 total)
{
    const qint64 before = walk.total();
    const quint64 started = life;
    const PageWalk::Verdict verdict = walk.takeTotal(total);
    if (walk.total() != before)
        emit q.totalChanged();
    if (state != State::Loading || life != started)
        return;
    if (verdict.end)
        setState(State::Complete);
    else
        pump();
}

void Pager::Private::arrived(quint64 number, const Reply &reply)
{
    const auto found = std::find_if(flights.begin(), flights.end(),
                                    [number](const Flight &flight) { return flight.number == number; });
    if (found == flights.end())
        return;
    found->reply = reply;
    while (!flights.empty() && flights.front().reply) {
        Flight flight = std::move(flights.front());
        flights.pop_front();
        if (!consume(std::move(flight)))
            return;
    }
    pump();
}

/// False when the reading came to an end, for whatever reason.
bool Pager::Private::consume(Flight done)
{
    static const ListAnswer nothing;
    const Reply reply = *done.reply;
    const bool isNothing = this->isNothing(done);
    if (!reply.ok() && !isNothing) {
        fail(reply.error);
        return false;
    }
    const ListAnswer &page = isNothing ? nothing : *reply.page;
    const bool isBorne = hasRows && !page.unreadable.isEmpty();
    if (page.error.isSet() && !isBorne) {
        fail(page.error);
        return false;
    }
    const qint64 before = walk.total();
    const quint64 started = life;
    const PageWalk::Verdict verdict = walk.take(done.ask, toWalk(done.ask, page), int(flights.size()));
    if (verdict.jump)
        withdrawFlights();
    if (verdict.before) {
        flights.push_front(std::move(done));
        flights.push_front(flight(*verdict.before));
    }
    if (verdict.rows)
        countUnreadable(done.ask, page);
    if (walk.total() != before)
        emit q.totalChanged();
    if (verdict.rows && life == started)
        emit q.rowsArrived(page.rows);
    if (life != started)
        return false;
    if (verdict.end)
        setState(State::Complete);
    else if (verdict.news && !all && !walk.isSettling())
        setState(State::Idle);
    return state == State::Loading && life == started;
}

/// Some services have no words for "nothing behind the last row" but an error, or null.
bool Pager::Private::isNothing(const Flight &flight) const
{
    const bool isFirst = flight.ask.offset == 0 && flight.ask.cursor.isEmpty();
    return flight.reply->ok() ? flight.reply->page->isNull && !isFirst
                              : walk.isSettling() && isRefusal(flight.reply->error);
}

void Pager::Private::countUnreadable(const PageWalk::Ask &ask, const ListAnswer &page)
{
    hasRows = hasRows || page.rows.size() > 0;
    for (const qsizetype place : page.unreadable)
        unreadable.insert(placeKey(ask, place));
}

void Pager::Private::fail(const ApiError &why)
{
    forget();
    error = why;
    setState(State::Failed);
}

void Pager::Private::withdrawFlights()
{
    for (const Flight &flight : flights) {
        if (!flight.reply)
            client.withdraw(flight.ticket);
    }
    flights.clear();
}

void Pager::Private::forget()
{
    ++life;
    withdrawFlights();
    walk.rewind();
    if (totalTicket != 0) {
        client.withdraw(totalTicket);
        totalTicket = 0;
        totalAsked = false;
    }
}

void Pager::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    emit q.stateChanged();
}

} // namespace pulsedeck
