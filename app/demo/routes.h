// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/demo/answer.h"
#include "app/demo/undocumented.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace pulsedeck::demo {

/// A call that fits the contract.
struct Call {
    const Operation &operation;
    QHash<QString, QString> path;
    QJsonObject query; ///< Typed, with the documented defaults filled in.
    QJsonValue body; ///< Undefined when there was none.
    QDateTime now; ///< Local time, which stands for the account's.
    QStringList files {}; ///< Names of the files in a multipart body.

    qint64 id(const QString &name = QStringLiteral("id")) const { return path.value(name).toLongLong(); }
    QString text(const QString &key) const { return body[key].toString(); } ///< Of the body.
    int offset(const QString &name = QStringLiteral("offset")) const { return query[name].toInt(); }
    /// The page size that the query asks for, 100 when it does not.
    int limit(const QString &name = QStringLiteral("limit")) const { return query[name].toInt(100); }
    bool has(const QString &key) const { return query.contains(key); }
    bool flag(const QString &key) const { return query[key].toBool(); }
};

using Handler = std::function<Answer(const Call &)>;

/// Which function answers which operation.
class Routes {
public:
    Routes(const Contract &contract, const Undocumented &undocumented)
        : m_contract(contract), m_undocumented(undocumented)
    {
    }

    /// @p id has to be an operation of the contract, "GET /addressbooks", or one that is known without.
    void add(Scope scope, const QString &id, Handler handler);
    /// Sows a scope and adds its handlers when one of them is first asked for, since sowing takes a while.
    void later(Scope scope, std::function<void()> sow) { m_later.insert(scope, std::move(sow)); }
    /// Null when the demo does not carry the operation out.
    const Handler *find(const Operation &operation);

private:
    const Contract &m_contract;
    const Undocumented &m_undocumented;
    QHash<const Operation *, Handler> m_handlers;
    QHash<Scope, std::function<void()>> m_later;
};

/// Routes of one scope to functions that work on its data.
template<typename Data> class DataRoutes {
public:
    using Function = Answer (*)(Data &data, const Call &call);

    DataRoutes(Routes &routes, Scope scope, std::shared_ptr<Data> data)
        : m_routes(routes), m_scope(scope), m_data(std::move(data))
    {
    }
    void add(const QString &id, Function function)
    {
        m_routes.add(m_scope, id,
                     [data = m_data, function](const Call &call) { return function(*data, call); });
    }

private:
    Routes &m_routes;
    const Scope m_scope;
    const std::shared_ptr<Data> m_data;
};

/// Those of @p rows that one page shows.
QJsonArray page(const QJsonArray &rows, int offset, int limit);

/// "2026-03-01 12:00:00", the form of dates of the older services.
QString dateText(const QDateTime &time);

} // namespace pulsedeck::demo
