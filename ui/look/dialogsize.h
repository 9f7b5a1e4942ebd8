// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace pulsedeck {

/// Gives @p dialog room for so many characters and lines of its font, but never more than fits into the
/// window it belongs to.
void sizeDialog(QDialog &dialog, int characters, int lines);

} // namespace pulsedeck
