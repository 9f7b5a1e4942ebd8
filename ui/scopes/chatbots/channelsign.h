// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

class QPainter;
class QPalette;

namespace pulsedeck {

/// Two letters that stand for a messenger where there is no room for its name.
QString channelLetters(int service);
/// The letters on a disc of the messenger's own colour.
void paintChannelSign(QPainter *painter, const QRectF &place, int service, const QPalette &palette);

} // namespace pulsedeck
