// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace pulsedeck {

/// A text of a drawn message, and how it is set.
struct LookText {
    QString text;
    QFont font;
    QColor colour;
    int lines = 0; ///< At most; the last one ends in dots. 0: as many as there are.
    Qt::Alignment side = Qt::AlignLeft;
};

/// Sets @p text from the top of @p place, wrapped to its width; gives the height that it took.
int drawText(QPainter &painter, const QRect &place, const LookText &text);
/// The width of the longest line of @p text, when no line may be wider than @p most.
int widthOf(const LookText &text, int most);
/// The file @p picture fitted into @p place, its corners round; a plain field with @p words where it is none.
void drawPicture(QPainter &painter, const QRect &place, const QByteArray &picture, const QString &words,
                 int radius, const QColor &behind, const QColor &ink);
QFont scaled(const QFont &font, double factor, bool isBold = false);

} // namespace pulsedeck
