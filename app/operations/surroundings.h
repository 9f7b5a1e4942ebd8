// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::operations {

/// What is on the screen when an operation is called up, and which of its fields mean it.
///
/// The rule. A path says what its values are: in "/addressbooks/{id}/emails/{email}" the {id} is of an
/// addressbook, since a plain {id} belongs to the word before it; a name with a word in it ("dealId",
/// "bot_id", "list_id") says so itself. So the list that is shown tells what it hangs below, and its last
/// word ("emails", "deals") tells what the selected row is. A field of an operation takes the value whose
/// word it means. Besides, a field that has the very name of a value of the row and is an id, an email
/// address or a phone number takes that. Words are compared in the singular and by a short list of synonyms
/// ("list" is an addressbook); nothing is carried from one scope into another, nor from one messenger into
/// another.
struct Surroundings {
    Scope scope = Scope::Emails;
    QString channel; ///< Of chatbots: "/telegram"; empty fits every one.
    QHash<QString, QJsonValue> ids; ///< By the word of what they identify: "deal", "addressbook".
    QJsonObject row; ///< The selected one; empty: none.
};

/// What @p resource with @p row selected tells.
Surroundings surroundingsOf(const Resource &resource, const QJsonObject &row, const Contract &contract);

/// The value that @p field of @p operation means; Undefined when nothing shown does. @p inPath: it is one of
/// the path's values.
QJsonValue meant(const Operation &operation, const Field &field, bool inPath, const Surroundings &known);

/// The word of what a plain {id} in @p path means: "addressbook"; of a name with a word in it that word.
QString wordOf(const QString &path, const QString &name);

} // namespace pulsedeck::operations
