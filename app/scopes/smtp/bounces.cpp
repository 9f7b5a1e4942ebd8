// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/serverwords.h"
#include "app/scopes/smtp/smtp.h"

namespace pulsedeck::smtp {

/// The service gives bounces no id: recipient, time and subject together know one again.
static QJsonObject withKey(QJsonObject row)
{
    row["key"] =
        row["email_to"].toString() + u'\n' + row["send_date"].toString() + u'\n' + row["subject"].toString();
    return row;
}

Resource bounces()
{
    Resource bounces {
        .id = "smtp/bounces",
        .title = Tr::tr("Bounces"),
        .scope = Scope::Smtp,
        .emptyText = Tr::tr("No email came back on that day."),
        .list = Call {"GET /smtp/bounces/day"},
        .key = "key",
        .name = "email_to",
        .normalise = withKey,
    };
    bounces.columns = {
        dateTime("send_date", Tr::tr("Sent")),
        email("email_to", Tr::tr("Recipient")),
        text("subject", Tr::tr("Subject")),
        email("sender", Tr::tr("Sender")),
        plainAnswer(),
        text("smtp_answer_data", Tr::tr("Full answer")),
        hiddenAtFirst(text("smtp_answer_code", Tr::tr("Answer code"))),
        hiddenAtFirst(text("smtp_answer_subcode", Tr::tr("Second answer code"))),
    };
    bounces.filters = {{.parameter = "date", .title = Tr::tr("Day"), .input = FormField::Input::Date}};
    bounces.actions = {askForMissing("email_to")};
    return bounces;
}

} // namespace pulsedeck::smtp
