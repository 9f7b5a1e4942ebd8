// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

/// What a form gives, for every form.
namespace pulsedeck {

/// Nothing was filled in: no value, a text without signs, or nothing but such inside.
bool isBlank(const QJsonValue &value);
/// @p value without what is blank in its objects, and without blank items.
QJsonValue pruned(const QJsonValue &value);

/// What was typed, as the contract wants it: texts of codes, numbers and times become what they stand for.
/// Undefined for an empty text.
QJsonValue wiredText(const QString &text, const Schema &schema);
/// The one schema that the form of a value with alternatives follows: of objects all fields of all, of plain
/// values the first that can hold the others.
Schema settled(const Schema &schema);

/// The format of a text that is sent as a number when it reads as one.
inline constexpr QLatin1String numberOrText("number or text");

} // namespace pulsedeck
