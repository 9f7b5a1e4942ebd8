// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPolygonF>
#include <QString>

namespace pulsedeck {

/// A country on a flat map; x grows eastwards and y southwards.
struct CountryShape {
    QString code; ///< ISO 3166-1, two letters.
    QList<QPolygonF> rings; ///< Empty: too small to be drawn, a dot at its place.
    QPointF place;
};

/// All countries, in the Equal Earth projection, which keeps areas true: a large country looks large because
/// it is, and not because it lies in the north.
const QList<CountryShape> &worldShapes();

} // namespace pulsedeck
