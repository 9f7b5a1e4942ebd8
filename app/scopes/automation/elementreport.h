// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

#include <QJsonObject>

namespace pulsedeck::automation {

/// Words for `af_type`.
QList<StatusWord> kindWords();
/// The word for the element's kind; unknown ones are said as such, with the service's word.
QString kindOf(const QJsonObject &element);
/// What a person would call the element: its subject or its text; null when it has none.
QJsonValue contentOf(const QJsonObject &element);
/// The figures of one element of a flow; nothing for kinds of which the service tells none.
QList<Report> elementReports(const QJsonObject &element);

} // namespace pulsedeck::automation
