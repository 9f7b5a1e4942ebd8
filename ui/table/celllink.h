// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QModelIndex;

namespace pulsedeck {

/// The address in a cell of links; empty: it is none.
QString linkIn(const QModelIndex &cell);
/// Opens an address of the web outside of the program; false: it is none.
bool openLink(const QString &address);

} // namespace pulsedeck
