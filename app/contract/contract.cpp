// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/contract.h"

#include "app/contract/contractreader.h"
#include "app/contract/json.h"

#include <QFile>

#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

QByteArray readResource(Scope scope)
{
    QFile file(u":/contract/%1.json"_s.arg(scopeName(scope)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The contract of %s is missing", qPrintable(scopeName(scope)));
    return file.readAll();
}

bool isName(const QString &segment)
{
    return segment.startsWith(u'{');
}

/// Operations of one method and number of segments.
struct Route {
    const Operation *operation;
    QStringList segments;
};

QString routeKey(const QByteArray &method, qsizetype segments)
{
    return QString::fromLatin1(method) + QString::number(segments);
}

/// One scope's file, read and indexed once.
struct ScopeFacts {
    std::once_flag once;
    std::vector<Operation> operations;
    QHash<QString, const Operation *> byId;
    QHash<QString, QList<Route>> routes;

    void read(Scope scope)
    {
        operations = readContract(scope, readResource(scope));
        for (const Operation &operation : operations) {
            byId.insert(operation.id, &operation);
            const Route route = {&operation, operation.path.split(u'/')};
            routes[routeKey(operation.method, route.segments.size())] << route;
        }
    }
};

/// Higher is better, and the first segments count most: "attributes" before "{contactId}". -1: no match.
int matchQuality(const Route &route, const QStringList &segments)
{
    int quality = 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool literal = !isName(route.segments[i]);
        if (literal ? route.segments[i] != segments[i] : segments[i].isEmpty())
            return -1;
        quality = quality * 2 + (literal ? 1 : 0);
    }
    return quality;
}

QHash<QString, QString> valuesOf(const Route &route, const QStringList &segments)
{
    QHash<QString, QString> values;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (isName(route.segments[i]))
            values.insert(route.segments[i].mid(1).chopped(1),
                          exactText(QByteArray::fromPercentEncoding(segments[i].toUtf8())));
    }
    return values;
}

} // namespace

struct Contract::Private {
    mutable std::array<ScopeFacts, 11> scopes;

    const ScopeFacts &facts(Scope scope) const
    {
        ScopeFacts &facts = scopes[size_t(qCountTrailingZeroBits(uint(scope)))];
        std::call_once(facts.once, [&] { facts.read(scope); });
        return facts;
    }
};

Contract::Contract() : d(std::make_unique<Private>()) { }

Contract::~Contract() = default;

const Operation *Contract::find(Scope scope, const QString &id) const
{
    return d->facts(scope).byId.value(id);
}

const std::vector<Operation> &Contract::operations(Scope scope) const
{
    return d->facts(scope).operations;
}

const Operation *Contract::match(const QByteArray &method, const QString &path,
                                 QHash<QString, QString> *values, Scopes preferred) const
{
    const QStringList segments = (path.endsWith(u'/') ? path.chopped(1) : path).split(u'/');
    const QString key = routeKey(method, segments.size());
    const Route *best = nullptr;
    int bestQuality = -1;
    for (const Scope scope : allScopes()) {
        const auto routes = d->facts(scope).routes.constFind(key);
        if (routes == d->facts(scope).routes.constEnd())
            continue;
        for (const Route &route : *routes) {
            const int quality = matchQuality(route, segments);
            const bool isPreferred = quality == bestQuality && best && preferred.testFlag(scope)
                && !preferred.testFlag(best->operation->scope);
            if (quality > bestQuality || (quality >= 0 && isPreferred)) {
                best = &route;
                bestQuality = quality;
            }
        }
    }
    if (best && values)
        *values = valuesOf(*best, segments);
    return best ? best->operation : nullptr;
}

} // namespace pulsedeck
