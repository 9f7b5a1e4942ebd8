// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/scopes.h"
#include "app/demo/tables/table.h"

namespace pulsedeck::demo {

/// Campaigns, senders and the phones that get none.
struct ViberData {
    ViberData(const ServingRef &of, const FindList &finder);

    const QJsonObject *task(qint64 id); ///< Null: there is none.

    const ServingRef serving;
    const FindList findList;
    /// Rows of the list with `statistic` and `recipients` of the details.
    Table tasks;
    QJsonArray senders;
    QJsonArray exceptions;
};

using ViberRef = std::shared_ptr<ViberData>;

void addViberWrites(Routes &routes, const ViberRef &data);

} // namespace pulsedeck::demo
