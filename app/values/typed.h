// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What keyboards, other programs and web pages put into a text beside what is meant.
namespace pulsedeck::typed {

/// No width, no ink: U+200B, byte order marks, soft hyphens, marks of direction.
bool isInvisible(QChar c);
/// @p text as it would be typed: without what nobody sees, every space a plain one and none at the ends,
/// dashes and minus signs as "-", digits and signs of full width, or of another script, as those of ASCII.
QString plain(const QString &text);

} // namespace pulsedeck::typed
