// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace pulsedeck::demo {

/// Reads text made by PHP's serialize() - arrays, strings, numbers, booleans and null, no objects. Undefined
/// when it is something else. Arrays whose keys are 0, 1, 2... become arrays, others objects.
QJsonValue readPhpValue(const QString &text);

} // namespace pulsedeck::demo
