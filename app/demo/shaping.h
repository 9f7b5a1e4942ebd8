// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

namespace pulsedeck::demo {

/// @p value as the documents describe it: without what they do not know, with what is missing left blank
/// ("", 0, [], null), scalars of the documented type.
QJsonValue shaped(const QJsonValue &value, const Schema &schema);

} // namespace pulsedeck::demo
