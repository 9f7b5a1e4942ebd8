// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

/// How an account proves itself. Held in memory only; see auth/secretstore.h for where it rests.
struct Credentials {
    enum class Kind { None, ApiKey, ClientSecret, MarketKeys };
    Kind kind = Kind::None;
    QString id; ///< Client id; empty with an API key.
    QString secret; ///< Client secret or the key itself.
    /// The service refused the `scope` parameter before: do not send it again.
    bool withoutScopeParameter = false;
};

} // namespace pulsedeck
