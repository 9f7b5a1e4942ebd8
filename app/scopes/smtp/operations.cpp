// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"
#include "app/vocabulary/operationfacts.h"

#include <QJsonArray>

namespace pulsedeck::smtp {

/// So many addresses are asked about one by one; of more nobody knows how they stood.
constexpr qsizetype mostAsked = 20;

static QStringList addressesIn(const Request &request)
{
    QStringList addresses;
    for (const QJsonValue entry : request.body["emails"].toArray())
        addresses << (entry.isObject() ? entry["email"] : entry).toString();
    return addresses;
}

static Look atUnsubscribed()
{
    facts::Listed listed;
    listed.calls = [](const Request &request) {
        QList<Request> calls;
        for (const QString &address : addressesIn(request))
            calls << Request {Scope::Smtp, "GET /smtp/unsubscribe/search", {}, {{"email", address}}};
        return calls.size() > mostAsked ? QList<Request>() : calls;
    };
    listed.values = addressesIn;
    listed.standing = [](const QStringList &values,
                         const QList<QJsonValue> &answers) -> std::optional<QStringList> {
        QStringList standing;
        for (qsizetype at = 0; at < values.size(); ++at) {
            const QJsonValue is = answers.at(at)["result"];
            if (!is.isBool())
                return {};
            if (is.toBool())
                standing << values.at(at);
        }
        return standing;
    };
    listed.only = [](Request request, const QStringList &values) {
        QJsonArray emails;
        for (const QJsonValue entry : request.body["emails"].toArray()) {
            if (values.contains((entry.isObject() ? entry["email"] : entry).toString()))
                emails << entry;
        }
        QJsonObject body = request.body.toObject();
        body["emails"] = emails;
        request.body = body;
        return request;
    };
    return facts::amongListed(listed);
}

static std::optional<Request> putOnAgain(const CarriedOut &done)
{
    QJsonArray emails;
    for (const QJsonValue email : done.request.body["emails"].toArray())
        emails << QJsonObject {{"email", email}};
    return Request {Scope::Smtp, "POST /smtp/unsubscribe", {}, {}, QJsonObject {{"emails", emails}}};
}

static std::optional<Request> takenOff(const CarriedOut &done)
{
    QJsonArray emails;
    for (const QJsonValue entry : done.request.body["emails"].toArray())
        emails << entry["email"];
    return Request {Scope::Smtp, "DELETE /smtp/unsubscribe", {}, {}, QJsonObject {{"emails", emails}}};
}

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference sent {"id", "smtp/emails"};
    const Reference letter {"email.template.id", "emails/templates"};
    return {
        sends("POST /smtp/emails", Tr::tr("Send email"), {letter}),
        reads("GET /smtp/emails", Tr::tr("List sent emails"), {{"sender", "smtp/senders"}}),
        reads("GET /smtp/emails/total", Tr::tr("Count sent emails")),
        reads("GET /smtp/emails/{id}", Tr::tr("Show sent email"), {sent}),
        reads("POST /smtp/emails/info", Tr::tr("Show several sent emails")),
        reads("GET /smtp/bounces/day", Tr::tr("List bounces of a day")),
        reads("GET /smtp/bounces/day/total", Tr::tr("Count bounces of a day")),
        lookingFirst(atUnsubscribed(),
                     repeatable(undoable(changes("POST /smtp/unsubscribe", Tr::tr("Unsubscribe recipients")),
                                         takenOff))),
        lookingFirst(atUnsubscribed(),
                     undoable(changes("DELETE /smtp/unsubscribe",
                                      Tr::tr("Take email addresses off the unsubscribed list")),
                              putOnAgain)),
        reads("GET /smtp/unsubscribe", Tr::tr("List unsubscribed recipients")),
        reads("GET /smtp/unsubscribe/search", Tr::tr("Show whether a recipient is unsubscribed")),
        changes("POST /smtp/resubscribe", Tr::tr("Resubscribe recipient")),
        reads("GET /smtp/ips", Tr::tr("List IP addresses of senders")),
        reads("GET /smtp/senders", Tr::tr("List email addresses of senders")),
        reads("GET /v2/email-service/smtp/sender_domains", Tr::tr("List sender domains")),
        changes("POST /senders", Tr::tr("Add sender email address")),
        changes("POST /v2/email-service/smtp/sender_domains/{domain}", Tr::tr("Add sender domain")),
    };
}

} // namespace pulsedeck::smtp
