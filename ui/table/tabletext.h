// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

class ResourceModel;

/// One cell as it is, sign by sign and whole where the table shows it cut.
QString plainText(const ResourceModel &model, int row, int column);

} // namespace pulsedeck
