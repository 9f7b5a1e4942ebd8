// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pulsedeck {

class ResourceModel;

/// One cell as it is, sign by sign and whole where the table shows it cut.
QString plainText(const ResourceModel &model, int row, int column);
/// @p text as a cell of a table for the clipboard: on one line, and harmless in a spreadsheet (ASVS 5.0,
/// 1.2.10: text that would be a formula gets an apostrophe).
QString cellText(const QString &text);
/// Rows and columns as tab-separated lines, with the titles first when there are several columns.
QString tableText(const ResourceModel &model, const QList<int> &rows, const QList<int> &columns);

} // namespace pulsedeck
