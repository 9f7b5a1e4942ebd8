// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/importkind.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/survey.h"

#include <QCoreApplication>

/// Campaigns in Viber.
namespace pulsedeck::viber {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(viber)
};

Resource campaigns();
/// Every phone number of one campaign with what became of the message.
Resource campaignRecipients(const QJsonObject &campaign);
Resource senders();
Resource blacklist();
/// The rows in an answer that lists blocked phones.
QJsonValue blockedPhones(const QJsonValue &answer);

/// Phones from a file onto the blacklist.
ImportKind blacklistImport(const Resource &blacklist);

/// Of many campaigns at once: a call for each.
Survey campaignResults();

QList<Headline> headlines();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::viber
