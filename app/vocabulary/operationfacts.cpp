// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/operationfacts.h"

using namespace Qt::StringLiterals;

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

OperationFact facts::undoable(OperationFact fact, const Inverse &inverse)
{
    fact.inverse = inverse;
    return fact;
}

/// A request of @p operation with what it wants of the path of @p done.
static Request after(const CarriedOut &done, const QString &operation)
{
    Request back {done.request.scope, operation};
    const QVariantMap &path = done.request.path;
    for (auto value = path.begin(); value != path.end(); ++value) {
        if (operation.contains(u"{%1}"_s.arg(value.key())))
            back.path[value.key()] = *value;
    }
    return back;
}

Inverse facts::undoneBy(const QString &operation, const QStringList &kept)
{
    return [operation, kept](const CarriedOut &done) -> std::optional<Request> {
        Request back = after(done, operation);
        QJsonObject body;
        for (const QString &name : kept) {
            if (const QJsonValue value = done.request.body[name]; !value.isUndefined())
                body[name] = value;
        }
        if (!kept.isEmpty())
            back.body = body;
        return back;
    };
}

Inverse facts::removing(const QString &operation, const QString &name, const QString &answered)
{
    return [operation, name, answered](const CarriedOut &done) -> std::optional<Request> {
        const QJsonValue id = valueAt(done.answer, answered);
        if (!id.isDouble() && !id.isString())
            return {};
        Request back = after(done, operation);
        back.path[name] = id.toVariant();
        return back;
    };
}

Inverse facts::puttingBack(const QStringList &names, const QString &now)
{
    return [names, now](const CarriedOut &done) -> std::optional<Request> {
        const QJsonValue before = valueAt(done.row, now);
        if (before.isUndefined())
            return {};
        Request back = done.request;
        QJsonObject body = back.body.toObject();
        for (const QString &name : names)
            body[name] = before;
        back.body = body;
        return back;
    };
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
