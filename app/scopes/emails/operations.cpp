// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "app/values/encoded.h"
#include "app/vocabulary/operationfacts.h"

#include <QJsonArray>

namespace pulsedeck::emails {

/// One call tells all of it.
static Look atBlacklist()
{
    facts::Listed listed;
    listed.calls = [](const Request &) { return QList<Request> {{Scope::Emails, "GET /blacklist"}}; };
    listed.values = [](const Request &request) {
        return decoded(request.body["emails"]).split(u',', Qt::SkipEmptyParts);
    };
    listed.standing = [](const QStringList &values,
                         const QList<QJsonValue> &answers) -> std::optional<QStringList> {
        if (!answers.first().isArray())
            return {};
        QSet<QString> blocked;
        for (const QJsonValue address : answers.first().toArray())
            blocked << address.toString().toLower();
        QStringList standing = values;
        standing.removeIf([&](const QString &one) { return !blocked.contains(one.trimmed().toLower()); });
        return standing;
    };
    listed.only = [](Request request, const QStringList &values) {
        QJsonObject body = request.body.toObject();
        body["emails"] = encoded(values.join(u','));
        request.body = body;
        return request;
    };
    return facts::amongListed(listed);
}

/// One webhook hears of one event.
static std::optional<Request> webhookAgain(const CarriedOut &done)
{
    const QString url = done.row["url"].toString();
    const QString event = done.row["action"].toString();
    if (url.isEmpty() || event.isEmpty())
        return {};
    const QJsonObject body {{"url", url}, {"actions", QJsonArray {event}}};
    return Request {Scope::Emails, "POST /v2/email-service/webhook", {}, {}, body};
}

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference list {"id", "emails/mailing-lists"};
    const Reference campaign {"id", "emails/campaigns"};
    const Reference letter {"template_id", "emails/templates"};
    const Reference letterNumber {"id", "emails/templates", {}, "real_id"};
    const Reference tag {"id", "emails/tags"};
    const Reference webhook {"id", "emails/webhooks"};
    return {
        changes("POST /addressbooks", Tr::tr("Create mailing list")),
        reads("GET /addressbooks", Tr::tr("List mailing lists")),
        reads("GET /addressbooks/{id}", Tr::tr("Show mailing list"), {list}),
        changes("PUT /addressbooks/{id}", Tr::tr("Rename mailing list"), {list}),
        destroys("DELETE /addressbooks/{id}", Tr::tr("Delete mailing list"), {list}),
        reads("GET /addressbooks/{id}/variables", Tr::tr("List variables of mailing list"), {list}),
        reads("GET /addressbooks/{id}/emails", Tr::tr("List contacts of mailing list"), {list}),
        repeatable(changes("POST /addressbooks/{id}/emails", Tr::tr("Add contacts to mailing list"),
                           {list, letter, tag.as("tags")})),
        destroys("DELETE /addressbooks/{id}/emails", Tr::tr("Delete contacts from mailing list"), {list}),
        reads("GET /addressbooks/{id}/emails/total", Tr::tr("Count contacts of mailing list"), {list}),
        repeatable(destroys("POST /addressbooks/{id}/emails/unsubscribe",
                            Tr::tr("Unsubscribe contacts from mailing list"), {list})),
        repeatable(changes("POST /addressbooks/{id}/emails/variable", Tr::tr("Change variables of contact"),
                           {list})),
        reads("GET /addressbooks/{id}/variables/{variableName}/{searchValue}",
              Tr::tr("Find contacts by variable"), {list}),
        changes("PUT /addressbooks/{id}/phone", Tr::tr("Change phone number of contact"), {list}),
        reads("GET /addressbooks/{id}/cost", Tr::tr("Calculate cost of campaign"), {list}),
        sends("POST /campaigns", Tr::tr("Create campaign"), {letter, list.as("list_id")}),
        reads("GET /campaigns", Tr::tr("List campaigns")),
        reads("GET /campaigns/{id}", Tr::tr("Show campaign"), {campaign}),
        changes("PATCH /campaigns/{id}", Tr::tr("Edit scheduled campaign"), {campaign}),
        destroys("DELETE /campaigns/{id}", Tr::tr("Cancel campaign"), {campaign}),
        reads("GET /campaigns/{id}/countries", Tr::tr("Show opens of campaign by country"), {campaign}),
        reads("GET /campaigns/{id}/referrals", Tr::tr("Show clicks of campaign by link"), {campaign}),
        reads("GET /addressbooks/{id}/campaigns", Tr::tr("List campaigns of mailing list"), {list}),
        changes("POST /template", Tr::tr("Create template")),
        repeatable(changes("POST /template/edit/{id}", Tr::tr("Edit template"), {letterNumber})),
        reads("GET /template/{template_id}", Tr::tr("Show template"), {letter}),
        reads("GET /template/slug/{name_slug}", Tr::tr("Show template by slug")),
        reads("GET /templates", Tr::tr("List templates")),
        reads("GET /senders", Tr::tr("List senders")),
        changes("POST /senders", Tr::tr("Add sender")),
        destroys("DELETE /senders", Tr::tr("Delete sender")),
        sends("GET /senders/{email}/code", Tr::tr("Request activation code for sender")),
        changes("POST /senders/{email}/code", Tr::tr("Activate sender")),
        reads("GET /emails/{email}", Tr::tr("Show mailing lists of email address")),
        destroys("DELETE /emails/{email}", Tr::tr("Delete email address from all mailing lists")),
        reads("GET /emails/{email}/details", Tr::tr("Show details of email address")),
        reads("POST /emails", Tr::tr("Show several email addresses")),
        reads("GET /emails/{email}/campaigns", Tr::tr("Show campaign statistics of email address")),
        reads("GET /campaigns/{id}/email/{email}", Tr::tr("Show email address in campaign"), {campaign}),
        reads("GET /addressbooks/{id}/emails/{email}", Tr::tr("Show contact of mailing list"), {list}),
        reads("POST /emails/campaigns", Tr::tr("Show campaign statistics of several email addresses")),
        reads("GET /tags", Tr::tr("List tags")),
        changes("POST /tags", Tr::tr("Create tag")),
        changes("PUT /tags/{id}", Tr::tr("Rename tag"), {tag}),
        undoable(destroys("DELETE /tags/{id}", Tr::tr("Delete tag"), {tag}),
                 makingAnew("POST /tags", {"name", "color"})),
        repeatable(changes("POST /tags/pin/email", Tr::tr("Assign tag to email address"), {tag.as("tags")})),
        repeatable(changes("POST /tags/pin/phone", Tr::tr("Assign tag to phone number"), {tag.as("tags")})),
        repeatable(
            changes("POST /tags/unpin/email", Tr::tr("Remove tag from email address"), {tag.as("tags")})),
        repeatable(
            changes("POST /tags/unpin/phone", Tr::tr("Remove tag from phone number"), {tag.as("tags")})),
        reads("GET /blacklist", Tr::tr("List blocked email addresses")),
        lookingFirst(atBlacklist(),
                     repeatable(undoable(changes("POST /blacklist", Tr::tr("Block email addresses")),
                                         undoneBy("DELETE /blacklist", {"emails"})))),
        lookingFirst(atBlacklist(),
                     undoable(changes("DELETE /blacklist", Tr::tr("Unblock email addresses")),
                              undoneBy("POST /blacklist", {"emails"}))),
        reads("GET /v2/email-service/webhook", Tr::tr("List webhooks")),
        changes("POST /v2/email-service/webhook", Tr::tr("Create webhook")),
        reads("GET /v2/email-service/webhook/{id}", Tr::tr("Show webhook"), {webhook}),
        changes("PUT /v2/email-service/webhook/{id}", Tr::tr("Edit webhook"), {webhook}),
        undoable(destroys("DELETE /v2/email-service/webhook/{id}", Tr::tr("Delete webhook"), {webhook}),
                 webhookAgain),
    };
}

} // namespace pulsedeck::emails
