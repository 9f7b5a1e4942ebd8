// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/scopes.h"
#include "app/demo/serving.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int lists = 23;
constexpr int firstList = 42100;

QString statusText(int status)
{
    static const QStringList texts = {u"Not checked"_s, u"Valid"_s, u"Unconfirmed"_s, u"Invalid"_s};
    return texts.value(status);
}

int sizeOf(const Sowing &sowing, int list)
{
    return sowing.dice(u"verified", list).between(12, 1400);
}

/// 1 valid, 2 unconfirmed, 3 invalid; 0 in the list that is still being checked.
int addressStatus(const Sowing &sowing, int list, int number)
{
    if (list == 0 && number > 20)
        return 0;
    const int roll = sowing.dice(u"checked", list * 10'000 + number).upTo(99);
    return roll < 86 - list ? 1 : roll < 94 - list / 2 ? 2 : 3;
}

QJsonObject listRow(const Sowing &sowing, int list)
{
    static const QStringList names = {u"Trade fair visitors"_s, u"Старі картки лояльності"_s,
                                      u"Formulario de la tienda"_s, u"Café night guests"_s, u"Eski üyeler"_s};
    QList<int> counts(4, 0);
    const int size = sizeOf(sowing, list);
    for (int i = 0; i < size; ++i)
        ++counts[addressStatus(sowing, list, i)];
    Dice dice = sowing.dice(u"verifier", list);
    // The list's light: 0 running, 1 good, 2 medium, 3 bad.
    const int light = list == 0 ? 0 : counts[1] * 10 > size * 8 ? 1 : counts[1] * 10 > size * 7 ? 2 : 3;
    return {
        {u"id"_s, firstList + list},
        {u"address_book_name"_s, u"%1 %2"_s.arg(names[list % names.size()]).arg(list / 5 + 1)},
        {u"all_emails_quantity"_s, size},
        {u"status"_s, light},
        {u"status_text"_s, light == 0 ? u"In progress"_s : u"Completed"_s},
        {u"check_date"_s, dateText(sowing.daysAgo(list * 11, dice))},
        {u"data"_s,
         QJsonObject {{u"0"_s, counts[0]}, {u"1"_s, counts[1]}, {u"2"_s, counts[2]}, {u"3"_s, counts[3]}}},
        {u"is_updated"_s, list % 7 == 3 ? 1 : 0},
        {u"is_garbage_in_book"_s, counts[3] > 0}};
}

QJsonArray addresses(const Serving &serving, int list)
{
    const QJsonObject head = listRow(serving.sowing(), list);
    return rowsOf(sizeOf(serving.sowing(), list), [&](int i) {
        const int status = addressStatus(serving.sowing(), list, i);
        return QJsonObject {
            {u"id"_s, list * 10'000 + i + 1},
            {u"email_address"_s, serving.people().email(People::mixed, 60'000 + list * 2000 + i)},
            {u"check_date"_s, head[u"check_date"]},
            {u"status"_s, status},
            {u"status_text"_s, statusText(status)}};
    });
}

/// A handler of one verified list; its id is in the query.
template<typename Function> Handler ofList(Function function)
{
    return [function](const Call &call) -> Answer {
        const qint64 list = call.query[u"id"].toInteger() - firstList;
        if (list < 0 || list >= lists)
            return error(404, u"Book not found"_s, 213);
        return function(call, int(list));
    };
}

/// One page of addresses below what the list of lists tells about it.
Answer withAddresses(const Serving &serving, const Call &call, int list)
{
    QJsonObject answer = listRow(serving.sowing(), list);
    answer.remove(u"is_garbage_in_book"_s);
    const Answer page = serving.list(call, addresses(serving, list));
    if (!page.ok())
        return page;
    answer.insert(u"email_addresses"_s, page.json[u"email_addresses"]);
    answer.insert(u"email_addresses_total"_s, page.json[u"email_addresses_total"]);
    return answer;
}

Answer single(const Call &call)
{
    // As the service does with an address that nobody has asked it to check.
    if (call.query[u"email"].toString().startsWith("unknown"_L1))
        return QJsonObject {{u"result"_s, false}};
    return QJsonObject {{u"result"_s, true},
                        {u"data"_s,
                         QJsonObject {{u"email"_s, call.query[u"email"]},
                                      {u"checks"_s,
                                       QJsonObject {{u"status"_s, 1},
                                                    {u"valid_format"_s, 1},
                                                    {u"disposable"_s, 0},
                                                    {u"webmail"_s, 0},
                                                    {u"gibberish"_s, 0},
                                                    {u"status_text"_s, statusText(1)}}}}}};
}

} // namespace

void addVerifier(Routes &routes, const ServingRef &serving)
{
    const auto add = [&](const QString &name, Handler handler) {
        routes.add(Scope::VerifierService, u"GET /verifier-service/"_s + name, std::move(handler));
    };
    add(u"check-list"_s, [serving](const Call &call) {
        return serving->list(call, rowsOf(lists, [&](int i) { return listRow(serving->sowing(), i); }));
    });
    add(u"check"_s,
        ofList([serving](const Call &call, int list) { return withAddresses(*serving, call, list); }));
    add(u"check-report"_s,
        ofList([serving](const Call &call, int list) { return withAddresses(*serving, call, list); }));
    add(u"get-progress"_s, ofList([serving](const Call &, int list) -> Answer {
            const int total = sizeOf(serving->sowing(), list);
            const int processed = list == 0 ? std::min(total, 21) : total;
            return QJsonObject {{u"result"_s, true},
                                {u"data"_s, QJsonObject {{u"total"_s, total}, {u"processed"_s, processed}}}};
        }));
    add(u"get-single-result"_s, [](const Call &call) { return single(call); });
}

} // namespace pulsedeck::demo
