// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attention/usual.h"
#include "app/store/reading.h"

#include <QJsonObject>

namespace pulsedeck {

/// How many subscribers of its website a web push campaign cost, as far as the website was read before and
/// after it. The service tells no losses of campaigns.
struct PushLoss {
    QJsonObject campaign;
    std::optional<usual::Moment> before, after; ///< How many had unsubscribed; none: it was not read then.
    int others = 0; ///< Campaigns to the same website between the two readings: the loss is theirs, too.

    /// None: not known, or it was counted anew.
    std::optional<qint64> lost() const;
};

/// @p campaigns went to one website, of which @p readings are, oldest first: answers to "GET
/// /push/websites/info/{id}".
QList<PushLoss> pushLosses(const QList<QJsonObject> &campaigns, const QList<Reading> &readings);

} // namespace pulsedeck
