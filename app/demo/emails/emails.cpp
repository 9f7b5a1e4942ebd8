// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/emaildata.h"
#include "app/demo/scopes.h"

namespace pulsedeck::demo {

namespace {

QStringList emailsOf(const MailingList &list)
{
    QStringList emails;
    list.forEach([&](int index) { emails << list.emailAt(index); });
    return emails;
}

} // namespace

KnownMail addEmails(Routes &routes, const ServingRef &serving)
{
    const auto data = std::make_shared<EmailData>(serving->sowing());
    for (const auto add : {addMailingLists, addContacts, addContactVariables, addAddresses, addCampaigns,
                           addCampaignWrites, addBlacklist})
        add(routes, data);
    TableRoutes to(routes, Scope::Emails, serving);
    for (const auto add : {addTemplates, addSenders, addTags, addWebhooks})
        add(to, data);
    // The same call stands in the documents of two scopes.
    TableRoutes smtp(routes, Scope::Smtp, serving);
    addSenderCreation(smtp, data);
    const auto findList = [data](qint64 id) -> std::optional<KnownList> {
        const MailingList *list = data->list(id);
        if (!list)
            return {};
        return KnownList {list->name(), list->count(), [data, id] { return emailsOf(*data->list(id)); }};
    };
    return {findList, [data](const QString &id) { return data->hasTemplate(id); }};
}

} // namespace pulsedeck::demo
