// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/survey.h"
#include "app/vocabulary/watch.h"

#include <QCoreApplication>

/// Emails that programs sent through the service's mail server.
namespace pulsedeck::smtp {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(smtp)
};

/// Every email, with what became of it.
Resource emails();
/// Emails that came back within one day.
Resource bounces();
Resource unsubscribed();
/// The letters to @p recipient, with the question why one did not arrive; empty: nobody was named yet.
Resource missingLetters(const QString &recipient = {});
/// Asks it for the recipient that stands in @p key of a row.
Action askForMissing(const QString &key);
Resource senderDomains();
Resource senders();
Resource ipAddresses();

/// Bounces by day, by answer and by domain of the recipient.
Survey bounceSurvey();
/// Delivered, opened and clicked letters over time and by domain of the recipient.
Survey letterSurvey();

QList<Headline> headlines();
QList<Watch> watches();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::smtp
