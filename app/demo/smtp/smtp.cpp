// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scopes.h"
#include "app/demo/smtp/smtpdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

bool isWanted(const QJsonValue &row, const QJsonObject &query)
{
    const QString day = row[u"send_date"].toString().left(10);
    return (!query.contains(u"from") || day >= query[u"from"].toString().left(10))
        && (!query.contains(u"to") || day <= query[u"to"].toString().left(10))
        && (!query.contains(u"sender") || row[u"sender"] == query[u"sender"])
        && (!query.contains(u"recipient") || row[u"recipient"] == query[u"recipient"]);
}

/// Letters that did not arrive, of one day; yesterday's when none is named.
QJsonArray bounces(const SmtpData &data, const Call &call)
{
    const QString day = call.query[u"date"].toString(call.now.date().addDays(-1).toString(Qt::ISODate));
    QJsonArray rows;
    for (const QJsonValue row : data.letters) {
        if (row[u"smtp_answer_code"] == 250 || !row[u"send_date"].toString().startsWith(day))
            continue;
        rows << QJsonObject {{u"email_to"_s, row[u"recipient"]},
                             {u"sender"_s, row[u"sender"]},
                             {u"send_date"_s, row[u"send_date"]},
                             {u"subject"_s, row[u"subject"]},
                             {u"smtp_answer_code"_s, row[u"smtp_answer_code"]},
                             {u"smtp_answer_subcode"_s, row[u"smtp_answer_subcode"]},
                             {u"smtp_answer_data"_s, row[u"smtp_answer_data"]}};
    }
    return rows;
}

} // namespace

void addSmtp(Routes &routes, const ServingRef &serving, const HasTemplate &hasTemplate)
{
    const auto data = std::make_shared<SmtpData>(serving, hasTemplate);
    addSmtpReads(routes, data);
    addSmtpWrites(routes, data);
}

void addSmtpReads(Routes &routes, const SmtpRef &data)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Smtp, id, std::move(handler));
    };
    const ServingRef serving = data->serving;
    add(u"GET /smtp/emails"_s, [serving, data](const Call &call) {
        return serving->list(
            call, rowsWhere(data->letters, [&](const QJsonValue &row) { return isWanted(row, call.query); }));
    });
    add(u"GET /smtp/emails/total"_s, [data](const Call &) -> Answer {
        return QJsonObject {{u"total"_s, data->letters.size()}};
    });
    add(u"GET /smtp/emails/{id}"_s, [serving, data](const Call &call) {
        return serving->find(call, data->letters, u"id"_s, call.path[u"id"_s]);
    });
    add(u"POST /smtp/emails/info"_s, [serving, data](const Call &call) {
        const QJsonArray wanted = call.body[u"emails"].toArray();
        return serving->list(call, rowsWhere(data->letters, [&](const QJsonValue &row) {
                                 return wanted.contains(row[u"id"]);
                             }));
    });
    add(u"GET /smtp/bounces/day"_s, [serving, data](const Call &call) {
        const QJsonArray rows = bounces(*data, call);
        Answer answer = serving->list(call, rows);
        QJsonObject object = answer.json.toObject();
        object.insert(u"found"_s, rows.size());
        object.insert(u"request_limit"_s, 1000);
        return answer.ok() ? Answer(object) : answer;
    });
    add(u"GET /smtp/bounces/day/total"_s, [data](const Call &call) -> Answer {
        return QJsonObject {{u"total"_s, bounces(*data, call).size()}};
    });
    add(u"GET /smtp/unsubscribe"_s, [serving, data](const Call &call) {
        const QString day = call.query[u"date"].toString();
        return serving->list(call, rowsWhere(data->unsubscribed, [&](const QJsonValue &row) {
                                 return day.isEmpty() || row[u"date"].toString().startsWith(day);
                             }));
    });
    add(u"GET /smtp/unsubscribe/search"_s, [data](const Call &call) -> Answer {
        return QJsonObject {{u"result"_s, data->unsubscribedAt(call.query[u"email"].toString()) >= 0}};
    });
    add(u"GET /smtp/ips"_s, [serving](const Call &call) { return serving->list(call, {u"203.0.113.25"_s}); });
    add(u"GET /smtp/senders"_s, [serving](const Call &call) {
        return serving->list(call, QJsonArray::fromStringList(SmtpData::senders()));
    });
    add(u"GET /v2/email-service/smtp/sender_domains"_s,
        [serving, data](const Call &call) { return serving->list(call, data->domains); });
    add(u"GET /smtp/domains"_s, [data](const Call &) -> Answer {
        QJsonArray names;
        for (const QJsonValue row : data->domains)
            names << u'@' + row[u"service_value"].toString();
        return names;
    });
}

} // namespace pulsedeck::demo
