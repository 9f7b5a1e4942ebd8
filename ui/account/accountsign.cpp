// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/accountsign.h"

#include "ui/look/theme.h"

#include <QPainter>

namespace pulsedeck {
namespace {

constexpr int side = 64; ///< Drawn large, scaled down by QIcon.

QPixmap square(const QColor &colour)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(pixmap.rect(), side / 4.0, side / 4.0);
    return pixmap;
}

} // namespace

QIcon accountSign(const Account &account, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    const QColor colour =
        account.demo ? theme.demo : theme.accounts.value(account.colour, theme.accounts.constFirst());
    QPixmap pixmap = square(colour);
    QPainter painter(&pixmap);
    QFont font;
    font.setPixelSize(side * 6 / 10);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(account.demo ? theme.onDemo : theme.onAccent);
    painter.drawText(pixmap.rect(), Qt::AlignCenter, account.name.trimmed().left(1).toUpper());
    return QIcon(pixmap);
}

QIcon colourSwatch(const QColor &colour)
{
    return QIcon(square(colour));
}

} // namespace pulsedeck
