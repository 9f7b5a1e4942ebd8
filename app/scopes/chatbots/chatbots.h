// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/watch.h"

#include <QCoreApplication>

/// Bots of seven messengers. Each channel has the same operations under a path of its own, with small
/// differences.
namespace pulsedeck::chatbots {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(chatbots)
};

/// All bots, whatever their channel.
Resource bots();
/// All conversations, the latest first.
Resource dialogs();
/// Limits of the plan and what is used of them.
Resource plan();

QList<Headline> headlines();
QList<Watch> watches();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::chatbots
