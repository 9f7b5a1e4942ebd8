// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace pulsedeck {

class PageContext;

/// The cells of what a spreadsheet puts into the clipboard: lines of cells between tabs. A cell with tabs or
/// line ends in it stands in quotes, which are doubled inside.
QList<QStringList> pastedBlock(const QString &text);

/// What lies in the clipboard, taken apart so. Empty where there is no text, which is said.
QList<QStringList> blockInClipboard(PageContext &context);

} // namespace pulsedeck
