// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/importkind.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/watch.h"

#include <QCoreApplication>

/// Deals, contacts, companies, tasks and products.
namespace pulsedeck::crm {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(crm)
};

Resource deals();
Resource contacts();
/// The deals of one contact.
Resource contactDeals(const QJsonObject &contact);
Resource companies();
Resource tasks();
/// The tasks of a deal or a contact, @p kind being "deals" or "contacts". The service finds them by a name.
Resource tasksWith(const QString &kind, const QJsonObject &row, const QString &name);
Resource products();
Resource productCategories();
Resource pipelines();
Resource payments();
/// Their sums by month, for each currency.
Resource paymentMonths();
/// The payments that @p call lists: of a deal, of a contact.
Resource paymentsOf(const QString &id, const Call &call);
Resource boards();
Resource contactTags();
Resource taskTags();
/// Fields that users added to every contact, to every company.
Resource contactFields();
Resource companyFields();
Resource calls();
/// The calls that @p call lists day by day: of a deal, of a contact.
Resource callsOf(const QString &id, const Call &call);
Resource team();
/// Who answers for which section.
Resource managerRules();
/// Groups of fields as the web shows them.
Resource customTabs();

// Records from a file, one call each. Those that are there already are known by the service's ID or by what
// people know them by.
ImportKind contactImport(const Resource &contacts);
ImportKind companyImport(const Resource &companies);
ImportKind dealImport(const Resource &deals);

QList<Headline> headlines();
QList<Watch> watches();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::crm
