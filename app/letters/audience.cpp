// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/letters/audience.h"

#include "app/values/convert.h"
#include "app/vocabulary/action.h"
#include "app/wire/client.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::letters {

Audience::Audience(Client &client, QObject *parent) : QObject(parent), m_client(client) { }

void Audience::setLists(const QList<CampaignDraft::List> &lists)
{
    if (m_lists == lists)
        return;
    m_lists = lists;
    for (const CampaignDraft::List &list : lists) {
        if (!m_facts.contains(list.id))
            read(list.id);
    }
    if (!lists.isEmpty() && !std::exchange(m_isVerifiedAsked, true))
        readVerified();
    emit changed();
}

void Audience::refresh()
{
    m_facts.clear();
    for (const CampaignDraft::List &list : std::as_const(m_lists))
        read(list.id);
    emit changed();
}

void Audience::read(qint64 list)
{
    m_facts[list] = {.missing = 2};
    readCost(list);
    readVariables(list);
}

static Request forList(const QString &operation, qint64 list)
{
    return {.scope = Scope::Emails,
            .operation = operation,
            .path = {{u"id"_s, list}},
            .priority = Priority::Visible};
}

void Audience::readCost(qint64 list)
{
    m_client.send(forList(u"GET /addressbooks/{id}/cost"_s, list), this, [this, list](const Reply &reply) {
        Facts &facts = m_facts[list];
        --facts.missing;
        const QJsonObject cost = reply.json.toObject();
        // The service refuses to tell the price of a list without active addresses.
        const bool isEmpty = reply.error.kind == ApiError::Kind::Invalid && reply.error.code == "211"_L1;
        if (isEmpty)
            facts.people = 0;
        else if (!reply.ok())
            facts.error = reply.error;
        else
            facts.people = format::toInteger(cost[u"sent_emails_qty"]);
        facts.price = format::toAmount(cost[u"overdraftAllEmailsPrice"]).value_or(0);
        facts.paidByBalance = format::toInteger(cost[u"addressesDeltaFromBalance"]).value_or(0);
        facts.currency = cost[u"cur"].toString();
        emit changed();
    });
}

void Audience::readVariables(qint64 list)
{
    m_client.send(forList(u"GET /addressbooks/{id}/variables"_s, list), this,
                  [this, list](const Reply &reply) {
                      Facts &facts = m_facts[list];
                      --facts.missing;
                      if (reply.ok()) {
                          QSet<QString> names;
                          for (const QJsonValue variable : reply.json.toArray())
                              names << variable[u"name"].toString().toLower();
                          facts.variables = names;
                      }
                      emit changed();
                  });
}

void Audience::readVerified()
{
    if (!m_client.allows(Scope::VerifierService))
        return;
    const Request request {.scope = Scope::VerifierService,
                           .operation = u"GET /verifier-service/check-list"_s,
                           .query = {{u"count"_s, 100}},
                           .priority = Priority::Visible};
    m_client.send(request, this, [this](const Reply &reply) {
        for (const QJsonValue list : reply.json[u"list"].toArray()) {
            const double checked = format::toNumber(list[u"all_emails_quantity"]).value_or(0);
            const double invalid = format::toNumber(list[u"data"][u"3"]).value_or(0);
            const bool isOver = format::toInteger(list[u"status"]).value_or(0) > 0;
            if (isOver && checked > 0)
                m_bad[list[u"id"].toInteger()] = 100 * invalid / checked;
        }
        emit changed();
    });
}

bool Audience::isReading() const
{
    return std::any_of(m_lists.begin(), m_lists.end(), [this](const CampaignDraft::List &list) {
        return m_facts.value(list.id).missing > 0;
    });
}

std::optional<qint64> Audience::people() const
{
    qint64 sum = 0;
    for (const CampaignDraft::List &list : m_lists) {
        const std::optional<qint64> some = m_facts.value(list.id).people;
        if (!some)
            return {};
        sum += *some;
    }
    return sum;
}

QString Audience::sentence() const
{
    if (m_lists.isEmpty())
        return tr("No list is chosen yet");
    if (!people())
        return isReading() ? tr("Counting people and price…") : tr("The number of people is not known");
    double price = 0;
    qint64 paid = 0;
    QString currency;
    for (const CampaignDraft::List &list : m_lists) {
        const Facts facts = m_facts.value(list.id);
        price += facts.price;
        paid += facts.paidByBalance;
        currency = facts.currency.isEmpty() ? currency : facts.currency;
    }
    const QString reached = isUpperBound() ? tr("At most %Ln people", "several lists", int(*people()))
                                           : tr("%Ln people", nullptr, int(*people()));
    if (price <= 0 && paid <= 0)
        //: %1: "11,857 people"
        return tr("%1, covered by the plan").arg(reached);
    const QString money = format::display(price, {.kind = Kind::Money, .currency = currency});
    //: %1: "11,857 people", %2: an amount of money
    return tr("%1, %2 beyond the plan").arg(reached, money);
}

QString Audience::beyondThePlan(const QJsonValue &made)
{
    const qint64 people = format::toInteger(made[u"count"]).value_or(0);
    const qint64 beyond = people - format::toInteger(made[u"tariff_email_qty"]).value_or(people);
    // Of one email, and told also where none is beyond. The key of the currency is misspelt in the documents.
    const double price = format::toAmount(made[u"overdraft_price"]).value_or(0);
    if (beyond <= 0 || price <= 0)
        return {};
    const QString each =
        format::display(price, {.kind = Kind::Money, .currency = made[u"ovedraft_currency"].toString()});
    //: %1: a price
    return tr("%Ln of them are beyond the plan, at %1 each.", nullptr, int(beyond)).arg(each);
}

std::optional<QSet<QString>> Audience::variables() const
{
    if (m_lists.isEmpty())
        return {};
    QSet<QString> all;
    for (const CampaignDraft::List &list : m_lists) {
        const auto names = m_facts.value(list.id).variables;
        if (!names)
            return {};
        all.unite(*names);
    }
    return all;
}

QStringList Audience::badShares() const
{
    QStringList sentences;
    for (const CampaignDraft::List &list : m_lists) {
        if (m_bad.contains(list.id))
            //: %1 is a percentage, %2 the name of a list
            sentences << tr("%1 % of “%2” were bad addresses when it was verified.")
                             .arg(QLocale().toString(m_bad[list.id], 'f', 1), list.name);
    }
    return sentences;
}

ApiError Audience::error() const
{
    for (const CampaignDraft::List &list : m_lists) {
        if (const ApiError error = m_facts.value(list.id).error; error.isSet())
            return error;
    }
    return {};
}

} // namespace pulsedeck::letters
