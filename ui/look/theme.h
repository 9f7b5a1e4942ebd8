// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

#include <QColor>
#include <QList>
#include <QPalette>

namespace pulsedeck {

/// The colours of the program, once for light and once for dark surroundings. Every text colour keeps
/// a contrast of at least 4.5:1 on the surfaces it is used on (WCAG 2.1, 1.4.3); a test holds it.
struct Theme {
    QColor window; ///< Around everything.
    QColor base; ///< Lists, fields, cards.
    QColor alternate; ///< Every other row.
    QColor button;
    QColor border;
    QColor text;
    QColor muted; ///< Secondary text, still readable.
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor onSelection;
    QColor info;
    QColor good;
    QColor busy;
    QColor warning;
    QColor bad;
    QColor demo; ///< The stripe of the demo account: seen, but not the brightest.
    QColor onDemo;
    QList<QColor> series; ///< Of charts, told apart also by people who see few colours.
    QList<QColor> accounts; ///< Account::colour is an index into this.
};

const Theme &lightTheme();
const Theme &darkTheme();
/// The one that is in force where `palette` is used.
const Theme &themeOf(const QPalette &palette);
QPalette paletteOf(const Theme &theme);

QColor toneColour(Tone tone, const QPalette &palette);
/// WCAG 2.1 contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace pulsedeck
