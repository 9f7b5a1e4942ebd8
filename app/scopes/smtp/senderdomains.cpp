// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"

namespace pulsedeck::smtp {

static Action addDomain()
{
    const QString operation = "POST /v2/email-service/smtp/sender_domains/{domain}";
    Action action = create(Scope::Smtp, {operation}, Tr::tr("Add domain…"), [](const ActionContext &) {
        FormField domain = required(line("domain", Tr::tr("Domain")));
        domain.hint = Tr::tr("Without https://, for example example.com");
        return QList<FormField> {domain};
    });
    action.requests = [operation](const ActionContext &context) {
        return QList<Request> {request(Scope::Smtp, {operation, {{"domain", context.text("domain")}}})};
    };
    return action;
}

Resource senderDomains()
{
    Resource domains {
        .id = "smtp/sender-domains",
        .title = Tr::tr("Domains"),
        .scope = Scope::Smtp,
        .emptyText =
            Tr::tr("There are no domains yet. A domain of your own keeps emails out of spam folders."),
        .list = Call {"GET /v2/email-service/smtp/sender_domains"},
        .name = "service_value",
    };
    domains.columns = {
        text("service_value", Tr::tr("Domain")),
        yesNo("is_default", Tr::tr("Used by default")),
        yesNo("checks.check_dkim", "DKIM"),
        yesNo("checks.check_spf", "SPF"),
        yesNo("checks.check_dmarc", "DMARC"),
        status("ssl_type", Tr::tr("Certificate"),
               {
                   {"0", Tr::tr("None", "certificate")},
                   {"1", Tr::tr("Made by the service"), Tone::Good},
                   {"2", Tr::tr("Your own"), Tone::Good},
               }),
        status("status", Tr::tr("Status"),
               {{"0", Tr::tr("Not active")}, {"1", Tr::tr("Active"), Tone::Good}}),
        hiddenAtFirst(yesNo("checks.all_checks", Tr::tr("All checks passed"))),
        hiddenAtFirst(yesNo("auto_free_prolong", Tr::tr("Renews itself"))),
        hiddenAtFirst(yesNo("ssl_generated", Tr::tr("Certificate was made"))),
        hiddenAtFirst(yesNo("ssl_expired", Tr::tr("Certificate has expired"))),
        hiddenAtFirst(text("id", Tr::tr("Domain ID"))),
        hiddenAtFirst(dateTime("expire_date", Tr::tr("Ends"))),
    };
    domains.details = {snippet("checks.spf_txt_needed", Tr::tr("SPF record to set"))};
    domains.actions = {addDomain()};
    return domains;
}

} // namespace pulsedeck::smtp
