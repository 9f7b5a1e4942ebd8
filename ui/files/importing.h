// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace pulsedeck {

class ImportRun;
struct ImportPlan;
class PageContext;

/// Shows in the status bar how far @p run is, and says its end, whatever becomes of the dialog that began it.
/// What did not get into the list can be saved then, in a dialog of @p window. The run is deleted after that.
void followImport(ImportRun *run, PageContext &context, QWidget *window);
/// What became of it, in a sentence or two.
QString importOutcome(const ImportRun &run);
/// Asks where to, and writes the lines that did not get into the list.
void saveImportResult(const ImportPlan &plan, PageContext &context, QWidget *window);

} // namespace pulsedeck
