// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QWidget;

namespace pulsedeck {

/// "Export…" and "Import…" of @p page, for its toolbar; the window's menu has the keys.
QAction *makeExportAction(QWidget &page);
QAction *makeImportAction(QWidget &page);
/// That of the page that is seen inside @p window; null: there is nothing to export, or to import into.
QAction *shownExportAction(const QWidget &window);
QAction *shownImportAction(const QWidget &window);

} // namespace pulsedeck
