// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/theme.h"

#include <QPen>
#include <QWidget>

namespace pulsedeck {

/// The mark of one series or part and what it stands for.
struct LegendEntry {
    QString text;
    QPen line; ///< Its colour; Qt::NoPen: a block of it instead of a line.
    qsizetype sign = -1; ///< The shape on the line, see paintSign(); -1: none.
};

/// What tells lines apart besides their colours: a disc, a square, a triangle or a diamond, in turn.
void paintSign(QPainter &painter, const QPointF &at, qsizetype number, const QColor &colour,
               const QColor &edge);

/// Where the entries are: beside each other, on further lines when one of @p width is full.
QList<QRectF> legendRects(const QList<LegendEntry> &entries, const QFont &font, double width);
/// What legendRects() takes in all.
QSizeF legendSize(const QList<LegendEntry> &entries, const QFont &font, double width);
/// One entry, elided where it must be; pale and struck out when it is off.
void paintLegendEntry(QPainter &painter, const QRectF &area, const LegendEntry &entry, const Theme &theme,
                      bool isOn = true);

/// The legend on the screen. Of series, each entry is a switch, reached by Tab and pressed by Space; of the
/// parts of a whole it only tells.
class Legend : public QWidget {
    Q_OBJECT
public:
    Legend(const QList<LegendEntry> &entries, bool isSwitch, const Theme &theme, QWidget *parent);

    const QList<LegendEntry> &entries() const { return m_entries; }

signals:
    void toggled(qsizetype entry, bool isOn);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace pulsedeck
