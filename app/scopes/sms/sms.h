// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/importkind.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/survey.h"

#include <QCoreApplication>

/// Text messages.
namespace pulsedeck::sms {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(sms)
};

Resource campaigns();
/// Every phone number of one campaign with what became of the message.
Resource campaignPhones(const QJsonObject &campaign);
/// What campaigns cost, by month and by sender.
Resource spending();
/// The same by country, which takes a call for each campaign.
Survey countries();
/// What the service tells of one phone: of a list, and of the blacklist.
Action lookUpPhone();
Resource foundPhone(const QString &list, const QString &listName, const QString &phone);
/// Where the phones of mailing lists are worked on; those of one list.
Resource phones();
Resource listPhones(const QJsonObject &list);
Resource senders();
Resource blacklist();

/// Phones from a file onto the blacklist.
ImportKind blacklistImport(const Resource &blacklist);
/// Phones from a file into a mailing list, whose contacts or phones @p contacts are.
ImportKind numberImport(const Resource &contacts);

QList<Headline> headlines();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::sms
