// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/rowstager.h"

#include <QDialog>

namespace pulsedeck {

class PageContext;

/// Which cells were not taken, and why, with a way to copy the list.
class LeftOutDialog : public QDialog {
    Q_OBJECT
public:
    LeftOutDialog(const QList<LeftOut> &left, QWidget *window);
};

/// Says that @p left of @p all cells were not taken, with a way to see them all; nothing when all were.
void tellLeftOut(const QList<LeftOut> &left, qsizetype all, PageContext &context, QWidget *page);
/// The same of rows that were to be deleted.
void tellKept(const QList<LeftOut> &rows, qsizetype all, PageContext &context, QWidget *page);
/// Says that what was typed or pasted waits for names that are being read.
void tellWaitingForNames(PageContext &context);

} // namespace pulsedeck
