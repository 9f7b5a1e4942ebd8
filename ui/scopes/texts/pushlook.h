// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QString>

class QPainter;

namespace pulsedeck {

struct MessageLook;

/// How a system shows what browsers tell: a line a system.
struct PushStyle {
    QString name; ///< A name of a product; it is the same in every language.
    QColor card;
    QColor ink;
    QColor quiet;
    QColor accent;
    int radius;
    int titleLines;
    int textLines;
    bool siteFirst; ///< The site stands above the title, not below the text.
    bool iconRight;
    bool largePicture; ///< Below the text; otherwise none is shown.
    bool plainButtons; ///< Words without frames.
    bool hasButtons; ///< Seen at once.
};

const QList<PushStyle> &pushStyles();
/// As LookDrawing says.
int drawPush(QPainter &painter, const QRect &place, const MessageLook &look, const PushStyle &style);

} // namespace pulsedeck
