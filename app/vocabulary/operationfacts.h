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

/// Of a request what would change something.
struct Left {
    std::optional<Request> request; ///< None: all of it stands so already.
    bool isExact = true; ///< Taking it back brings back what was there before.
};
/// What is read before a request leaves, so that taking it back leaves alone what stood so already.
struct Look {
    std::function<QList<Request>(const Request &request)>
        calls; ///< Null: nothing is read; none: nothing tells.
    std::function<Left(const Request &request, const QList<QJsonValue> &answers)> left;
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
    Inverse inverse {}; ///< Null: nothing takes it back exactly.
    Look look {}; ///< Without which the inverse would take back more than was done.
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
/// The same with OperationFact::look.
OperationFact lookingFirst(const Look &look, OperationFact fact);
/// Whether the row whose id the path tells as @p name is among those at the dotted place @p rows of what
/// @p operation reads; DELETE takes it out there, the others put it in.
Look atLink(const QString &operation, const QString &rows, const QString &name);
/// Which of @p values are in a list that the answers tell; none: they do not. @p only makes the request that
/// is about those alone; DELETE takes them out of the list, the others put them in.
struct Listed {
    std::function<QList<Request>(const Request &request)> calls;
    std::function<QStringList(const Request &request)> values;
    std::function<std::optional<QStringList>(const QStringList &values, const QList<QJsonValue> &answers)>
        standing;
    std::function<Request(Request request, const QStringList &values)> only;
};
Look amongListed(const Listed &listed);
/// @p operation takes it back, with the same values in the path, and those of the body named in @p kept.
Inverse undoneBy(const QString &operation, const QStringList &kept = {});
/// What was made goes by @p operation, which finds the new id, that the answer tells at @p answered, as
/// @p name in its path.
Inverse removing(const QString &operation, const QString &name, const QString &answered);
/// What was deleted is made anew by @p operation with those values of the row that are named in @p keys of
/// its body; when the row tells no more or less, it is as before but for its id.
Inverse makingAnew(const QString &operation, const QStringList &keys);
/// The same, where the body wants a list of records at @p list.
Inverse makingAnewIn(const QString &list, const QString &operation, const QStringList &keys);
/// The same operation with the value @p now of the row in place of those named in @p names of the body.
Inverse puttingBack(const QStringList &names, const QString &now);

} // namespace facts

/// How @p action is asked for whose operation has @p effect.
Action::Confirm confirmOf(const Action &action, Effect effect);

} // namespace pulsedeck
