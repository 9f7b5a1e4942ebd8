// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/theme.h"

#include <cmath>

namespace pulsedeck {

const Theme &lightTheme()
{
    static const Theme theme {
        .window = 0xf3f5f4,
        .base = 0xffffff,
        .alternate = 0xf8faf9,
        .button = 0xffffff,
        .border = 0xcdd5d3,
        .text = 0x17211f,
        .muted = 0x56635f,
        .accent = 0x0b6b62,
        .onAccent = 0xffffff,
        .selection = 0xd3ebe6,
        .onSelection = 0x0b2a26,
        .info = 0x1f5f99,
        .good = 0x1f7a3d,
        .busy = 0x6a4fb3,
        .warning = 0x8a5a00,
        .bad = 0xb3261e,
        .demo = 0xfae6ad,
        .onDemo = 0x4d3a00,
        .series = {0x0b6b62, 0xc58434, 0x303fd9, 0xe755ac, 0x428be7, 0x857040, 0x8a5db5, 0x6b7773},
        .accounts = {0x0b6b62, 0x2f5fb3, 0x7a46a8, 0xa8325f, 0xa8481f, 0x7a6200, 0x2f7a3d, 0x55605d},
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme {
        .window = 0x141a19,
        .base = 0x1b2322,
        .alternate = 0x1f2827,
        .button = 0x25302e,
        .border = 0x3a4745,
        .text = 0xe5ecea,
        .muted = 0x9fb0ac,
        .accent = 0x5fd3c4,
        .onAccent = 0x05211d,
        .selection = 0x1f4c47,
        .onSelection = 0xf0faf8,
        .info = 0x86bdf0,
        .good = 0x7fd598,
        .busy = 0xbda8f5,
        .warning = 0xf0c060,
        .bad = 0xff9a8f,
        .demo = 0x4a3d14,
        .onDemo = 0xf3d88c,
        .series = {0x5fd3c4, 0xd66356, 0x9ba0f6, 0xb469ae, 0xc2fad3, 0xc3d36b, 0xc9a3ec, 0xa3b0ac},
        .accounts = {0x5fd3c4, 0x86b4f5, 0xc9a3ec, 0xf08fb3, 0xf5a583, 0xe0c860, 0x8fd69f, 0xb3c0bc},
    };
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.text, theme.button, theme.base, theme.border, theme.border, theme.text, theme.text,
                     theme.base, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.alternate);
    palette.setColor(QPalette::Midlight, theme.alternate);
    palette.setColor(QPalette::Shadow, theme.border);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.onSelection);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.text);
    palette.setColor(QPalette::ToolTipText, theme.base);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    return palette;
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    switch (tone) {
    case Tone::Neutral:
        return theme.muted;
    case Tone::Good:
        return theme.good;
    case Tone::Busy:
        return theme.busy;
    case Tone::Warning:
        return theme.warning;
    case Tone::Bad:
        return theme.bad;
    }
    return theme.muted;
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace pulsedeck
