// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"
#include "app/vocabulary/survey.h"
#include "app/vocabulary/watch.h"

#include <QCoreApplication>

/// Pop-ups on websites. A project stands for a website and holds its pop-ups.
namespace pulsedeck::pop_ups {

using namespace describe;

/// Translation context.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pop_ups)
};

Resource projects();
Resource popUps(const QJsonObject &project);
/// Pop-ups that ask questions.
Resource quizzes(const QJsonObject &project);
/// When a pop-up may be shown.
Resource conditions();
/// People who left their data in the pop-ups of one project, or in one pop-up.
Resource projectSubscribers(const QJsonObject &project);
Resource popUpSubscribers(const QJsonObject &popUp);
/// What the plan allows and what is used of it.
Resource plan();

/// Of many projects at once: a call for each.
Survey projectResults();

QList<Headline> headlines();
QList<Watch> watches();
QList<OperationFact> operationFacts();

} // namespace pulsedeck::pop_ups
