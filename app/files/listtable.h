// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/filetable.h"

namespace pulsedeck {

class ResourceModel;

/// Columns and rows of a list as they are seen now. Rows are told by their places, from top to bottom.
FileTable tableOf(const ResourceModel &model, const QList<int> &columns, const QList<int> &places);
/// All rows that are held, in the order that is shown where no search hides any.
FileTable tableOf(const ResourceModel &model, const QList<int> &columns);

} // namespace pulsedeck
