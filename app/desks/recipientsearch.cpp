// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/recipientsearch.h"

#include "app/jobs/stagedrow.h"
#include "app/values/format.h"
#include "app/vocabulary/action.h"

#include <QJsonArray>

namespace pulsedeck {

using emails::Recipient;
using emails::RecipientQuestion;
using namespace Qt::StringLiterals;

/// Requests that wait at a time: the queue stays short for whoever comes after.
constexpr int mostAtOnce = 8;

RecipientSearch::RecipientSearch(Client &client, qint64 campaign, qint64 list, QObject *parent)
    : QObject(parent), m_client(client), m_campaign(campaign), m_list(list)
{
}

void RecipientSearch::prepare()
{
    begin(Phase::Preparing, 1);
    send({u"GET /addressbooks/{id}"_s, {{u"id"_s, m_list}}}, [this](const Reply &reply) {
        const QJsonValue row = reply.json.isArray() ? reply.json.toArray().first() : reply.json;
        m_size = format::toInteger(row["all_email_qty"]).value_or(-1);
        m_listName = row["name"].toString();
        end(reply.ok() ? Phase::Prepared : Phase::Idle);
    });
}

qint64 RecipientSearch::callsToCount() const
{
    return m_size < 0 ? -1 : 2 * ((m_size + mostRowsACall - 1) / mostRowsACall);
}

qint64 RecipientSearch::callsToAsk(RecipientQuestion question) const
{
    return std::count_if(m_people.begin(), m_people.end(), [question](const Recipient &one) {
        return one.state != Recipient::State::Told && emails::isInQuestion(one, question);
    });
}

void RecipientSearch::count()
{
    m_people.clear();
    m_isWhole = false;
    emit cleared();
    begin(Phase::Counting, callsToCount());
    readPage();
}

void RecipientSearch::readPage()
{
    if (m_isHeld || m_phase != Phase::Counting)
        return;
    const QVariantMap query {{u"limit"_s, int(mostRowsACall)}, {u"offset"_s, m_people.size()}};
    send({u"GET /addressbooks/{id}/emails"_s, {{u"id"_s, m_list}}, query}, [this](const Reply &reply) {
        if (reply.ok())
            takePage(reply.json.toArray());
        else
            end(Phase::Prepared);
    });
}

void RecipientSearch::takePage(const QJsonArray &rows)
{
    const int from = int(m_people.size());
    QJsonArray addresses;
    for (const QJsonValue row : rows) {
        m_people << Recipient {.address = row["email"].toString()};
        addresses << row["email"];
    }
    ++m_done;
    if (rows.isEmpty()) {
        m_isWhole = true;
        return end(Phase::Counted);
    }
    const int count = int(rows.size());
    emit added(from, count);
    const QJsonObject body {{u"emails"_s, addresses}};
    send({u"POST /emails/campaigns"_s, {}, {}, body}, [this, from, count](const Reply &reply) {
        if (!reply.ok())
            return end(Phase::Prepared);
        takeTotals(from, count, reply.json);
        m_isWhole = count < mostRowsACall; // a short page is the last one
        if (m_isWhole)
            end(Phase::Counted);
        else
            readPage();
    });
}

void RecipientSearch::takeTotals(int from, int count, const QJsonValue &answer)
{
    // Keys are addresses, in the service's own spelling of them.
    QHash<QString, QJsonValue> byAddress;
    const QJsonObject all = answer.toObject();
    for (auto one = all.begin(); one != all.end(); ++one)
        byAddress[one.key().toLower()] = one.value();
    for (int at = from; at < from + count; ++at) {
        const QJsonValue totals = byAddress.value(m_people.at(at).address.toLower());
        m_people[at] = emails::withTotals(m_people.at(at), totals);
        emit changed(at);
    }
    ++m_done;
    emit progressed();
}

void RecipientSearch::ask(RecipientQuestion question)
{
    m_queue.clear();
    for (int at = 0; at < m_people.size(); ++at) {
        Recipient &one = m_people[at];
        if (one.state == Recipient::State::Told)
            continue;
        const bool isAsked = emails::isInQuestion(one, question);
        one.state = isAsked ? Recipient::State::Open : Recipient::State::RuledOut;
        if (isAsked)
            m_queue << at;
        emit changed(at);
    }
    begin(Phase::Asking, m_queue.size());
    askMore();
}

void RecipientSearch::askMore()
{
    if (m_phase != Phase::Asking)
        return;
    while (!m_isHeld && !m_queue.isEmpty() && m_open < mostAtOnce) {
        const int person = m_queue.takeFirst();
        const QVariantMap path {{u"id"_s, m_campaign}, {u"email"_s, m_people.at(person).address}};
        send({u"GET /campaigns/{id}/email/{email}"_s, path},
             [this, person](const Reply &reply) { take(person, reply); });
    }
    if (m_queue.isEmpty() && m_open == 0)
        end(Phase::Finished);
}

void RecipientSearch::take(int person, const Reply &reply)
{
    Recipient &one = m_people[person];
    if (reply.ok()) {
        one = emails::withOutcome(one, reply.json);
    } else if (reply.error.kind == ApiError::Kind::NotFound) {
        one.state = Recipient::State::Told; // it joined the list later
        one.code = -1;
    } else {
        one.state = Recipient::State::Failed;
        one.words = reply.error.summary();
    }
    ++m_done;
    emit changed(person);
    emit progressed();
    askMore();
}

void RecipientSearch::hold(bool on)
{
    m_isHeld = on;
    emit phaseChanged();
    if (on || m_open > 0)
        return;
    if (m_phase == Phase::Counting)
        readPage();
    askMore();
}

void RecipientSearch::stop()
{
    m_queue.clear();
    if (m_phase == Phase::Counting)
        end(m_people.isEmpty() ? Phase::Prepared : Phase::Counted);
    else if (m_phase == Phase::Asking)
        end(Phase::Finished);
}

void RecipientSearch::begin(Phase phase, qint64 total)
{
    m_run = std::make_unique<QObject>();
    m_open = 0;
    m_phase = phase;
    m_isHeld = false;
    m_done = 0;
    m_total = total;
    m_error = {};
    emit phaseChanged();
}

void RecipientSearch::end(Phase phase)
{
    m_run.reset();
    m_open = 0;
    m_phase = phase;
    emit phaseChanged();
}

void RecipientSearch::send(const Call &call, std::function<void(const Reply &)> handler)
{
    Request request = describe::request(Scope::Emails, call);
    request.priority = Priority::Background;
    ++m_open;
    m_client.send(request, m_run.get(), [this, handler = std::move(handler)](const Reply &reply) {
        --m_open;
        if (!reply.ok())
            m_error = reply.error;
        handler(reply);
    });
}

} // namespace pulsedeck
