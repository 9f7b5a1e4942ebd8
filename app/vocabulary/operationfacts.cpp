// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/operationfacts.h"

#include <QJsonArray>

#include <algorithm>

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

OperationFact facts::lookingFirst(const Look &look, OperationFact fact)
{
    fact.look = look;
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

static bool takesOut(const Request &request)
{
    return request.operation.startsWith("DELETE "_L1);
}

Look facts::atLink(const QString &operation, const QString &rows, const QString &name)
{
    Look look;
    look.calls = [operation](const Request &request) {
        return QList<Request> {after({request, {}, {}}, operation)};
    };
    look.left = [rows, name](const Request &request, const QList<QJsonValue> &answers) -> Left {
        const QJsonValue known = valueAt(answers.first(), rows);
        if (!known.isArray())
            return {request, false};
        const QString id = request.path[name].toString();
        const QJsonArray all = known.toArray();
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const QJsonValue &row) {
            return (row.isObject() ? row["id"] : row).toVariant().toString() == id;
        });
        return isThere == takesOut(request) ? Left {request} : Left {};
    };
    return look;
}

Look facts::amongListed(const Listed &listed)
{
    Look look;
    look.calls = listed.calls;
    look.left = [listed](const Request &request, const QList<QJsonValue> &answers) -> Left {
        QStringList values = listed.values(request);
        const auto standing = listed.standing(values, answers);
        if (!standing || values.isEmpty())
            return {request, false};
        values.removeIf([&](const QString &value) { return standing->contains(value) != takesOut(request); });
        if (values.isEmpty())
            return {};
        return {listed.only(request, values)};
    };
    return look;
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

/// The values of @p row that are named in @p keys; none: it lacks one.
static std::optional<QJsonObject> valuesOf(const QJsonObject &row, const QStringList &keys)
{
    QJsonObject values;
    for (const QString &key : keys) {
        if (!row.contains(key))
            return {};
        values[key] = row[key];
    }
    return values;
}

Inverse facts::makingAnew(const QString &operation, const QStringList &keys)
{
    return [operation, keys](const CarriedOut &done) -> std::optional<Request> {
        const auto values = valuesOf(done.row, keys);
        if (!values)
            return {};
        Request back = after(done, operation);
        back.body = *values;
        return back;
    };
}

Inverse facts::makingAnewIn(const QString &list, const QString &operation, const QStringList &keys)
{
    return [list, operation, keys](const CarriedOut &done) -> std::optional<Request> {
        const auto values = valuesOf(done.row, keys);
        if (!values)
            return {};
        Request back = after(done, operation);
        back.body = QJsonObject {{list, QJsonArray {*values}}};
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
