// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace pulsedeck {

/// @p text in Base64 of its UTF-8, as the service wants letters, templates and lists of addresses.
QString encoded(const QString &text);
/// The text of what the service hands out in Base64: of HTML in the encoding that it names, UTF-8 otherwise.
/// What is no Base64 is taken as it stands.
QString decoded(const QJsonValue &value);

} // namespace pulsedeck
