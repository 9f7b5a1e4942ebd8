// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/emaildata.h"
#include "app/demo/scopes.h"

#include <algorithm>

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

} // namespace pulsedeck::demo
