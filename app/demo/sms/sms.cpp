// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/scopes.h"
#include "app/demo/serving.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int campaigns = 41;
constexpr double priceOfOne = 0.054;

struct Status {
    int code;
    QString text;
};

Status phoneStatus(const Sowing &sowing, int campaign, int number)
{
    const int roll = sowing.dice(u"sms phone", campaign * 10'000 + number).upTo(99);
    if (roll < 94)
        return {2, u"Delivered"_s};
    return roll < 97 ? Status {1, u"Sent"_s} : Status {12, u"Not delivered"_s};
}

int audience(const Sowing &sowing, int campaign)
{
    return sowing.dice(u"sms audience", campaign).between(40, 520);
}

QJsonObject campaignRow(const Sowing &sowing, int campaign)
{
    Dice dice = sowing.dice(u"sms", campaign);
    const QDateTime sent = sowing.daysAgo(campaign * 8, dice);
    const double price = qRound(audience(sowing, campaign) * priceOfOne * 100) / 100.0;
    // The price is a number in some records and text in others.
    const QJsonValue told = campaign % 3 ? QJsonValue(price) : QJsonValue(QString::number(price, 'f', 2));
    return {{u"id"_s, 93'500 - campaign},
            {u"address_book_id"_s, 41557},
            {u"company_price"_s, told},
            {u"company_currency"_s, u"USD"_s},
            {u"send_date"_s, dateText(sent)},
            {u"date_created"_s, dateText(sent.addSecs(-3600))},
            {u"sender_mail_address"_s, QString()},
            {u"sender_mail_name"_s, u"LUMEN"_s},
            {u"external_stat"_s, QJsonArray()}};
}

QJsonArray campaignRows(const Sowing &sowing, const Call &call)
{
    const QJsonArray rows = rowsOf(campaigns, [&](int i) { return campaignRow(sowing, i); });
    const QString from = call.query[u"dateFrom"].toString();
    const QString to = call.query[u"dateTo"].toString();
    return rowsWhere(rows, [&](const QJsonValue &row) {
        const QString sent = row[u"send_date"].toString();
        return (from.isEmpty() || sent >= from) && (to.isEmpty() || sent.left(to.size()) <= to);
    });
}

Answer campaignInfo(const Serving &serving, const Call &call)
{
    const int campaign = int(93'500 - call.id());
    if (campaign < 0 || campaign >= campaigns)
        return notFound(Scope::Sms, u"Campaign not found"_s, 802);
    const QJsonObject row = campaignRow(serving.sowing(), campaign);
    const QJsonArray phones = rowsOf(audience(serving.sowing(), campaign), [&](int i) {
        const Person person = serving.people().person(People::mixed, 3000 + i);
        const Status status = phoneStatus(serving.sowing(), campaign, i);
        return QJsonObject {{u"phone"_s, person.phone.toLongLong()},
                            {u"status"_s, status.code},
                            {u"status_explain"_s, status.text},
                            {u"country_code"_s, person.country},
                            {u"money_spent"_s, priceOfOne}};
    });
    return QJsonObject {{u"result"_s, true},
                        {u"data"_s,
                         QJsonObject {{u"id"_s, row[u"id"]},
                                      {u"address_book_id"_s, row[u"address_book_id"]},
                                      {u"currency"_s, u"USD"_s},
                                      {u"company_price"_s, row[u"company_price"]},
                                      {u"send_date"_s, row[u"send_date"]},
                                      {u"date_created"_s, row[u"date_created"]},
                                      {u"sender_name"_s, u"LUMEN"_s},
                                      {u"task_phones_info"_s, phones}}}};
}

QJsonArray senderRows()
{
    const auto sender = [](int id, const QString &name, const QString &country, int status,
                           const QString &text) {
        return QJsonObject {{u"id"_s, id},         {u"sender"_s, name},         {u"country"_s, country},
                            {u"status"_s, status}, {u"status_explain"_s, text}, {u"country_code"_s, country}};
    };
    return {sender(510, u"LUMEN"_s, u"UA"_s, 1, u"Active"_s),
            sender(511, u"LumenCoffee"_s, u"GB"_s, 1, u"Active"_s),
            sender(512, u"LUMENKAHVE"_s, u"TR"_s, 0, u"On moderation"_s),
            sender(513, u"COFFEE"_s, u"ES"_s, 2, u"Rejected"_s)};
}

QJsonArray blacklistRows(const Serving &serving)
{
    return rowsOf(17, [&](int i) {
        Dice dice = serving.sowing().dice(u"sms blacklist", i);
        return QJsonObject {{u"phone"_s, serving.people().person(People::mixed, 700 + i).phone.toLongLong()},
                            {u"description"_s, i % 3 ? u"Asked by phone"_s : QString()},
                            {u"add_date"_s, dateText(serving.sowing().daysAgo(i * 20, dice))}};
    });
}

} // namespace

void addSms(Routes &routes, const ServingRef &serving)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Sms, u"GET /sms/"_s + id, std::move(handler));
    };
    add(u"campaigns/list"_s,
        [serving](const Call &call) { return serving->list(call, campaignRows(serving->sowing(), call)); });
    add(u"campaigns/info/{id}"_s, [serving](const Call &call) { return campaignInfo(*serving, call); });
    add(u"senders"_s, [serving](const Call &call) { return serving->list(call, senderRows()); });
    add(u"black_list"_s,
        [serving](const Call &call) { return serving->list(call, blacklistRows(*serving)); });
    add(u"campaigns/cost"_s, [](const Call &call) -> Answer {
        const qsizetype phones = call.query[u"phones"].toArray().size();
        const double price = priceOfOne * double(phones > 0 ? phones : 3744);
        return QJsonObject {{u"result"_s, true},
                            {u"data"_s, QJsonObject {{u"price"_s, price}, {u"currency"_s, u"USD"_s}}}};
    });
}

} // namespace pulsedeck::demo
