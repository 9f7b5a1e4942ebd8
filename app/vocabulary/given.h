// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

/// What a form gives and what of it is sent, decided here for every form, by the contract.
///
/// | the input is | of what is stored (FormField::stored)                      | otherwise |
/// |--------------|------------------------------------------------------------|------------------------------|
/// | untouched    | left out; as it was read where the operation wants it      | as below | | empty        |
/// null, "" or []: the first that fits. None: the form says so | left out; null where wanted | | filled in |
/// as the contract wants it                                   | as the contract wants it     |
namespace pulsedeck {

/// Nothing was filled in: no value, a text without signs, or nothing but such inside.
bool isBlank(const QJsonValue &value);
/// @p value without what is blank in its objects, and without blank items.
QJsonValue pruned(const QJsonValue &value);

/// The fields of the form of @p action, an action of @p scope, each with what the contract says of it.
QList<FormField> fieldsOf(const Action &action, const ActionContext &context, Scope scope,
                          const Contract &contract);

/// By which a value of @p field is shown outside of its form.
Kind kindOf(const FormField &field);
/// What somebody typed into the one line, or the lines, of @p field.
struct Typed {
    QJsonValue value; ///< As FormField::Input says; the text itself where nothing could be read.
    QString trouble {}; ///< Why not, in the user's words.
    QString remark {}; ///< What was assumed.
};
Typed typedInto(const FormField &field, const QString &text);
/// @p value as the input of @p field shows it: typedInto() gives the same back.
QString shownIn(const FormField &field, const QJsonValue &value);

/// Whether what is stored may stay as nobody touched it: the operation does not want it, or takes it so.
bool mayStay(const FormField &field);
/// Whether there is a way to tell the service that the field holds nothing any more.
bool canBeEmptied(const FormField &field);
/// What is sent for @p field; Undefined leaves it out.
QJsonValue given(const FormField &field, const ActionContext &context);
/// The keys of those changes without which @p action would not send @p request, or not so.
QStringList carriedBy(const Request &request, const Action &action, const ActionContext &context);

/// What is sent for a value that holds nothing; Undefined leaves it out. @p stood: the service has a value.
QJsonValue nothingFor(const Field &field, bool stood);
/// What was typed, as the contract wants it: texts of codes, numbers and times become what they stand for,
/// and what travels encoded is. Undefined for an empty text.
QJsonValue wiredText(const QString &text, const Schema &schema);
/// The one schema that the form of a value with alternatives follows: of objects all fields of all, of plain
/// values the first that can hold the others.
Schema settled(const Schema &schema);

/// The format of a text that is sent as a number when it reads as one.
inline constexpr QLatin1String numberOrText("number or text");

} // namespace pulsedeck
