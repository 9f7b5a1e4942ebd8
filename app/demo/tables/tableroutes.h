// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/serving.h"
#include "app/demo/tables/table.h"

namespace pulsedeck::demo {

/// Says which operation does what with which table. All handlers first look for what the path names, then
/// for what the body refers to, and answer 404 when it is not there; what the service says then is not
/// documented.
class TableRoutes {
public:
    using Filter = std::function<bool(const QJsonObject &row, const Call &call)>;
    /// Completes @p row, which holds the body already; a refusal when the body does not fit.
    using Writing = std::function<std::optional<Answer>(const Call &call, QJsonObject &row)>;
    using After = std::function<void(const Call &call, const QJsonObject &row)>;
    using RowHandler = std::function<Answer(const Call &call, QJsonObject &row)>;

    TableRoutes(Routes &routes, Scope scope, const ServingRef &serving);

    const ServingRef &serving() const { return m_serving; }
    /// Paths with {@p param} name a row of @p table. Its own name counts when there is no @p param.
    void path(const TableRef &table, const QString &param = {});
    /// The key of a body, one id or several, that refers to rows of @p table. 0 and null refer to nothing.
    void reference(const QString &key, const TableRef &table);

    void list(const QString &id, const TableRef &table, Filter filter = {});
    void read(const QString &id, const TableRef &table);
    void create(const QString &id, const TableRef &table, Writing writing = {}, After after = {});
    void update(const QString &id, const TableRef &table, Writing writing = {}, After after = {});
    void remove(const QString &id, const TableRef &table, After after = {});

    void list(const QString &id, const Nest &nest);
    void create(const QString &id, const Nest &nest, Writing writing = {});
    void update(const QString &id, const Nest &nest, Writing writing = {});
    void remove(const QString &id, const Nest &nest);

    /// What is special to one row of @p table.
    void on(const QString &id, const TableRef &table, RowHandler handler);
    /// What is special altogether.
    void add(const QString &id, Handler handler);

    /// @p row as the answer to @p call, with its documented status; no body when none is documented.
    static Answer reply(const Serving &serving, const Call &call, const QJsonObject &row);
    Answer reply(const Call &call, const QJsonObject &row) const { return reply(*m_serving, call, row); }
    /// Those of @p rows of @p table that one page shows.
    static Answer listed(const Serving &serving, const Call &call, const Table &table,
                         const QJsonArray &rows);

private:
    using Tables = QHash<QString, TableRef>;

    Routes &m_routes;
    const Scope m_scope;
    const ServingRef m_serving;
    const std::shared_ptr<Tables> m_paths = std::make_shared<Tables>();
    const std::shared_ptr<Tables> m_references = std::make_shared<Tables>();
};

/// 404 of a @p word ("Deal") that is not there.
Answer missing(Scope scope, const QString &word);
/// {} with the status of success, of operations that answer nothing.
Answer done(const Call &call);

} // namespace pulsedeck::demo
