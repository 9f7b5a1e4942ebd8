// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/composer.h"
#include "app/scopes/smtp/serverwords.h"
#include "app/scopes/smtp/smtp.h"

namespace pulsedeck::smtp {

static QList<Filter> emailFilters()
{
    using Input = FormField::Input;
    return {
        {.parameter = "recipient", .title = Tr::tr("Recipient"), .input = Input::Line},
        {.parameter = "sender", .title = Tr::tr("Sender"), .input = Input::Line},
        {.parameter = "from", .title = Tr::tr("From", "a date"), .input = Input::Date},
        {.parameter = "to", .title = Tr::tr("To", "a date"), .input = Input::Date},
        {.parameter = "country", .title = Tr::tr("Code of the country"), .input = Input::Line},
    };
}

Resource emails()
{
    Resource emails {
        .id = "smtp/emails",
        .title = Tr::tr("Emails"),
        .scope = Scope::Smtp,
        .emptyText =
            Tr::tr("No email fits. Emails that your programs send by SMTP show up here within minutes."),
        .list = Call {"GET /smtp/emails"},
        .name = "subject",
    };
    emails.columns = {
        dateTime("send_date", Tr::tr("Sent")),
        email("recipient", Tr::tr("Recipient")),
        text("subject", Tr::tr("Subject")),
        email("sender", Tr::tr("Sender")),
        plainAnswer(),
        count("tracking.open", Tr::tr("Opens")),
        count("tracking.click", Tr::tr("Clicks")),
        hiddenAtFirst(text("smtp_answer_code_explain", Tr::tr("What the server answered"))),
        hiddenAtFirst(text("smtp_answer_code", Tr::tr("Answer code"))),
        hiddenAtFirst(text("smtp_answer_data", Tr::tr("Full answer"))),
        hiddenAtFirst(count("total_size", Tr::tr("Size in bytes"))),
        hiddenAtFirst(text("used_ip", Tr::tr("Sent from address"))),
        hiddenAtFirst(text("sender_ip", Tr::tr("Handed in from address"))),
        hiddenAtFirst(text("id", Tr::tr("Email ID"))),
    };
    const Column browser = text("browser", {});
    const Column system = text("os", {});
    const Column address = text("ip", Tr::tr("Network address"));
    const Column moment = dateTime("action_date", {});
    emails.details = {
        entries("tracking.client_info", Tr::tr("Opened with"),
                {moment, browser, system, country("country", {}), address}),
        entries("tracking.link", Tr::tr("Clicked links"),
                {moment, link("url", {}), browser, system, country("country", {}),
                 text("screen_resolution", Tr::tr("Screen")), address}),
        text("smtp_answer_subcode", Tr::tr("Second answer code")),
    };
    emails.filters = emailFilters();
    emails.actions = {writing(composer(), Tr::tr("Send email…")), askForMissing("recipient")};
    emails.detail = [](const QJsonObject &row) { return forRow({"GET /smtp/emails/{id}"}, row); };
    return emails;
}

} // namespace pulsedeck::smtp
