// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/linewriter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace pulsedeck {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr QChar minus(0x2212);
constexpr size_t lettersKnown = 0x2213;

/// Latin, Greek and Cyrillic, and the signs that stand in texts and numbers.
bool standsAlone(QChar letter)
{
    const char16_t c = letter.unicode();
    const bool isMark = (c >= 0x300 && c < 0x370) || (c >= 0x483 && c < 0x48a) || c == 0xad;
    const bool isControl = c < 0x20 || (c >= 0x7f && c < 0xa0);
    return (c < 0x530 && !isMark && !isControl) || (c >= 0x2010 && c < 0x2028) || c == 0x202f
        || letter == minus;
}

} // namespace

bool LineWriter::canWrite(QStringView text, Qt::Alignment alignment)
{
    // Some letters stand closer together than they are wide, so only of numbers the left end is known.
    const bool isAtRight = alignment & Qt::AlignRight;
    return std::all_of(text.begin(), text.end(), [isAtRight](QChar letter) {
        return standsAlone(letter) && !(isAtRight && letter.isLetter());
    });
}

void LineWriter::write(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text,
                       const QFont &font)
{
    use(font);
    qreal width = 0;
    qreal cutWidth = 0;
    qsizetype cut = 0; // so many letters have room beside an ellipsis
    for (const QChar letter : text) {
        width += widthOf(letter);
        if (width + widthOf(ellipsis) > room.width())
            continue;
        cutWidth = width;
        ++cut;
    }
    const bool fits = width <= room.width();
    const qreal left = alignment & Qt::AlignRight
        ? room.right() + 1 - (fits ? width : cutWidth + widthOf(ellipsis))
        : room.left();
    painter.setFont(font);
    painter.drawText(QPointF(left, room.top() + (room.height() - m_height) / 2 + m_ascent),
                     fits ? text : text.first(cut) + ellipsis);
}

void LineWriter::use(const QFont &font)
{
    if (!m_widths.empty() && font == m_font)
        return;
    m_font = font;
    m_widths.assign(lettersKnown, -1);
    const QFontMetrics metrics(font);
    m_ascent = metrics.ascent();
    m_height = metrics.height();
}

qreal LineWriter::widthOf(QChar letter)
{
    float &width = m_widths[letter.unicode()];
    if (width < 0)
        width = float(QFontMetricsF(m_font).horizontalAdvance(letter));
    return width;
}

} // namespace pulsedeck
