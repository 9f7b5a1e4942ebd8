// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/tablewriters.h"

class QWidget;

namespace pulsedeck {

class PageContext;

/// Writes @p table to @p path in the background, whatever becomes of the page that it is from: progress
/// stands in the status bar, where it can be stopped, and the end is said. @p doubt: what to say with it;
/// @p over: see Message::over.
void exportTable(const FileTable &table, const FileFormat &format, const QString &path, PageContext &context,
                 const QString &doubt = {}, QWidget *over = nullptr);

void sayNotWritten(const QString &path, const QString &problem, PageContext &context,
                   QWidget *over = nullptr);

/// The same, once somebody said in front of @p page which kind of file it is and where.
void offerTable(const FileTable &table, PageContext &context, QWidget &page);

} // namespace pulsedeck
