// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/survey.h"
#include "app/vocabulary/watch.h"

#include <QCoreApplication>

/// Flows of automated emails and messages. A flow and its elements have ids of their own: statistics take
/// the element's.
namespace pulsedeck::automation {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(automation)
};

Resource flows();
/// The elements of one flow: its start, emails, messages, conditions, goals.
Resource flowElements(const QJsonObject &flow);

/// Where each flow loses the most people.
Survey bottlenecks();

QList<Headline> headlines();
QList<Watch> watches();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::automation
