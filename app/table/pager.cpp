// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/pager.h"

#include "app/table/pagesource.h"

#include <algorithm>
#include <deque>

namespace pulsedeck {

namespace {
/// Pages in flight while a list is read to its end: enough for the service's 10 a second at half a second's
/// delay, and one connection of Qt's six stays free for a click.
constexpr int window = 5;

PageWalk::Page toWalk(const ListAnswer &page)
{
    const bool keyed = page.rows.size() > 0 && page.rows.hasKey(0);
    return {.keys = page.rows.hashes(), .keyed = keyed, .total = page.total, .cursor = page.cursor};
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
    void ask(const PageWalk::Ask &ask);
    void askForTotal();
    void arrived(quint64 number, const Reply &reply);
    bool consume(const Flight &flight);
    void fail(const ApiError &why);
    void withdrawFlights();
    void setState(State next);
    void forget();

    Pager &q;
    Client &client;
    PageSource source;
    PageWalk walk;
    RowWords words; ///< Those of all rows so far: the next pages are packed with them.
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
        ask(*next);
    }
}

void Pager::Private::ask(const PageWalk::Ask &ask)
{
    const quint64 number = ++lastNumber;
    flights.push_back({.number = number, .ask = ask});
    flights.back().ticket = client.send(source.request(ask, priority, words), &q,
                                        [this, number](const Reply &reply) { arrived(number, reply); });
}

void Pager::Private::askForTotal()
{
    if (totalAsked)
        return;
    totalAsked = true;
    const auto request = source.totalRequest(priority);
    if (!request)
        return;
    totalTicket = client.send(*request, &q, [this](const Reply &reply) {
        totalTicket = 0;
        if (!reply.ok()) // the list works without
            return;
        walk.setTotal(PageSource::readTotal(reply.json));
        emit q.totalChanged();
    });
}

void Pager::Private::arrived(quint64 number, const Reply &reply)
{
    const auto found = std::find_if(flights.begin(), flights.end(),
                                    [number](const Flight &flight) { return flight.number == number; });
    if (found == flights.end())
        return;
    found->reply = reply;
    while (!flights.empty() && flights.front().reply) {
        const Flight flight = std::move(flights.front());
        flights.pop_front();
        if (!consume(flight))
            return;
    }
    pump();
}

/// False when the reading came to an end, for whatever reason.
bool Pager::Private::consume(const Flight &flight)
{
    if (!flight.reply->ok()) {
        fail(flight.reply->error);
        return false;
    }
    const ListAnswer &page = *flight.reply->page;
    if (page.error.isSet()) {
        fail(page.error);
        return false;
    }
    words.merge(page.rows.words());
    const qint64 before = walk.total();
    const quint64 started = life;
    const PageWalk::Verdict verdict = walk.take(flight.ask, toWalk(page));
    if (verdict.jump)
        withdrawFlights();
    if (walk.total() != before)
        emit q.totalChanged();
    if (verdict.rows && life == started)
        emit q.rowsArrived(page.rows);
    if (life != started)
        return false;
    if (verdict.end)
        setState(State::Complete);
    else if (verdict.news && !all)
        setState(State::Idle);
    return state == State::Loading && life == started;
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
