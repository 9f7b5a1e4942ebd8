// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sms.h"
#include "app/vocabulary/operationfacts.h"

#include <QJsonArray>

namespace pulsedeck::sms {

/// Those that were there before stay, and nobody tells which.
static Inverse onlyWhenNew(const QString &operation)
{
    return [operation](const CarriedOut &done) -> std::optional<Request> {
        const QJsonValue answer = done.answer.isArray() ? done.answer[0] : done.answer;
        const QJsonValue known = answer["counters"]["exists"];
        if (!known.isDouble() || known.toInt() > 0)
            return {};
        return facts::undoneBy(operation, {"addressBookId", "phones"})(done);
    };
}

/// With the comment that the one phone had.
static std::optional<Request> blockedAgain(const CarriedOut &done)
{
    const QJsonArray phones = done.request.body["phones"].toArray();
    const QString comment = done.row["description"].toString();
    if (phones.size() != 1 || comment.isEmpty())
        return {};
    const QJsonObject body {{"phones", phones}, {"description", comment}};
    return Request {Scope::Sms, "POST /sms/black_list", {}, {}, body};
}

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference list {"addressBookId", "emails/mailing-lists"};
    const Reference campaign {"id", "sms/campaigns"};
    return {
        repeatable(undoable(changes("POST /sms/numbers", Tr::tr("Add phone numbers to mailing list"), {list}),
                            onlyWhenNew("DELETE /sms/numbers"))),
        changes("PUT /sms/numbers", Tr::tr("Change variables of phone numbers"), {list}),
        destroys("DELETE /sms/numbers", Tr::tr("Delete phone numbers from mailing list"), {list}),
        repeatable(
            changes("POST /sms/numbers/variables", Tr::tr("Add phone numbers with variables"), {list})),
        changes("PUT /addressbooks/{id}/phone", Tr::tr("Change phone number of contact"), {list.as("id")}),
        repeatable(changes("POST /addressbooks/{id}/phones/variable",
                           Tr::tr("Change variables of phone contact"), {list.as("id")})),
        reads("GET /sms/numbers/info/{addressBookId}/{phoneNumber}", Tr::tr("Show phone number"), {list}),
        repeatable(undoable(changes("POST /sms/black_list", Tr::tr("Block phone numbers")),
                            onlyWhenNew("DELETE /sms/black_list"))),
        undoable(changes("DELETE /sms/black_list", Tr::tr("Unblock phone numbers")), blockedAgain),
        reads("GET /sms/black_list", Tr::tr("List blocked phone numbers")),
        withTrial(sends("POST /sms/campaigns", Tr::tr("Send SMS campaign to mailing list"), {list}),
                  "emulate"),
        destroys("DELETE /sms/campaigns", Tr::tr("Delete SMS campaign"), {campaign}),
        withTrial(sends("POST /sms/send", Tr::tr("Send SMS campaign to phone numbers")), "emulate"),
        reads("GET /sms/campaigns/list", Tr::tr("List SMS campaigns")),
        reads("GET /sms/campaigns/info/{id}", Tr::tr("Show SMS campaign"), {campaign}),
        destroys("PUT /sms/campaigns/cancel/{id}", Tr::tr("Cancel SMS campaign"), {campaign}),
        reads("GET /sms/campaigns/cost", Tr::tr("Calculate cost of SMS campaign"), {list}),
        reads("GET /sms/senders", Tr::tr("List SMS senders")),
    };
}

} // namespace pulsedeck::sms
