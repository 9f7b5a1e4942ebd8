// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tables/tableroutes.h"

namespace pulsedeck::demo {

/// Made-up flows and their elements.
struct FlowTables {
    explicit FlowTables(const Sowing &sowing);

    TableRef flows; ///< With `starts`: how many people began.
    TableRef elements; ///< `main_id` is the flow; with `reached`, how many came there, and a `title`.

    /// The elements of the flow @p id, in their order.
    QList<QJsonObject> elementsOf(const QJsonValue &id) const;
};

using FlowsRef = std::shared_ptr<FlowTables>;

} // namespace pulsedeck::demo
