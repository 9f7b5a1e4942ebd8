// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/emails/campaigndata.h"
#include "app/demo/emails/mailinglist.h"
#include "app/demo/tables/tableroutes.h"

#include <QJsonArray>
#include <QSet>

#include <memory>

namespace pulsedeck::demo {

/// All data of the scope emails.
struct EmailData {
    explicit EmailData(const Sowing &sowing);

    MailingList *list(qint64 id); ///< Null: there is none.
    Campaign *campaign(qint64 id);
    QJsonObject *sender(const QString &email) { return senders->find(email); }
    /// Whether letters may come from @p email.
    bool isActiveSender(const QString &email) const;
    /// Whether there is a template with this id, of either kind.
    bool hasTemplate(const QString &id) const;
    int nextId() { return ++lastId; }

    const Sowing sowing;
    const People people;
    int lastId = 900000;
    std::vector<std::unique_ptr<MailingList>> lists;
    std::vector<Campaign> campaigns; ///< Oldest first.
    QList<QDateTime> campaignsMade; ///< By this API, for the ceiling of four an hour.
    TableRef senders; ///< By `email`; with `active`, and when a `code` was sent.
    TableRef templates; ///< By `real_id`; `body` is Base64.
    QSet<QString> blacklist;
    TableRef tags;
    QHash<QString, QSet<int>> pinned; ///< Tags by address or phone.
    TableRef webhooks;
};

/// The account's user.
constexpr int userId = 7043663;

/// The other id of a template: 32 hex characters.
QString templateId(int realId);

/// 404 with code 213.
Answer noSuchList();

using EmailRef = std::shared_ptr<EmailData>;

/// A handler of one list: 404 with code 213 when there is none.
template<typename Function> Handler ofList(const EmailRef &data, Function function)
{
    return [data, function](const Call &call) -> Answer {
        MailingList *list = data->list(call.id());
        return list ? function(*data, *list, call) : noSuchList();
    };
}

void addMailingLists(Routes &routes, const EmailRef &data);
void addContacts(Routes &routes, const EmailRef &data);
void addContactVariables(Routes &routes, const EmailRef &data);
void addAddresses(Routes &routes, const EmailRef &data);
void addCampaigns(Routes &routes, const EmailRef &data);
void addCampaignWrites(Routes &routes, const EmailRef &data);
void addBlacklist(Routes &routes, const EmailRef &data);
void addTemplates(TableRoutes &to, const EmailRef &data);
void addSenders(TableRoutes &to, const EmailRef &data);
void addSenderCreation(TableRoutes &to, const EmailRef &data);
void addTags(TableRoutes &to, const EmailRef &data);
void addWebhooks(TableRoutes &to, const EmailRef &data);

} // namespace pulsedeck::demo
