// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldinput.h"

namespace pulsedeck {

/// A date in a cell: typed as it is written here or by computers, or taken from a calendar (Alt+Down); it can
/// be empty. @p field is a Date or DateTime.
FieldInput *makeCalendarInput(const FormField &field, QWidget *parent);

} // namespace pulsedeck
