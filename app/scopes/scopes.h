// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"
#include "app/vocabulary/headline.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/survey.h"
#include "app/vocabulary/watch.h"

namespace pulsedeck {

/// The first-level resources of one scope, in the order of its tab. This file alone knows all scopes.
QList<Resource> resourcesOf(Scope scope);
/// The pages on which messages are written.
QList<Composer> composers();
/// The reports that take many calls.
QList<Survey> surveys();
/// What the home page shows of one scope.
QList<Headline> headlinesOf(Scope scope);
/// What is looked at to say what happened and what needs a person.
QList<Watch> watchesOf(Scope scope);
/// What is known of every operation of one scope.
QList<OperationFact> operationFacts(Scope scope);
/// What is known of one of them.
OperationFact factOf(Scope scope, const QString &operation);
/// Whether @p request leaves everything as it is; what is not known does not.
bool onlyReads(const Request &request);

} // namespace pulsedeck
