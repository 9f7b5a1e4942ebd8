// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

// The codes are not documented. These follow the order in which a payment lives.
constexpr int waiting = 1;
constexpr int paid = 2;
constexpr int cancelled = 3;

std::optional<Answer> makePayment(const CrmTables &crm, const Call &call, QJsonObject &row)
{
    const QJsonObject *deal = crm.deals->find(row[u"dealId"]);
    row.insert(u"userId"_s, CrmData::firstUser);
    row.insert(u"name"_s, deal ? deal->value(u"name") : QJsonValue(call.text(u"description"_s)));
    row.insert(u"responsibleId"_s, deal ? deal->value(u"responsibleId") : QJsonValue(CrmData::firstUser));
    row.insert(u"status"_s, waiting);
    row.insert(u"orderId"_s, u"LC-%1"_s.arg(90'100 + crm.payments->size()));
    row.insert(u"paymentDescription"_s, call.text(u"description"_s));
    row.insert(u"paymentMethod"_s, u"PayPal"_s);
    row.insert(u"price"_s,
               QJsonObject {{u"amount"_s, call.body[u"price"].toInt()},
                            {u"currency"_s, call.body[u"currency"].toString(u"EUR"_s)}});
    return {};
}

} // namespace

void addPayments(TableRoutes &to, const CrmRef &crm)
{
    const auto of = [](const QString &key) {
        return [key](const QJsonObject &row, const Call &call) { return idText(row[key]) == call.path[key]; };
    };
    const auto become = [](int status) {
        return [status](const Call &call, QJsonObject &row) {
            row.insert(u"status"_s, status);
            return done(call);
        };
    };
    to.list(u"GET /crm/v1/payments/all"_s, crm->payments);
    to.list(u"GET /crm/v1/payments/deals/{dealId}"_s, crm->payments, of(u"dealId"_s));
    to.list(u"GET /crm/v1/payments/contacts/{contactId}"_s, crm->payments, of(u"contactId"_s));
    to.create(u"POST /crm/v1/payments"_s, crm->payments,
              [crm](const Call &call, QJsonObject &row) { return makePayment(*crm, call, row); });
    to.on(u"POST /crm/v1/payments/{paymentId}/approve"_s, crm->payments, become(paid));
    to.on(u"POST /crm/v1/payments/{paymentId}/cancel"_s, crm->payments, become(cancelled));
}

} // namespace pulsedeck::demo
