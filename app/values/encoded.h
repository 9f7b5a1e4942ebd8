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
/// Whether decoded() tells all of it: false for encodings that this program cannot read.
bool isDecodable(const QJsonValue &value);
/// @p text in Base64 of the encoding that @p before has, so that a letter goes on to be what its head says;
/// of UTF-8 where that encoding has no sign for something in @p text.
QString encodedLike(const QString &text, const QJsonValue &before);

} // namespace pulsedeck
