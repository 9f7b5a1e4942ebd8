// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/serverwords.h"
#include "app/scopes/smtp/smtp.h"
#include "app/values/zone.h"

namespace pulsedeck::smtp {

/// The service gives bounces no id: recipient, time and subject together know one again.
static QJsonObject withKey(QJsonObject row)
{
    row["key"] =
        row["email_to"].toString() + u'\n' + row["send_date"].toString() + u'\n' + row["subject"].toString();
    return row;
}

/// The service tells of one day only. The last whole one is named, so that nobody takes it for all.
Resource bounces()
{
    const QString yesterday = format::today().addDays(-1).toString(Qt::ISODate);
    Resource bounces {
        .id = "smtp/bounces",
        .title = Tr::tr("Bounces"),
        .scope = Scope::Smtp,
        .emptyText = Tr::tr("No email came back on that day."),
        .list = Call {"GET /smtp/bounces/day", {}, {{"date", yesterday}}},
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
