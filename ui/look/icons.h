// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace pulsedeck {

/// The monochrome icon `resources/icons/<name>.svg`, drawn in the text colour of the palette that is in
/// force when it is painted, so that it follows light and dark by itself.
QIcon icon(const QString &name);
/// The same in a colour of its own.
QIcon icon(const QString &name, const QColor &colour);

} // namespace pulsedeck
