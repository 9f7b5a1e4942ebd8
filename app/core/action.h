// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/column.h"
#include "app/core/request.h"

namespace pulsedeck {

/// One input of a form.
struct FormField {
    enum class Input { Line, Paragraph, Number, Decimal, DateTime, Date, Check, Choice, Lines, Secret };

    QString key; ///< Where the value goes: dotted path in the body, or a name when inQuery.
    QString title;
    Input input = Input::Line;
    QString hint; ///< Placeholder or a short sentence below.
    QList<StatusWord> choices;
    QJsonValue value {QJsonValue::Undefined}; ///< What stands there at first.
    bool required = false;
    bool inQuery = false;
    /// Says what is wrong with a value in the user's words; empty when it is fine.
    std::function<QString(const QJsonValue &value)> complain;
};

/// What an action works on when it is carried out.
struct ActionContext {
    QList<QJsonObject> rows; ///< Selected rows; empty for an action without rows.
    QJsonObject values; ///< What the form gave, by field key.
    QJsonObject initial; ///< What the form showed at first, by field key.
    QList<Column> columns; ///< The columns of the list, dynamic ones included.
};

struct Action {
    enum class Role { Create, Edit, Remove, Other };
    enum class Target { NoRow, OneRow, ManyRows };
    /// How hard it is to take back, which decides how it is asked.
    enum class Confirm { None, Ask, TypeToConfirm };

    QString id; ///< Unique within the resource: "create".
    QString text; ///< In menus and on buttons: "New list...".
    Role role = Role::Other;
    Target target = Target::OneRow;
    QString operation; ///< Contract id; also what tests check the form against.
    QList<QString> moreOperations; ///< Further contract ids that requests() may use.
    Confirm confirm = Confirm::None;
    /// The question, with names and numbers in it.
    std::function<QString(const ActionContext &)> question;
    /// Fields of the form for the selected rows; null: no form.
    std::function<QList<FormField>(const ActionContext &)> form;
    /// Whether the action makes sense for these rows; null: always.
    std::function<bool(const QList<QJsonObject> &rows)> applies;
    /// The requests to send, one after the other; the first failure stops them.
    std::function<QList<Request>(const ActionContext &)> requests;
    /// Said in the message bar when all went well; empty: a plain "Done".
    std::function<QString(const ActionContext &)> done;
};

} // namespace pulsedeck
