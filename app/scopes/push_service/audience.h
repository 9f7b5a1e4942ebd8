// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

#include <QJsonObject>

namespace pulsedeck::push_service {

/// With which browsers and systems the subscribers of a website came, and from where; of so many of them as
/// the service tells in one answer.
Report audienceReport(const QJsonObject &website);

} // namespace pulsedeck::push_service
