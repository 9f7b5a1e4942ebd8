// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;

namespace pulsedeck {

struct MessageLook;

/// A message on a telephone, as LookDrawing says.
int drawSms(QPainter &painter, const QRect &place, const MessageLook &look);
int drawViber(QPainter &painter, const QRect &place, const MessageLook &look);

} // namespace pulsedeck
