// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"
#include "app/vocabulary/operationfacts.h"

#include <QJsonArray>

namespace pulsedeck::smtp {

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
        reads("GET /smtp/emails", Tr::tr("List sent emails")),
        reads("GET /smtp/emails/total", Tr::tr("Count sent emails")),
        reads("GET /smtp/emails/{id}", Tr::tr("Show sent email"), {sent}),
        reads("POST /smtp/emails/info", Tr::tr("Show several sent emails")),
        reads("GET /smtp/bounces/day", Tr::tr("List bounces of a day")),
        reads("GET /smtp/bounces/day/total", Tr::tr("Count bounces of a day")),
        repeatable(undoable(changes("POST /smtp/unsubscribe", Tr::tr("Unsubscribe recipients")), takenOff)),
        undoable(
            changes("DELETE /smtp/unsubscribe", Tr::tr("Take email addresses off the unsubscribed list")),
            putOnAgain),
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
