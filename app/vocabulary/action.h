// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"
#include "app/vocabulary/formfield.h"
#include "app/vocabulary/request.h"

namespace pulsedeck {

/// What an action works on when it is carried out.
struct ActionContext {
    /// The first selected row; empty without one.
    QJsonObject row() const { return rows.value(0); }
    /// What the form gave for @p key, as text.
    QString text(const QString &key) const;
    /// The same as the form shows it: a name instead of an id, where it is known.
    QString nameIn(const QString &key) const;
    /// Whether the form gave something else than the service has, as far as anybody knows what it has.
    bool changed(const QString &key) const;
    bool isChanged() const;
    /// The service has now what the form gave for @p keys.
    void noteSaved(const QStringList &keys);

    QList<QJsonObject> rows; ///< Selected rows; empty for an action without rows.
    QJsonObject values; ///< What the form gave, by field key.
    QJsonObject initial; ///< What the form showed at first or what was saved since, by field key.
    QList<Column> columns; ///< The columns of the list, dynamic ones included.
    QList<FormField> fields; ///< Of the form, as fieldsOf() made them.
    QStringList doubtful; ///< Keys that were sent, and nobody knows whether the service took them.
    /// Webhooks and flows that a change would start stay still, where the service has a word for that.
    bool quietly = false;
};

using Form = std::function<QList<FormField>(const ActionContext &)>;
struct Resource;

struct Action {
    enum class Role { Create, Edit, Remove, Other };
    enum class Target { NoRow, OneRow, ManyRows };
    /// ByEffect: before what cannot be undone and what sends messages, as the operation's facts say.
    enum class Confirm { ByEffect, None, Ask, TypeToConfirm };

    QString id; ///< Unique within the resource: "create".
    QString text; ///< In menus and on buttons: "New list...".
    Role role = Role::Other;
    Target target = Target::OneRow;
    QString operation; ///< Contract id; also what tests check the form against.
    QList<QString> moreOperations; ///< Further contract ids that requests() may use.
    Confirm confirm = Confirm::ByEffect;
    /// What TypeToConfirm wants typed; null: the row's name, or the number of rows if there are several.
    std::function<QString(const ActionContext &)> phrase;
    /// The question, with names and numbers in it.
    std::function<QString(const ActionContext &)> question;
    /// Fields of the form for the selected rows; null: no form.
    Form form;
    /// The form shows what is stored: of that only what was changed is checked and sent, and what the
    /// operation wants besides. Each of its fields belongs to one of the requests.
    bool updates = false;
    /// The list says too little: the row is read by Resource::detail before the form is made.
    bool readsRow = false;
    /// Whether the action makes sense for these rows; null: always.
    std::function<bool(const QList<QJsonObject> &rows)> applies;
    /// The requests to send, one after the other; the first failure stops them.
    std::function<QList<Request>(const ActionContext &)> requests;
    /// The same for up to `atOnce` rows, where the service takes several in one call; null: row by row.
    std::function<QList<Request>(const QList<ActionContext> &)> together;
    qsizetype atOnce = 1;
    /// Keys of values that take a call of their own: rows that change one of them go one by one.
    QStringList alone;
    /// requests() and together() heed ActionContext::quietly.
    bool canBeQuiet = false;
    /// Said in the message bar when all went well; empty: a plain "Done".
    std::function<QString(const ActionContext &)> done;
    /// Instead of requests: the list that the form's values ask for, shown like a child. For searches.
    std::function<Resource(const ActionContext &)> opens;
};

/// @p call with those {names} of its path that it does not give taken from @p row: the value of that name or,
/// for a name that ends in "id" and is not in the row, the row's own id.
Call forRow(Call call, const QJsonObject &row);
/// @p rows in pieces of @p size, for operations that take so many at once.
QList<QList<QJsonObject>> inChunks(const QList<QJsonObject> &rows, qsizetype size);

/// The makers with which screens are described; scopes open it.
namespace describe {

FormField line(const QString &key, const QString &title, const QJsonValue &value = {});
FormField lines(const QString &key, const QString &title);
FormField choice(const QString &key, const QString &title, const QList<StatusWord> &choices);
/// The same field, to be filled in.
FormField required(FormField field);
/// The same field, for an email address or a phone, or many: what is pasted is cleaned or complained about.
FormField ofEmail(FormField field);
FormField ofPhone(FormField field);

/// The same field for the id of a row in @p list, or of rows, or of one in the list @p child below its rows.
FormField named(FormField field, const QString &list, const QString &child = {});

/// One request of @p call for @p row.
Request request(Scope scope, const Call &call, const QJsonObject &row = {});
/// The same with what the form gave in the body (a dotted key makes objects in objects) or the query.
Request request(Scope scope, const Call &call, const ActionContext &context);

/// An action that sends its form as one request and needs no row.
Action create(Scope scope, const Call &call, const QString &text, const Form &form);
/// An action that sends its form as one request for one row, whatever stood in the form at first.
Action command(Scope scope, const Call &call, const QString &text, const Form &form);
/// The same for a form that shows what the service has of the row: Action::updates.
Action edit(Scope scope, const Call &call, const QString &text, const Form &form);
/// An action without a form, one request a row; asks @p question first.
Action remove(Scope scope, const Call &call, const QString &text,
              const std::function<QString(const ActionContext &)> &question);

} // namespace describe

} // namespace pulsedeck
