// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/worldshapes.h"

#include <QFile>
#include <QtMath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Coordinates are kept in fifths of a degree.
constexpr double unit = 5;

static QPointF projected(double longitude, double latitude)
{
    constexpr double a1 = 1.340264, a2 = -0.081106, a3 = 0.000893, a4 = 0.003796;
    const double root = std::sqrt(3.0) / 2;
    const double angle = std::asin(root * std::sin(qDegreesToRadians(latitude)));
    const double square = angle * angle;
    const double sixth = square * square * square;
    const double width = root * (a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square));
    return {qDegreesToRadians(longitude) * std::cos(angle) / width,
            -angle * (a1 + a2 * square + sixth * (a3 + a4 * square))};
}

static QPolygonF ringOf(QStringView text)
{
    QPolygonF ring;
    for (const QStringView point : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype comma = point.indexOf(u',');
        ring << projected(point.left(comma).toInt() / unit, point.mid(comma + 1).toInt() / unit);
    }
    return ring;
}

/// A line a country: its code, then rings of points.
static QList<CountryShape> readShapes()
{
    QFile file(u":/world/countries.txt"_s);
    QList<CountryShape> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QString text = QString::fromLatin1(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        CountryShape shape {.code = line.left(2).toString(), .rings = {}, .place = {}};
        double largest = -1;
        for (const QStringView part : line.mid(3).split(u'|')) {
            const QPolygonF ring = ringOf(part);
            const QRectF around = ring.boundingRect();
            if (around.width() * around.height() > largest)
                shape.place = around.center();
            largest = qMax(largest, around.width() * around.height());
            if (ring.size() > 2)
                shape.rings << ring;
        }
        all << shape;
    }
    return all;
}

const QList<CountryShape> &worldShapes()
{
    static const QList<CountryShape> shapes = readShapes();
    return shapes;
}

} // namespace pulsedeck
