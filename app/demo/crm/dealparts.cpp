// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"
#include "app/demo/crm/values.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

Refusal makeNote(const Call &call, QJsonObject &row)
{
    row.insert(u"userId"_s, CrmData::firstUser);
    row.insert(u"eventData"_s, QJsonObject {{u"text"_s, call.text(u"message"_s)}});
    row.insert(u"status"_s, 1);
    row.insert(u"eventTime"_s, isoText(call.now));
    return {};
}

void setExpiration(const Call &call, QJsonObject &deal)
{
    const QString date = call.text(u"date"_s);
    const QString time = call.text(u"time"_s);
    const QDateTime end(QDate::fromString(date, Qt::ISODate),
                        time.isEmpty() ? QTime(23, 59) : QTime::fromString(time.left(5), u"HH:mm"_s));
    const qint64 left = call.now.secsTo(end);
    deal.insert(u"expiration"_s,
                QJsonObject {{u"date"_s, date},
                             {u"time"_s, time.isEmpty() ? QJsonValue() : QJsonValue(time)},
                             {u"dateTime"_s, isoText(end)},
                             {u"notificationEnabled"_s, call.body[u"notifyIn"].isString()},
                             {u"notifyIn"_s, call.body[u"notifyIn"]},
                             {u"expired"_s, left < 0},
                             {u"expires_within_day"_s, left >= 0 && left < 86'400}});
}

void addPeople(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    to.on(u"GET /crm/v1/deals/{dealId}/contacts"_s, crm->deals,
          [=](const Call &call, const QJsonObject &deal) {
              return serving->list(call, crm->contacts->seenRows(deal[u"contact"].toArray()),
                                   Serving::Rest::Blank);
          });
    to.on(u"POST /crm/v1/deals/{dealId}/contacts/{contactId}"_s, crm->deals,
          [=](const Call &call, QJsonObject &deal) {
              const QJsonObject &person = *crm->contacts->find(call.path[u"contactId"_s]);
              deal.insert(u"contact"_s, with(deal[u"contact"], person[u"id"]));
              CrmTables::remember(crm->dealHistory, deal, call, u"add_contact"_s, QJsonArray {person[u"id"]});
              return done(call);
          });
    to.on(u"DELETE /crm/v1/deals/{dealId}/contacts/{contactId}"_s, crm->deals,
          [=](const Call &call, QJsonObject &deal) {
              const QJsonValue id = call.id(u"contactId"_s);
              if (indexOf(deal[u"contact"], id) < 0)
                  return missing(Scope::Crm, crm->contacts->word());
              deal.insert(u"contact"_s, without(deal[u"contact"], id));
              return done(call);
          });
    to.on(u"GET /crm/v1/contacts/{contactId}/deals"_s, crm->contacts,
          [=](const Call &call, const QJsonObject &person) {
              const QJsonArray rows = rowsWhere(crm->deals->seenRows(), [&](const QJsonValue &deal) {
                  return indexOf(deal[u"contact"], person[u"id"]) >= 0;
              });
              return serving->list(call, rows, Serving::Rest::Blank);
          });
}

} // namespace

void addDealParts(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    to.list(u"GET /crm/v1/deals/{dealId}/comments"_s, crm->dealNotes);
    to.create(u"POST /crm/v1/deals/{dealId}/comments"_s, crm->dealNotes, makeNote);
    to.update(u"PUT /crm/v1/deals/{dealId}/comments/{commentId}"_s, crm->dealNotes, makeNote);
    to.remove(u"DELETE /crm/v1/deals/{dealId}/comments/{commentId}"_s, crm->dealNotes);
    addPeople(to, crm);
    to.on(u"PUT /crm/v1/deals/{dealId}/expiration"_s, crm->deals, [=](const Call &call, QJsonObject &deal) {
        setExpiration(call, deal);
        return TableRoutes::reply(*serving, call, deal[u"expiration"].toObject());
    });
    to.on(u"DELETE /crm/v1/deals/{dealId}/expiration"_s, crm->deals, [](const Call &call, QJsonObject &deal) {
        deal.remove(u"expiration"_s);
        return done(call);
    });
    to.on(
        u"GET /crm/v1/deals/{dealId}/history"_s, crm->deals, [=](const Call &call, const QJsonObject &deal) {
            return serving->list(call, between(deal[u"history"].toArray(), call.query), Serving::Rest::Blank);
        });
}

} // namespace pulsedeck::demo
