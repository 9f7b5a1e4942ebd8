// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/focusback.h"

#include <QApplication>

namespace pulsedeck {

FocusBack::FocusBack(QWidget &bar)
{
    connect(qApp, &QApplication::focusChanged, this, [this, &bar](QWidget *from, QWidget *to) {
        const bool comes = from && bar.isAncestorOf(to) && !bar.isAncestorOf(from);
        if (comes && from->window() == bar.window())
            m_before = from;
    });
}

/// Also while a dialog stands before the window.
void FocusBack::giveFrom(const QWidget &part) const
{
    if (m_before && m_before->isVisible() && part.isAncestorOf(part.window()->focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace pulsedeck
