// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/report.h"

#include <QJsonObject>

namespace pulsedeck::automation {

/// The figures of one element of a flow; nothing for kinds of which the service tells none.
QList<Report> elementReports(const QJsonObject &element);

} // namespace pulsedeck::automation
