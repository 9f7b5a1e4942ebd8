// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/surroundings.h"
#include "app/vocabulary/action.h"

/// The form of any operation, drawn from its contract.
namespace pulsedeck::operations {

/// Inputs for path, query and body, what is required first. Their keys say where a value goes: "path.id",
/// "query.limit", "body.name"; "body" itself where the body is no object. What @p known tells is filled in.
///
/// A text, number or choice gets an input of its own; a list of texts or numbers one a line; an object a
/// group; a list of objects rows; a map names and values. JSON is typed only where nobody documented a shape,
/// and is then held against the contract.
QList<FormField> formOf(const Operation &operation, const Surroundings &known = {});

/// Where the file stands in a row of files.
inline constexpr QLatin1String fileKey("file");

/// The request that @p values of the form ask for. Blank inputs are left out.
Request requestOf(const Operation &operation, const QJsonObject &values);

/// What is wrong with @p request in the user's words, by the keys of formOf().
QHash<QString, QString> complaints(const Request &request, const Contract &contract);

/// What a form gave, as the contract wants it: texts of codes and numbers become what they stand for.
/// Undefined when nothing was filled in.
QJsonValue wired(const QJsonValue &value, const Schema &schema);

/// The other way round: what travels encoded as texts, files as rows, the rest as it is. Of what the contract
/// does not know, nothing changes.
QJsonValue readable(const QJsonValue &value, const Schema &schema);

/// What people call a field of the contract: "contactId" is "Contact ID".
QString fieldTitle(const QString &name);
/// What may be filled in, in a few words: "Whole number, 1 to 100."; empty when anything may.
QString fieldHint(const Schema &schema);
/// One violation as a sentence for the person who filled in the form.
QString sentence(const Violation &violation, const Schema &schema = {});

} // namespace pulsedeck::operations
