// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck::operations {

/// What people call the field @p name ("contact_id": "Contact ID"); empty when nobody has worded it.
QString wordedName(const QString &name);

} // namespace pulsedeck::operations
