// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pulsedeck {

class ResourceModel;

/// One cell as it is, sign by sign and whole where the table shows it cut.
QString plainText(const ResourceModel &model, int row, int column);
/// Rows and columns as leaving.h has them leave the program, with the titles first when there are several
/// columns. The currency of an amount stands in its title, or behind it where there are several.
QString tableText(const ResourceModel &model, const QList<int> &rows, const QList<int> &columns);

} // namespace pulsedeck
