// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

#include <functional>

class QWidget;

namespace pulsedeck {

class Client;

/// Chooses a row by its name, in a dialog above @p parent; @p take gets it whole.
void pickRow(Client &client, const Pick &pick, const QString &title, QWidget *parent,
             const std::function<void(const QJsonObject &row)> &take);

} // namespace pulsedeck
