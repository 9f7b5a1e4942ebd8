// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/demo/httpparser.h"

#include <QJsonObject>

namespace pulsedeck::demo {

/// Names and values of a query or of a form, in their order. name[]=a&name[]=b, name[0]=a and name[key]=a
/// become lists and maps, as the service's own language reads them. All scalars are strings.
QJsonObject readForm(const QByteArray &text);

/// Turns the strings of @p values into what @p fields ask for; what cannot be turned stays as it is.
QJsonObject typed(QJsonObject values, const std::vector<Field> &fields);

/// @p text as the number, boolean, list or map that @p schema asks for; as it is when it is none.
QJsonValue readText(const QString &text, const Schema &schema);

/// The body as JSON: read from JSON, or from a form with values of the types that @p schema asks for.
/// Undefined when there is none; @p broken is set when it cannot be read.
QJsonValue readBody(const HttpRequest &request, const std::optional<Schema> &schema, bool *broken);

} // namespace pulsedeck::demo
