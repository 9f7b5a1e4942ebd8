// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/watch.h"

#include <QCoreApplication>

/// Data that belongs to no tool: balance and plans.
namespace pulsedeck::user_data {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(user_data)
};

Resource account();

QList<Headline> headlines();
QList<Watch> watches();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::user_data
