// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"

#include <QIcon>
#include <QPalette>

namespace pulsedeck {

/// The account's sign: its first letter on its colour. Two accounts of one colour still differ by letter and
/// name.
QIcon accountSign(const Account &account, const QPalette &palette);
QIcon colourSwatch(const QColor &colour);

} // namespace pulsedeck
