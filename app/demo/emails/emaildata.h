// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/emails/campaigndata.h"
#include "app/demo/emails/mailinglist.h"
#include "app/demo/routes.h"

#include <QJsonArray>
#include <QSet>

#include <memory>

namespace pulsedeck::demo {

struct Sender {
    QString email;
    QString name;
    bool isActive = false;
    QDateTime codeSent;
};

struct Template {
    int realId = 0;
    QString id; ///< 32 hex characters.
    QString name;
    QString language;
    QString owner; ///< me or sendpulse.
    QString category;
    QDateTime created;
    QByteArray html;
    bool isStructure = false; ///< Made in the layout editor: cannot be edited by HTML.
};

struct Tag {
    int id = 0;
    QString name;
    QString colour;
};

struct Webhook {
    int id = 0;
    QString url;
    QString action;
};

/// All data of the scope emails.
struct EmailData {
    explicit EmailData(const Sowing &sowing);

    MailingList *list(qint64 id); ///< Null: there is none.
    Campaign *campaign(qint64 id);
    Sender *sender(const QString &email);
    int nextId() { return ++lastId; }

    const Sowing sowing;
    const People people;
    int lastId = 900000;
    std::vector<std::unique_ptr<MailingList>> lists;
    std::vector<Campaign> campaigns; ///< Oldest first.
    QList<QDateTime> campaignsMade; ///< By this API, for the ceiling of four an hour.
    QList<Sender> senders;
    QList<Template> templates;
    QSet<QString> blacklist;
    QList<Tag> tags;
    QHash<QString, QSet<int>> pinned; ///< Tags by address or phone.
    QList<Webhook> webhooks;
};

/// Numbers the answers name: the account's user and the tags service's version.
constexpr int userId = 7043663;

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
void addTemplates(Routes &routes, const EmailRef &data);
void addSenders(Routes &routes, const EmailRef &data);
void addBlacklist(Routes &routes, const EmailRef &data);
void addTags(Routes &routes, const EmailRef &data);
void addWebhooks(Routes &routes, const EmailRef &data);

} // namespace pulsedeck::demo
