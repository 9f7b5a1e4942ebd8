// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scopes.h"

#include "app/demo/emails/emaildata.h"

#include <algorithm>
#include <memory>
#include <optional>

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
                           addCampaignWrites, addTemplates, addSenders, addBlacklist, addTags, addWebhooks})
        add(routes, data);
    const auto findList = [data](qint64 id) -> std::optional<KnownList> {
        const MailingList *list = data->list(id);
        if (!list)
            return {};
        return KnownList {list->name(), list->count(), [data, id] { return emailsOf(*data->list(id)); }};
    };
    const auto hasTemplate = [data](const QString &id) {
        return std::any_of(data->templates.begin(), data->templates.end(), [&](const Template &one) {
            return one.id == id || QString::number(one.realId) == id;
        });
    };
    return {findList, hasTemplate};
}

void addScopes(Routes &routes, const ServingRef &serving)
{
    const auto sown = std::make_shared<std::optional<KnownMail>>();
    const auto mail = [&routes, serving, sown]() -> const KnownMail & {
        if (!sown->has_value())
            *sown = addEmails(routes, serving);
        return **sown;
    };
    routes.later(Scope::Emails, [mail] { mail(); });
    routes.later(Scope::Smtp, [=, &routes] { addSmtp(routes, serving, mail().hasTemplate); });
    routes.later(Scope::VerifierService, [=, &routes] { addVerifier(routes, serving, mail().findList); });
    routes.later(Scope::Sms, [=, &routes] { addSms(routes, serving, mail().findList); });
    routes.later(Scope::Viber, [=, &routes] { addViber(routes, serving, mail().findList); });
    const auto later = [&routes, serving](Scope scope, void (*add)(Routes &, const ServingRef &)) {
        routes.later(scope, [&routes, serving, add] { add(routes, serving); });
    };
    later(Scope::Automation, addAutomation);
    later(Scope::Chatbots, addChatbots);
    later(Scope::Crm, addCrm);
    later(Scope::PushService, addPushService);
    later(Scope::PopUps, addPopUps);
    later(Scope::UserData, addUserData);
}

} // namespace pulsedeck::demo
