// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

namespace pulsedeck {

/// The colours to choose from, as "#rrggbb" with their names: of one strength, and far enough apart to be
/// told from each other.
QList<StatusWord> palette();
/// Whether the codes of @p words are colours, which are shown beside the words.
bool areColours(const QList<StatusWord> &words);

namespace describe {

Column colour(const QString &key, const QString &title);
/// One of the palette, or the one that is @p stored.
FormField colourChoice(const QString &key, const QString &title, const QJsonValue &stored);

} // namespace describe

} // namespace pulsedeck
