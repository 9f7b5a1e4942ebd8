// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <QJsonObject>

namespace pulsedeck {

/// Of @p rows those that each of @p requests is for: one each, or as many as the longest list in its body
/// has entries, where all of these together are as many as the rows. Empty lists: it is not told so.
QList<QList<QJsonObject>> sharesOf(const QList<QJsonObject> &rows, const QList<Request> &requests);

} // namespace pulsedeck
