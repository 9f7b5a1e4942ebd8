// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/survey.h"

#include <QCoreApplication>

/// Messages that browsers show.
namespace pulsedeck::push_service {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(push_service)
};

Resource websites();
Resource subscriptions(const QJsonObject &website);
/// What the website tells of its subscribers.
Resource variables(const QJsonObject &website);
Resource campaigns();
/// Those to the subscribers of one website.
Resource siteCampaigns(const QJsonObject &website);

/// Of many campaigns at once: a call for each.
Survey campaignResults();
/// What campaigns cost in subscribers, from what was read before and after them.
Resource losses();

QList<Headline> headlines();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::push_service
