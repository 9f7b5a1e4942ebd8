// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonValue>

namespace pulsedeck {

/// An answer of the service and when it was given.
struct Reading {
    QDateTime at; ///< UTC.
    QJsonValue answer;
};

} // namespace pulsedeck
