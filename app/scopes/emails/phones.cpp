// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/words.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::emails {

static bool haveAllPhones(const QList<QJsonObject> &rows)
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const QJsonObject &row) { return !row["phone"].toVariant().toString().isEmpty(); });
}

/// The same as @p byAddress does, with @p operation and the phones of the rows.
static Action byPhone(Action byAddress, const QString &operation, const QString &id, const QString &text)
{
    byAddress.id = id;
    byAddress.text = text;
    byAddress.operation = operation;
    byAddress.applies = haveAllPhones;
    byAddress.requests = [operation](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows) {
            const QJsonObject body {{"phone", row["phone"].toVariant().toString()},
                                    {"tags", QJsonArray {context.values["tag"].toInt()}}};
            all << request(Scope::Emails, {.operation = operation, .body = body});
        }
        return all;
    };
    return byAddress;
}

Resource phones(const QJsonObject &list)
{
    Resource phones = contacts(list);
    phones.id = "emails/phones";
    phones.title = Tr::tr("Phones of “%1”").arg(list["name"].toString());
    phones.emptyText = Tr::tr("No contact of this list is told. Phones without an address cannot be listed: "
                              "look one up to see whether it is there.");
    phones.columns = {phone("phone", Tr::tr("Phone")), email("email", Tr::tr("Address")),
                      status("status", Tr::tr("Status"), addressWords()),
                      hiddenAtFirst(text("status_explain", Tr::tr("Status details")))};
    phones.actions = {
        byPhone(tagContacts(), "POST /tags/pin/phone", "tag-phone", Tr::tr("Put a tag on the phone…")),
        byPhone(untagContacts(), "POST /tags/unpin/phone", "untag-phone",
                Tr::tr("Take a tag off the phone…"))};
    return phones;
}

} // namespace pulsedeck::emails
