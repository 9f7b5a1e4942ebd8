// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"
#include "app/vocabulary/reference.h"

#include <optional>

namespace pulsedeck {

/// What carrying out an operation does to the world.
enum class Effect {
    Reads,
    Changes, ///< Changes data, which another change can put right.
    Destroys, ///< Cannot be undone.
    Sends, ///< Messages leave for people, or money is spent. Cannot be undone either.
};

/// A request that the service carried out.
struct CarriedOut {
    const Request &request;
    const QJsonValue &answer;
    const QJsonObject &row; ///< As it was before; empty where nobody knows it.
};
/// The request that takes it back exactly; none: nothing does.
using Inverse = std::function<std::optional<Request>(const CarriedOut &done)>;

/// What the contract cannot tell of an operation.
struct OperationFact {
    QString id; ///< Operation::id
    QString name; ///< A whole phrase, so that every language can bend its words: "Add contact to deal".
    Effect effect = Effect::Reads;
    QList<Reference> refers {};
    /// A POST that may be carried out twice: it sets what it says instead of adding to it.
    bool repeatable = false;
    QString trial {}; ///< Field of the body that, when true, makes it a trial, which changes nothing.
    Inverse inverse {}; ///< Null: nothing takes it back exactly.
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

/// The same with OperationFact::inverse.
OperationFact undoable(OperationFact fact, const Inverse &inverse);
/// @p operation takes it back, with the same values in the path, and those of the body named in @p kept.
Inverse undoneBy(const QString &operation, const QStringList &kept = {});
/// What was made goes by @p operation, which finds the new id, that the answer tells at @p answered, as
/// @p name in its path.
Inverse removing(const QString &operation, const QString &name, const QString &answered);
/// The same operation with the value @p now of the row in place of those named in @p names of the body.
Inverse puttingBack(const QStringList &names, const QString &now);

} // namespace facts

/// How @p action is asked for whose operation has @p effect.
Action::Confirm confirmOf(const Action &action, Effect effect);

} // namespace pulsedeck
