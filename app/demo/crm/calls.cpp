// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmtables.h"
#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

bool isWanted(const QJsonValue &row, const QJsonValue &body)
{
    return isBetween(row[u"createdAt"], body[u"from"], body[u"to"])
        && isOneOf(row[u"responsibleId"], body[u"responsibleIds"])
        && isOneOf(row[u"callType"], body[u"callType"]) && isOneOf(row[u"state"], body[u"state"])
        && isOneOf(row[u"integrationGroupId"], body[u"integrationGroupId"])
        && hasText(row[u"contact"][u"firstName"], body[u"contactFirstName"])
        && hasText(row[u"contact"][u"lastName"], body[u"contactLastName"])
        && hasText(row[u"phone"], body[u"contactPhone"]);
}

/// {date, calls} of each day, newest first.
QJsonArray byDay(const QJsonArray &calls)
{
    QJsonArray days;
    for (const QJsonValue &call : calls) {
        const QString date = call[u"createdAt"].toString().left(10);
        QJsonObject day {{u"date"_s, date}};
        if (!days.isEmpty() && days.last()[u"date"] == date)
            day = days.takeAt(days.size() - 1).toObject();
        QJsonArray all = day[u"calls"].toArray();
        all << call;
        day.insert(u"calls"_s, all);
        days << day;
    }
    return days;
}

} // namespace

void addCalls(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    const auto wanted = [crm](const Call &call) {
        return rowsWhere(crm->calls->seenRows(),
                         [&](const QJsonValue &row) { return isWanted(row, call.body); });
    };
    const auto of = [=](const QString &key) {
        return [=](const Call &call) {
            const QJsonArray rows = rowsWhere(
                wanted(call), [&](const QJsonValue &row) { return idText(row[key]) == call.path[key]; });
            return serving->list(call, byDay(rows), Serving::Rest::Blank);
        };
    };
    to.add(u"POST /crm/v1/telephony/calls/get-list"_s,
           [=](const Call &call) { return serving->list(call, wanted(call), Serving::Rest::Blank); });
    to.add(u"POST /crm/v1/contacts/{contactId}/get-calls"_s, of(u"contactId"_s));
    to.add(u"POST /crm/v1/deals/{dealId}/get-calls"_s, of(u"dealId"_s));
    to.on(u"POST /crm/v1/deals/{dealId}/attach-call"_s, crm->deals,
          [=](const Call &call, const QJsonObject &deal) {
              QJsonObject *row = crm->calls->find(call.body[u"callId"]);
              if (!row)
                  return missing(Scope::Crm, crm->calls->word());
              row->insert(u"dealId"_s, deal[u"id"]);
              return TableRoutes::reply(*serving, call, crm->calls->seen(*row));
          });
}

} // namespace pulsedeck::demo
