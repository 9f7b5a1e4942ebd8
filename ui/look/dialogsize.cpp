// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/dialogsize.h"

#include <QDialog>
#include <QScreen>

namespace pulsedeck {

void sizeDialog(QDialog &dialog, int characters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * characters, metrics.height() * lines);
    const QSize room =
        dialog.parentWidget() ? dialog.parentWidget()->window()->size() : dialog.screen()->availableSize();
    dialog.resize(wanted.boundedTo(room * 0.94));
}

} // namespace pulsedeck
