// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/operationfacts.h"

namespace pulsedeck {

OperationFact facts::reads(const QString &id, const QString &name, const QList<Reference> &refers)
{
    return {id, name, Effect::Reads, refers};
}

OperationFact facts::changes(const QString &id, const QString &name, const QList<Reference> &refers)
{
    return {id, name, Effect::Changes, refers};
}

OperationFact facts::destroys(const QString &id, const QString &name, const QList<Reference> &refers)
{
    return {id, name, Effect::Destroys, refers};
}

OperationFact facts::sends(const QString &id, const QString &name, const QList<Reference> &refers)
{
    return {id, name, Effect::Sends, refers};
}

OperationFact facts::repeatable(OperationFact fact)
{
    fact.repeatable = true;
    return fact;
}

OperationFact facts::withTrial(OperationFact fact, const QString &field)
{
    fact.trial = field;
    return fact;
}

bool onlyReads(const OperationFact &fact, const Request &request)
{
    return fact.effect == Effect::Reads || (!fact.trial.isEmpty() && request.body[fact.trial].toBool());
}

bool mayOnlyRead(const OperationFact &fact)
{
    return fact.effect == Effect::Reads || !fact.trial.isEmpty();
}

Action::Confirm confirmOf(const Action &action, Effect effect)
{
    using Confirm = Action::Confirm;
    if (action.confirm != Confirm::ByEffect)
        return action.confirm;
    return effect == Effect::Destroys || effect == Effect::Sends ? Confirm::Ask : Confirm::None;
}

} // namespace pulsedeck
