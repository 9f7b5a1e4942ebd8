// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QPixmap>
#include <QString>

class QTextDocument;

namespace pulsedeck {

/// @p html, made drawable on @p width pixels, with every colour turned to the other end of the scale, as dark
/// mail programs do.
QString darkened(const QString &html, int width = 0);
/// A light colour becomes a dark one of the same kind, and the other way round.
QColor turned(const QColor &colour);
/// Paper and ink of a letter, whatever the program around it looks like.
QPalette letterPalette(bool isDark);
/// For links that have no colour of their own: QTextDocument would give them the program's.
QString letterSheet(bool isDark);
/// The upper part of a letter on @p size, as a small picture; nothing is loaded.
QPixmap letterPicture(const QString &html, const QSize &size, qreal ratio);
/// Larger letters are not drawn.
inline constexpr qsizetype largestDrawn = 1024 * 1024;

} // namespace pulsedeck
