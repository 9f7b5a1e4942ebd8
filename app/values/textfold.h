// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace pulsedeck {

/// @p text as searches compare it: lower case, without accents, so that "Jose" finds "JOSÉ".
QString folded(const QString &text);
/// The same for UTF-8; quick when it is plain ASCII.
QByteArray folded(QByteArray utf8);

} // namespace pulsedeck
