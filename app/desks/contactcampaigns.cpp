// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/contactcampaigns.h"

#include "app/scopes/emails/recipients.h"
#include "app/values/format.h"
#include "app/vocabulary/action.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ContactCampaigns::ContactCampaigns(Client &client, const QString &address, QObject *parent)
    : QObject(parent), m_client(client), m_address(address)
{
}

void ContactCampaigns::count(const QList<QJsonObject> &lists)
{
    m_run = std::make_unique<QObject>();
    m_isCounting = true;
    m_told.clear();
    m_campaigns.clear();
    m_waiting = m_failed = 0;
    for (const QJsonObject &list : lists)
        send({u"GET /addressbooks/{id}/campaigns"_s, {{u"id"_s, list[u"list_id"].toVariant()}}},
             &ContactCampaigns::takeCampaigns, list);
    if (m_waiting == 0)
        return end();
    emit changed();
}

void ContactCampaigns::start()
{
    m_run = std::make_unique<QObject>();
    m_isCounted = false;
    m_waiting = m_failed = 0;
    m_told.clear();
    for (auto one = m_campaigns.cbegin(); one != m_campaigns.cend(); ++one)
        send({u"GET /campaigns/{id}/email/{email}"_s,
              {{u"id"_s, one.value()[u"task_id"].toVariant()}, {u"email"_s, m_address}}},
             &ContactCampaigns::takeOutcome, one.value());
    if (m_waiting == 0)
        return end();
    emit changed();
}

void ContactCampaigns::stop()
{
    m_isCounting = false;
    end();
}

void ContactCampaigns::end()
{
    m_run.reset();
    m_waiting = 0;
    m_isCounted = std::exchange(m_isCounting, false);
    emit changed();
}

void ContactCampaigns::send(const Call &call, Take take, const QJsonObject &what)
{
    Request request = describe::request(Scope::Emails, call);
    request.priority = Priority::Background;
    ++m_waiting;
    m_client.send(request, m_run.get(), [this, take, what](const Reply &reply) {
        --m_waiting;
        // An address that joined a list later was not in all of its campaigns.
        const bool isTold = reply.ok() || reply.error.kind == ApiError::Kind::NotFound;
        m_failed += isTold ? 0 : 1;
        if (isTold)
            (this->*take)(what, reply);
        if (m_waiting == 0)
            end();
        else
            emit changed();
    });
}

/// A campaign that went to several lists is asked for once.
void ContactCampaigns::takeCampaigns(const QJsonObject &, const Reply &reply)
{
    for (const QJsonValue one : reply.json.toArray()) {
        const QString id = format::toText(one[u"task_id"]);
        if (!id.isEmpty())
            m_campaigns[id] = one.toObject();
    }
}

void ContactCampaigns::takeOutcome(const QJsonObject &campaign, const Reply &reply)
{
    emails::Recipient one = emails::withOutcome({}, reply.json);
    if (!reply.ok())
        one.state = emails::Recipient::State::Told; // that it did not go there
    const QJsonValue sent = reply.json[u"sent_date"];
    m_told << Told {campaign, emails::outcomeText(one), sent.isUndefined() ? reply.json[u"send_date"] : sent};
}

} // namespace pulsedeck
