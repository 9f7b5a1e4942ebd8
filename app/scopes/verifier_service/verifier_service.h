// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"

#include <QCoreApplication>

/// Checks whether addresses can be written to.
namespace pulsedeck::verifier_service {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(verifier_service)
};

/// Addresses that are checked one by one, and how all checked lists came out together.
Resource checkAddresses();
/// Mailing lists that were checked, with the outcome.
Resource verifiedLists();
/// Every address of one checked list.
Resource verifiedAddresses(const QJsonObject &list);

QList<Headline> headlines();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::verifier_service
