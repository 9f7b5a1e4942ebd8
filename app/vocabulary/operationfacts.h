// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"
#include "app/vocabulary/reference.h"

namespace pulsedeck {

/// What carrying out an operation does to the world.
enum class Effect {
    Reads,
    Changes, ///< Changes data, which another change can put right.
    Destroys, ///< Cannot be undone.
    Sends, ///< Messages leave for people, or money is spent. Cannot be undone either.
};

/// What the contract cannot tell of an operation.
struct OperationFact {
    QString id; ///< Operation::id
    QString name; ///< A whole phrase, so that every language can bend its words: "Add contact to deal".
    Effect effect = Effect::Reads;
    QList<Reference> refers {};
    /// A POST that may be carried out twice: it sets what it says instead of adding to it.
    bool repeatable = false;
    QString trial {}; ///< Field of the body that, when true, makes it a trial, which changes nothing.
};

/// Whether @p request, of the operation that @p fact tells of, leaves everything as it is.
bool onlyReads(const OperationFact &fact, const Request &request);
/// Whether some request of it does.
bool mayOnlyRead(const OperationFact &fact);

/// One line for an operation, by what it does.
namespace facts {

OperationFact reads(const QString &id, const QString &name, const QList<Reference> &refers = {});
OperationFact changes(const QString &id, const QString &name, const QList<Reference> &refers = {});
OperationFact destroys(const QString &id, const QString &name, const QList<Reference> &refers = {});
OperationFact sends(const QString &id, const QString &name, const QList<Reference> &refers = {});
/// The same, where carrying it out twice does no more than once.
OperationFact repeatable(OperationFact fact);

/// The same with OperationFact::trial.
OperationFact withTrial(OperationFact fact, const QString &field);

} // namespace facts

/// How @p action is asked for whose operation has @p effect.
Action::Confirm confirmOf(const Action &action, Effect effect);

} // namespace pulsedeck
