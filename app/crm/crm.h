// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/resource.h"

#include <QCoreApplication>

/// Deals, contacts, companies, tasks and products.
namespace pulsedeck::crm {

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
Resource products();
Resource pipelines();
Resource payments();
Resource team();

} // namespace pulsedeck::crm
