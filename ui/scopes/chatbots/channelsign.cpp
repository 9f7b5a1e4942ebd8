// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/channelsign.h"

#include "ui/look/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Sign {
    int service;
    const char16_t *letters; ///< Of a brand: not translated.
    int series; ///< Place among the theme's colours of series.
};

constexpr Sign signsOfChannels[] = {
    {1, u"Me", 2}, {3, u"Te", 4}, {4, u"Wh", 0},    {5, u"In", 3},    {6, u"Vi", 6},
    {7, u"Li", 1}, {8, u"Ti", 7}, {1000, u"Br", 5}, {1001, u"Te", 4},
};

const Sign *signOf(int service)
{
    for (const Sign &sign : signsOfChannels) {
        if (sign.service == service)
            return &sign;
    }
    return nullptr;
}

} // namespace

QString channelLetters(int service)
{
    const Sign *sign = signOf(service);
    return sign ? QString::fromUtf16(sign->letters) : u"?"_s;
}

void paintChannelSign(QPainter *painter, const QRectF &place, int service, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    const Sign *sign = signOf(service);
    const QColor colour = sign ? theme.series.at(sign->series % theme.series.size()) : theme.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor disc = colour;
    disc.setAlphaF(0.18f);
    painter->setBrush(disc);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(place);
    QFont font = painter->font();
    font.setPixelSize(int(place.height() * 0.42));
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(place, Qt::AlignCenter, channelLetters(service));
    painter->restore();
}

} // namespace pulsedeck
