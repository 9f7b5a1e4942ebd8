// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

/// Contacts of the CRM that seem to be one person. The service cannot merge them: what one of them lacks is
/// added to it, and the others stay until somebody deletes them.
namespace pulsedeck {

/// Contacts that share a phone or an address, be it through others among them; in the order of the list.
struct Duplicates {
    QStringList shared; ///< What they share, as it stands in them.
    QList<QJsonObject> contacts;
};

QList<Duplicates> duplicatesIn(const QList<QJsonObject> &contacts);

/// What would move to the one that is kept.
struct MovePlan {
    QStringList lines; ///< In words, one for each request.
    QList<Request> requests;
    int dealsLeft = 0; ///< Deals of the others, which stay with them.
};

/// @p keep is a place in @p group.
MovePlan planFor(const Duplicates &group, qsizetype keep);

} // namespace pulsedeck
