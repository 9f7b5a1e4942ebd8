// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPainter>

namespace pulsedeck {

/// A patch of @p colour; none where it is no colour.
inline QIcon swatch(const QColor &colour)
{
    if (!colour.isValid())
        return {};
    constexpr int side = 32;
    QPixmap patch(side, side);
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(2, 2, side - 4, side - 4), 7, 7);
    return QIcon(patch);
}

} // namespace pulsedeck
