// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QShortcut>

namespace pulsedeck {

/// @p keys press @p button, and so does the letter that is underlined in its text: setShortcut() would take
/// that away.
inline void addKeys(QAbstractButton &button, const QKeySequence &keys)
{
    auto *shortcut = new QShortcut(keys, &button);
    QObject::connect(shortcut, &QShortcut::activated, &button, &QAbstractButton::click);
}

} // namespace pulsedeck
