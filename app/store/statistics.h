// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/history.h"
#include "app/wire/client.h"

namespace pulsedeck {

/// What is known of a statistic: an answer with its age, and why there is no newer one.
struct Statistic {
    QJsonValue json {QJsonValue::Undefined}; ///< Undefined: nothing is known.
    QDateTime readAt; ///< UTC.
    bool isRemembered = false; ///< From the history, not from the service just now.
    ApiError error; ///< Of the service, when it was asked in vain.
};

/// Reads @p call and remembers the answer. @p handler is called once or twice: at once with what is
/// remembered, if anything is, then with what the service says; when it says an error, with the remembered
/// answer too. What is read for @p reader Person is read anew by the schedule.
void readStatistic(Client &client, History &history, Scope scope, const Call &call, Priority priority,
                   QObject *context, std::function<void(const Statistic &)> handler,
                   History::Reader reader = History::Reader::Person);

} // namespace pulsedeck
