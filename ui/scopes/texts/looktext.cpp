// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/texts/looktext.h"

#include "app/values/convert.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// @p text broken into lines, the last one shortened where there are too many.
static QStringList linesOf(const LookText &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : format::harmless(text.text).split(u'\n')) {
        QTextLayout layout(paragraph, text.font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1, width));
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (paragraph.isEmpty() && lines.isEmpty())
            lines << QString();
        if (text.lines > 0 && lines.size() > text.lines)
            break;
    }
    if (text.lines > 0 && lines.size() > text.lines) {
        const QString last = lines.at(text.lines - 1) + u"…"_s;
        lines = lines.mid(0, text.lines);
        lines.last() = QFontMetrics(text.font).elidedText(last + u"…"_s, Qt::ElideRight, width);
    }
    return lines;
}

int drawText(QPainter &painter, const QRect &place, const LookText &text)
{
    if (text.text.isEmpty())
        return 0;
    const int step = QFontMetrics(text.font).lineSpacing();
    painter.setFont(text.font);
    painter.setPen(text.colour);
    int top = place.top();
    for (const QString &line : linesOf(text, place.width())) {
        painter.drawText(QRect(place.left(), top, place.width(), step), int(text.side | Qt::AlignVCenter),
                         line);
        top += step;
    }
    return top - place.top();
}

int widthOf(const LookText &text, int most)
{
    int width = 0;
    for (const QString &line : linesOf(text, most))
        width = qMax(width, QFontMetrics(text.font).horizontalAdvance(line) + 2);
    return qMin(width, most);
}

void drawPicture(QPainter &painter, const QRect &place, const QByteArray &picture, const QString &words,
                 int radius, const QColor &behind, const QColor &ink)
{
    painter.save();
    QPainterPath edge;
    edge.addRoundedRect(place, radius, radius);
    painter.setClipPath(edge);
    painter.fillRect(place, behind);
    if (const QImage image = QImage::fromData(picture); !image.isNull()) {
        const QSize size = image.size().scaled(place.size(), Qt::KeepAspectRatioByExpanding);
        QRect target(QPoint(), size);
        target.moveCenter(place.center());
        painter.drawImage(target, image);
    } else {
        const QFont font = scaled(painter.font(), 0.85);
        const LookText text {words, font, ink, 2, Qt::AlignHCenter};
        const int height =
            QFontMetrics(font).lineSpacing() * qMin(2, int(linesOf(text, place.width() - 16).size()));
        drawText(painter, place.adjusted(8, (place.height() - height) / 2, -8, 0), text);
    }
    painter.restore();
}

QFont scaled(const QFont &font, double factor, bool isBold)
{
    QFont other = font;
    other.setPointSizeF(font.pointSizeF() * factor);
    other.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return other;
}

} // namespace pulsedeck
