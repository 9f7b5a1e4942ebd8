// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"

#include <QByteArray>
#include <QImage>

#include <functional>

class QObject;

namespace pulsedeck {

/// A chart as a picture of @p width pixels: always light, with its title, whatever is on the screen.
QImage chartImage(const ChartData &data, int width = 1600);
QByteArray pngOf(const QImage &image);
/// The same as SVG.
QByteArray chartSvg(const ChartData &data);
/// "Opens by country.png"
QString chartFileName(const ChartData &data, const QString &suffix);

/// Makes the bytes and writes them to @p path off the GUI thread, then calls @p done in the thread of
/// @p context with what went wrong; empty: nothing did.
void writeFile(const QString &path, const std::function<QByteArray()> &bytes, QObject *context,
               const std::function<void(const QString &problem)> &done);

} // namespace pulsedeck
