// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scopes.h"

#include "app/demo/emails/emaildata.h"

namespace pulsedeck::demo {

void addEmails(Routes &routes, const ServingRef &serving)
{
    const auto data = std::make_shared<EmailData>(serving->sowing());
    for (const auto add : {addMailingLists, addContacts, addContactVariables, addAddresses, addCampaigns,
                           addCampaignWrites, addTemplates, addSenders, addBlacklist, addTags, addWebhooks})
        add(routes, data);
}

void addScopes(Routes &routes, const ServingRef &serving)
{
    for (const auto add : {addEmails, addSmtp, addAutomation, addVerifier, addChatbots, addSms, addViber,
                           addCrm, addPushService, addPopUps, addUserData})
        add(routes, serving);
}

} // namespace pulsedeck::demo
