// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scopes.h"

#include "app/demo/emails/emaildata.h"

namespace pulsedeck::demo {

FindList addEmails(Routes &routes, const ServingRef &serving)
{
    const auto data = std::make_shared<EmailData>(serving->sowing());
    for (const auto add : {addMailingLists, addContacts, addContactVariables, addAddresses, addCampaigns,
                           addCampaignWrites, addTemplates, addSenders, addBlacklist, addTags, addWebhooks})
        add(routes, data);
    return [data](qint64 id) -> std::optional<KnownList> {
        const MailingList *list = data->list(id);
        if (!list)
            return {};
        return KnownList {list->name(), list->count()};
    };
}

void addScopes(Routes &routes, const ServingRef &serving)
{
    const FindList findList = addEmails(routes, serving);
    addVerifier(routes, serving, findList);
    addSms(routes, serving, findList);
    for (const auto add :
         {addSmtp, addAutomation, addChatbots, addViber, addCrm, addPushService, addPopUps, addUserData})
        add(routes, serving);
}

} // namespace pulsedeck::demo
