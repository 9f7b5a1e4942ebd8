// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/viber.h"
#include "app/vocabulary/operationfacts.h"

#include <QJsonArray>

namespace pulsedeck::viber {

constexpr int aPage = 100;

static QString digitsOf(QString phone)
{
    phone.removeIf([](QChar sign) { return !sign.isDigit(); });
    return phone;
}

/// A page of those that were blocked last; whoever is not on a full one may be further down.
static Look atBlacklist()
{
    const QString list = "GET /v2/viber-service/phone-exception";
    facts::Listed listed;
    listed.calls = [list](const Request &) {
        return QList<Request> {{Scope::Viber, list, {}, {{"limit", aPage}, {"offset", 0}}}};
    };
    listed.values = [](const Request &request) {
        QStringList phones;
        for (const QJsonValue phone : request.body["phones"].toArray())
            phones << phone.toVariant().toString();
        return phones;
    };
    listed.standing = [](const QStringList &values,
                         const QList<QJsonValue> &answers) -> std::optional<QStringList> {
        const QJsonValue rows = blockedPhones(answers.first());
        QSet<QString> blocked;
        for (const QJsonValue row : rows.toArray())
            blocked << digitsOf(row["phone"].toVariant().toString());
        QStringList standing = values;
        standing.removeIf([&](const QString &one) { return !blocked.contains(digitsOf(one)); });
        const bool isWhole = rows.isArray() && rows.toArray().size() < aPage;
        return isWhole || standing == values ? std::optional(standing) : std::nullopt;
    };
    listed.only = [](Request request, const QStringList &values) {
        QJsonObject body = request.body.toObject();
        body["phones"] = QJsonArray::fromStringList(values);
        request.body = body;
        return request;
    };
    return facts::amongListed(listed);
}

/// With the comment that the one phone had.
static std::optional<Request> blockedAgain(const CarriedOut &done)
{
    const QJsonArray phones = done.request.body["phones"].toArray();
    if (phones.size() != 1 || done.row.isEmpty())
        return {};
    QJsonObject body {{"phones", phones}};
    if (const QString comment = done.row["description"].toString(); !comment.isEmpty())
        body["description"] = comment;
    return Request {Scope::Viber, "POST /v2/viber-service/phone-exception", {}, {}, body};
}

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference list {"address_book", "emails/mailing-lists"};
    const Reference campaign {"id", "viber/campaigns"};
    const Reference sender {"id", "viber/senders"};
    return {
        sends("POST /viber", Tr::tr("Send Viber campaign"), {sender.as("sender_id"), list}),
        reads("GET /viber/task", Tr::tr("List Viber campaigns")),
        reads("GET /viber/task/{id}", Tr::tr("Show statistics of Viber campaign"), {campaign}),
        reads("GET /viber/task/{id}/recipients", Tr::tr("List recipients of Viber campaign"), {campaign}),
        reads("GET /viber/senders", Tr::tr("List Viber senders")),
        reads("GET /viber/senders/{id}", Tr::tr("Show Viber sender"), {sender}),
        reads("GET /v2/viber-service/phone-exception", Tr::tr("List blocked phone numbers")),
        lookingFirst(atBlacklist(),
                     repeatable(undoable(
                         changes("POST /v2/viber-service/phone-exception", Tr::tr("Block phone number")),
                         undoneBy("DELETE /v2/viber-service/phone-exception", {"phones"})))),
        lookingFirst(
            atBlacklist(),
            undoable(changes("DELETE /v2/viber-service/phone-exception", Tr::tr("Unblock phone number")),
                     blockedAgain)),
    };
}

} // namespace pulsedeck::viber
