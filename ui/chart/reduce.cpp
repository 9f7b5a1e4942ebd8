// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/reduce.h"

#include <cmath>

namespace pulsedeck {

namespace {

/// What is known of the pixel column that is being filled.
struct Column {
    qint64 pixel = 0;
    QPointF first;
    QPointF low;
    QPointF high;
    QPointF last;
    bool isEmpty = true;

    void take(const QPointF &point)
    {
        if (isEmpty) {
            first = low = high = last = point;
            isEmpty = false;
            return;
        }
        if (point.y() < low.y())
            low = point;
        if (point.y() > high.y())
            high = point;
        last = point;
    }

    void pourInto(QPolygonF &line)
    {
        const bool lowFirst = low.x() < high.x();
        for (const QPointF &point : {first, lowFirst ? low : high, lowFirst ? high : low, last}) {
            if (line.isEmpty() || line.last() != point)
                line << point;
        }
        isEmpty = true;
    }
};

} // namespace

QList<QPolygonF> reduced(const QList<double> &pixels, const QList<double> &values)
{
    QList<QPolygonF> lines;
    QPolygonF line;
    Column column;
    const auto endLine = [&] {
        if (!column.isEmpty)
            column.pourInto(line);
        if (!line.isEmpty())
            lines << std::exchange(line, {});
    };
    const qsizetype count = qMin(pixels.size(), values.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (std::isnan(values.at(i))) {
            endLine();
            continue;
        }
        const auto pixel = qint64(pixels.at(i));
        if (!column.isEmpty && pixel != column.pixel)
            column.pourInto(line);
        column.pixel = pixel;
        column.take({pixels.at(i), values.at(i)});
    }
    endLine();
    return lines;
}

} // namespace pulsedeck
