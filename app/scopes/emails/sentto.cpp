// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"

#include <QJsonArray>

namespace pulsedeck::emails {

/// So many addresses are asked for with one call.
static constexpr qsizetype most = 100;

/// The answer is a map by address.
static QJsonValue rowsIn(const QJsonValue &answer)
{
    if (!answer.isObject())
        return answer;
    QJsonArray rows;
    const QJsonObject told = answer.toObject();
    for (auto one = told.begin(); one != told.end(); ++one) {
        QJsonObject row = one->toObject();
        row["email"] = one.key();
        rows << row;
    }
    return rows;
}

static Resource sentTo(const QJsonArray &addresses)
{
    Resource sent {
        .id = "emails/sent-to",
        .title = Tr::tr("Emails to %Ln address(es)", nullptr, int(addresses.size())),
        .scope = Scope::Emails,
        .emptyText = Tr::tr("The service tells nothing of these addresses."),
        .list = Call {.operation = "POST /emails/campaigns", .body = QJsonObject {{"emails", addresses}}},
        .key = "email",
        .name = "email",
        .rowsOf = rowsIn,
    };
    sent.columns = {
        email("email", Tr::tr("Address")),
        count("sent", Tr::tr("Sent")),
        count("open", Tr::tr("Opened")),
        count("link", Tr::tr("Links clicked")),
        yesNo("blacklist", Tr::tr("On the blacklist")),
        hiddenAtFirst(entries("adressbooks", Tr::tr("Lists"), {text("name", {})})),
    };
    return sent;
}

Action compareContacts()
{
    Action action;
    action.id = "sent-to";
    action.text = Tr::tr("What was sent to them");
    action.target = Action::Target::ManyRows;
    action.operation = "POST /emails/campaigns";
    action.applies = [](const QList<QJsonObject> &rows) { return rows.size() <= most; };
    action.opens = [](const ActionContext &context) {
        QJsonArray addresses;
        for (const QJsonObject &row : context.rows)
            addresses << row["email"];
        return sentTo(addresses);
    };
    return action;
}

} // namespace pulsedeck::emails
