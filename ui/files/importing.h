// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

class ImportRun;
class PageContext;

/// Shows in the status bar how far @p run is, and says its end, whatever becomes of the dialog that began it.
/// The run is deleted after that.
void followImport(ImportRun *run, PageContext &context);
/// What became of it, in a sentence or two.
QString importOutcome(const ImportRun &run);

} // namespace pulsedeck
