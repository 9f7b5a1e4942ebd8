// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/arrivalsearch.h"

#include "app/desks/plainno.h"
#include "app/values/format.h"

namespace pulsedeck {

using smtp::Witness;

/// That are looked through for one day: ten requests.
static constexpr int mostBounces = 10'000;

void ArrivalSearch::start(const QString &recipient, const QDate &day, const QDate &today)
{
    m_round = std::make_unique<QObject>();
    m_recipient = recipient;
    m_day = day;
    m_today = today;
    m_clues.clear();
    m_letters.clear();
    m_bounces.clear();
    m_open = 0;
    for (const Witness witness : smtp::witnesses()) {
        if (!m_client.allows(smtp::scopeOf(witness)))
            m_clues[witness] = smtp::notPicked(witness);
        else if (witness != Witness::Bounces)
            ask(witness);
    }
    if (day.isValid() && m_client.allows(Scope::Smtp))
        askBounces();
    emit changed();
}

void ArrivalSearch::send(const Request &request, const std::function<void(const Reply &)> &handler)
{
    ++m_open;
    m_client.send(request, m_round.get(), [this, handler](const Reply &reply) {
        handler(reply);
        --m_open;
        emit changed();
        if (m_open == 0)
            emit finished();
    });
}

void ArrivalSearch::ask(Witness witness)
{
    send(smtp::question(witness, m_recipient, m_day), [this, witness](const Reply &reply) {
        smtp::Clue clue {.witness = witness, .text = reply.error.summary()};
        if (const QJsonValue answer = answerOrNo(reply); !answer.isUndefined())
            clue = smtp::clueOf(witness, m_recipient, answer);
        m_clues[witness] = clue;
        if (witness != Witness::Log)
            return;
        m_letters = smtp::lettersTo(m_recipient, reply.json);
        if (!m_day.isValid())
            askBounces();
    });
}

void ArrivalSearch::askBounces()
{
    QDate day = m_day;
    if (!day.isValid())
        day = m_letters.isEmpty() ? m_today : format::toDateTime(m_letters.first()["send_date"]).date();
    const QList<QDate> days = smtp::daysAround(day, m_today);
    m_days = m_daysLeft = int(days.size());
    for (const QDate &one : days)
        askBounces(one, 0);
    if (days.isEmpty())
        m_clues[Witness::Bounces] = smtp::bounceClue(m_recipient, {}, 0);
}

void ArrivalSearch::askBounces(const QDate &day, int offset)
{
    Request request = smtp::question(Witness::Bounces, m_recipient, day);
    if (offset > 0)
        request.query["offset"] = offset;
    send(request, [this, day, offset](const Reply &reply) { takeBounces(day, offset, reply); });
}

void ArrivalSearch::takeBounces(const QDate &day, int offset, const Reply &reply)
{
    const QJsonArray rows = reply.json["emails"].toArray();
    for (const QJsonValue row : rows)
        m_bounces << row.toObject();
    const int next = offset + int(rows.size());
    const qint64 found = format::toInteger(reply.json["found"]).value_or(0);
    if (reply.ok() && !rows.isEmpty() && next < std::min<qint64>(found, mostBounces))
        return askBounces(day, next);
    smtp::Clue &known = m_clues[Witness::Bounces];
    if (!reply.ok())
        known = {.witness = Witness::Bounces, .text = reply.error.summary()};
    if (--m_daysLeft > 0)
        return;
    const smtp::Clue clue = smtp::bounceClue(m_recipient, m_bounces, m_days);
    if (known.text.isEmpty() || clue.says != smtp::Clue::Says::Nothing)
        known = clue;
}

} // namespace pulsedeck
