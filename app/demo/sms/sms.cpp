// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/sms/smsdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

QJsonArray wantedCampaigns(const SmsData &data, const Call &call)
{
    const QString from = call.query[u"dateFrom"].toString();
    const QString to = call.query[u"dateTo"].toString();
    QJsonArray rows;
    for (const QJsonObject &row : data.campaigns.rows()) {
        const QString sent = row[u"send_date"].toString();
        if ((from.isEmpty() || sent >= from) && (to.isEmpty() || sent.left(to.size()) <= to))
            rows << row;
    }
    return rows;
}

Answer campaignInfo(SmsData &data, const Call &call)
{
    const QJsonObject *row = data.campaigns.find(call.path[u"id"_s]);
    if (!row)
        return notFound(Scope::Sms, u"Campaign not found"_s, 802);
    return QJsonObject {{u"result"_s, true},
                        {u"data"_s,
                         QJsonObject {{u"id"_s, row->value(u"id")},
                                      {u"address_book_id"_s, row->value(u"address_book_id")},
                                      {u"currency"_s, u"USD"_s},
                                      {u"company_price"_s, row->value(u"company_price")},
                                      {u"send_date"_s, row->value(u"send_date")},
                                      {u"date_created"_s, row->value(u"date_created")},
                                      {u"sender_name"_s, row->value(u"sender_mail_name")},
                                      {u"task_phones_info"_s, row->value(u"phones")}}}};
}

/// To the phones that are named, or to all of the list that is; to nobody when neither is.
Answer cost(SmsData &data, const Call &call)
{
    qsizetype phones = call.query[u"phones"].toArray().size();
    if (call.has(u"addressBookId"_s)) {
        const qint64 id = call.query[u"addressBookId"].toInteger();
        const auto *list = data.phonesOf(id);
        if (!list)
            return noSuchPhoneList();
        // Of large lists not all phones are made.
        phones = std::max(list->size(), qsizetype(data.findList(id)->size * 3 / 10));
    }
    return QJsonObject {
        {u"result"_s, true},
        {u"data"_s,
         QJsonObject {{u"price"_s, SmsData::priceOfOne * double(phones)}, {u"currency"_s, u"USD"_s}}}};
}

/// Those of the numbers that are on the blacklist.
Answer blocked(SmsData &data, const Call &call)
{
    const std::optional<QStringList> phones = readPhones(call.query[u"phones"]);
    if (!phones)
        return invalid(u"Argument phones is invalid"_s);
    return data.serving->list(call, rowsWhere(data.blacklist, [&](const QJsonValue &row) {
                                  return phones->contains(QString::number(row[u"phone"].toInteger()));
                              }));
}

} // namespace

void addSms(Routes &routes, const ServingRef &serving, const FindList &findList)
{
    const auto data = std::make_shared<SmsData>(serving, findList);
    addSmsReads(routes, data);
    addSmsNumbers(routes, data);
    addSmsSending(routes, data);
}

void addSmsReads(Routes &routes, const SmsRef &data)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Sms, u"GET /sms/"_s + id, std::move(handler));
    };
    add(u"campaigns/list"_s,
        [data](const Call &call) { return data->serving->list(call, wantedCampaigns(*data, call)); });
    add(u"campaigns/info/{id}"_s, [data](const Call &call) { return campaignInfo(*data, call); });
    add(u"campaigns/cost"_s, [data](const Call &call) { return cost(*data, call); });
    add(u"senders"_s, [data](const Call &call) { return data->serving->list(call, data->senders); });
    add(u"black_list"_s, [data](const Call &call) { return data->serving->list(call, data->blacklist); });
    add(u"black_list/by_numbers"_s, [data](const Call &call) { return blocked(*data, call); });
}

} // namespace pulsedeck::demo
