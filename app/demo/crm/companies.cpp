// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"
#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

bool anyHas(const QJsonValue &rows, const QString &key, const QJsonValue &wanted)
{
    const QJsonArray all = rows.toArray();
    return wanted.isUndefined() || std::any_of(all.begin(), all.end(), [&](const QJsonValue &row) {
               return hasText(row[key], wanted);
           });
}

bool isWanted(const QJsonObject &row, const QJsonValue &body)
{
    return hasText(row[u"companyName"], body[u"companyName"])
        && hasText(row[u"companyName"], body[u"searchString"]) && isOneOf(row[u"id"], body[u"companyIds"])
        && isOneOf(row[u"responsibleId"], body[u"responsibleId"])
        && anyHas(row[u"emails"], u"email"_s, body[u"email"])
        && anyHas(row[u"phones"], u"phone"_s, body[u"phone"])
        && anyHas(row[u"messengers"], u"login"_s, body[u"messengerLogin"])
        && isBetween(row[u"createdAt"], body[u"dateFrom"], body[u"dateTo"]);
}

bool hasContacts(const CrmTables &crm, const QJsonObject &company)
{
    const QList<QJsonObject> &people = crm.contacts->rows();
    return std::any_of(people.begin(), people.end(), [&](const QJsonObject &one) {
        return indexOf(one[u"companyIds"], company[u"id"]) >= 0;
    });
}

Refusal makeCompany(const Call &call, QJsonObject &row)
{
    row.insert(u"history"_s,
               QJsonArray {QJsonObject {{u"eventType"_s, u"create"_s},
                                        {u"eventData"_s, QJsonArray()},
                                        {u"date"_s, isoText(call.now)}}});
    if (!row.contains(u"currency"_s))
        row.insert(u"currency"_s, u"EUR"_s);
    return {};
}

/// The body of one address, phone or messenger is wrapped in `data`. A phone's is documented as a
/// messenger's, `login` being the number.
Refusal unwrap(const Call &call, QJsonObject &row)
{
    row.remove(u"data"_s);
    const QJsonObject data = call.body[u"data"].toObject();
    for (auto it = data.begin(); it != data.end(); ++it)
        row.insert(it.key(), it.value());
    if (call.operation.path.contains("/phones"_L1) && data.contains(u"login"_s))
        row.insert(u"phone"_s, data[u"login"]);
    return {};
}

void addNested(TableRoutes &to, const CrmRef &crm, const Nest &nest)
{
    const QString path = u"/crm/v1/companies/{companyId}/"_s + nest.key();
    const QString one = u"%1/{%2}"_s.arg(path, nest.param());
    to.list(u"GET "_s + path, nest);
    to.create(u"POST "_s + path, nest, unwrap);
    to.on(u"POST %1/batch"_s.arg(path), crm->companies, [nest](const Call &call, QJsonObject &company) {
        QJsonArray added;
        for (const QJsonValue &row : call.body[nest.key()].toArray())
            added << nest.insert(company, row.toObject());
        return Answer(QJsonObject {{u"data"_s, added}});
    });
    to.update(u"PUT "_s + one, nest, unwrap);
    to.remove(u"DELETE "_s + one, nest);
}

} // namespace

void addCompanies(TableRoutes &to, const CrmRef &crm)
{
    const auto wanted = [crm](const QJsonObject &row, const Call &call) {
        const bool onlyWithout = call.body[u"withoutContacts"].toBool();
        return isWanted(row, call.body) && !(onlyWithout && hasContacts(*crm, row));
    };
    const auto active = [](const Call &, QJsonObject &row) {
        row.insert(u"status"_s, 1);
        return Refusal();
    };
    to.list(u"POST /crm/v1/companies/short-data"_s, crm->companies, wanted);
    to.list(u"POST /crm/v1/companies/list"_s, crm->companies, wanted);
    to.create(u"POST /crm/v1/companies"_s, crm->companies, makeCompany);
    to.read(u"GET /crm/v1/companies/{companyId}"_s, crm->companies);
    to.update(u"PUT /crm/v1/companies/{companyId}"_s, crm->companies);
    to.remove(u"DELETE /crm/v1/companies/{companyId}"_s, crm->companies);
    to.on(u"GET /crm/v1/companies/{companyId}/history"_s, crm->companies,
          [serving = to.serving()](const Call &call, const QJsonObject &company) {
              const QJsonArray rows = rowsWhere(company[u"history"].toArray(), [&](const QJsonValue &row) {
                  return isBetween(row[u"date"], call.query[u"dateFrom"], call.query[u"dateTo"]);
              });
              return serving->list(call, rows, Serving::Rest::Blank);
          });
    to.list(u"GET /crm/v1/companies/attributes"_s, crm->companyAttributes);
    to.create(u"POST /crm/v1/companies/attributes"_s, crm->companyAttributes, active);
    to.update(u"PUT /crm/v1/companies/attributes/{attribute}"_s, crm->companyAttributes);
    to.remove(u"DELETE /crm/v1/companies/attributes/{attribute}"_s, crm->companyAttributes);
    addNested(to, crm, crm->companyEmails);
    addNested(to, crm, crm->companyPhones);
    addNested(to, crm, crm->companyMessengers);
}

} // namespace pulsedeck::demo
