// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/importkind.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/watch.h"

#include <QCoreApplication>

/// Mailing lists, contacts, campaigns and what belongs to them. Shapes of rows that the documents leave out
/// are those of the service's live answers; every field may be missing.
namespace pulsedeck::emails {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(emails)
};

Resource mailingLists();
/// The contacts of one mailing list, with a column for each of its variables.
Resource contacts(const QJsonObject &list);
/// The contacts of @p list in which @p variable is @p value. The service tells address and status only.
Resource foundContacts(const QJsonObject &list, const QString &variable, const QString &value);
/// The same by their phones, as messages to phones want them.
Resource phones(const QJsonObject &list);
/// Contacts by their address, whatever list they stand in.
Resource people();
/// What is sent to an address and what becomes of it, over all lists.
Report emailsTo(const QJsonObject &contact);
/// The mailing lists in which an address stands, with what each knows of it.
Resource listsOfContact(const QJsonObject &contact);
/// The campaigns that went to one mailing list. The service tells name and status only.
Resource listCampaigns(const QJsonObject &list);
Resource campaigns();
/// Where a campaign is written. A template at the end of its way is the letter.
Resource composer();
Resource templates();
Resource senders();
Resource blacklist();
/// Makes a mailing list, for which @p name is suggested, and puts @p addresses into it.
Action newListOf(const QStringList &addresses, const QString &name);
/// Blocks the addresses of selected rows, which stand in their `email`.
Action blockAddresses();
Resource contactTags();
Resource webhooks();

/// Contacts from a file into the list whose contacts @p contacts are.
ImportKind contactImport(const Resource &contacts);
/// Addresses from a file onto the blacklist.
ImportKind blacklistImport(const Resource &blacklist);

QList<Headline> headlines();
QList<Watch> watches();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::emails
