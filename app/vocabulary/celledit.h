// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/given.h"
#include "app/vocabulary/resource.h"

/// Editing a row where it stands in its list. Nothing is declared for that: a cell is edited by the field of
/// the list's edit form that has the column's key.
namespace pulsedeck {

/// The action by which cells of @p resource are edited: the first that updates one row by a form. Null: none.
const Action *cellAction(const Resource &resource);
/// The action by which rows of @p resource are deleted together with other changes. Null: none.
const Action *removeAction(const Resource &resource);
/// The action by which rows of @p resource are added cell by cell: the first that makes one by a form. Null:
/// none.
const Action *newRowAction(const Resource &resource);
/// The cells of a row that @p action makes: what is needed, and what @p columns show of a row. Empty where
/// something that is needed fits into no cell.
QList<FormField> newRowFields(const Action &action, const QList<Column> &columns, Scope scope,
                              const Contract &contract);
/// Of the form of @p action the fields that fit into a cell.
QList<FormField> cellFields(const Action &action, const ActionContext &context, Scope scope,
                            const Contract &contract);
/// What the form holds before anybody touches it, by field key.
QJsonObject initialValues(const QList<FormField> &fields);

/// A pasted or typed text as the value that @p field takes.
struct CellReading {
    QJsonValue value {QJsonValue::Undefined}; ///< Undefined when there is a complaint.
    QString complaint; ///< In the user's words.
};
CellReading readCell(const QString &text, const FormField &field);
/// What is wrong with @p value, in the user's words; empty when nothing is.
QString complaintOf(const QJsonValue &value, const FormField &field);

/// Whether the two are one value for the service: text and number are when they read the same, and it answers
/// now with the one, now with the other.
bool readsTheSame(const QJsonValue &one, const QJsonValue &other);

} // namespace pulsedeck
