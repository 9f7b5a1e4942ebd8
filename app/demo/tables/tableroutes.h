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

    /// Documented fields that rows lack are left blank, or made up in lists when @p rest says so.
    TableRoutes(Routes &routes, Scope scope, const ServingRef &serving,
                Serving::Rest rest = Serving::Rest::Blank);

    const ServingRef &serving() const { return m_serving; }
    /// Paths with {@p param} name a row of @p table. Its own name counts when there is no @p param.
    void path(const TableRef &table, const QString &param = {});
    /// The key of a body, one id or several, that refers to rows of @p table. 0 and null refer to nothing.
    void reference(const QString &key, const TableRef &table);
    /// What is said when a row of @p table is not there, instead of 404.
    void absent(const TableRef &table, const Answer &answer);

    void list(const QString &id, const TableRef &table, Filter filter = {});
    void read(const QString &id, const TableRef &table);
    void create(const QString &id, const TableRef &table, Writing writing = {}, After after = {});
    void update(const QString &id, const TableRef &table, Writing writing = {}, After after = {});
    void remove(const QString &id, const TableRef &table, After after = {});

    void list(const QString &id, const Nest &nest);
    void create(const QString &id, const Nest &nest, Writing writing = {});
    void update(const QString &id, const Nest &nest, Writing writing = {});
    void remove(const QString &id, const Nest &nest);

    /// What is special to one row of @p table, named by the path value of the table's name or by the only
    /// one.
    void on(const QString &id, const TableRef &table, RowHandler handler);
    /// What is special altogether.
    void add(const QString &id, Handler handler);

    /// @p row as the answer to @p call, with its documented status; done() when none is documented.
    static Answer reply(const Serving &serving, const Call &call, const QJsonObject &row);
    Answer reply(const Call &call, const QJsonObject &row) const { return reply(*m_serving, call, row); }
    /// Those of @p rows of @p table that one page shows.
    static Answer listed(const Serving &serving, const Call &call, const Table &table, const QJsonArray &rows,
                         Serving::Rest rest = Serving::Rest::Blank);

private:
    /// What paths, keys and absent rows mean; handlers share it.
    struct Names {
        Scope scope;
        QHash<QString, TableRef> paths {};
        QHash<QString, TableRef> references {};
        QHash<const Table *, Answer> absent {};

        Answer missing(const Table &table) const;
    };

    Routes &m_routes;
    const ServingRef m_serving;
    const Serving::Rest m_rest;
    const std::shared_ptr<Names> m_names;
};

/// 404 of a @p word ("Deal") that is not there.
Answer missing(Scope scope, const QString &word);
/// The status of success, of operations that answer nothing; where they only say that it went well, that:
/// {"result": true}.
Answer done(const Call &call);

} // namespace pulsedeck::demo
