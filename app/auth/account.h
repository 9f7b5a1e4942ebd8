// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

namespace pulsedeck {

/// The word by which a kind of credentials is kept: "api_key", "client_secret", "market_keys", "none".
QString credentialsWord(Credentials::Kind kind);
/// Kind::None for any other word.
Credentials::Kind credentialsKind(const QString &word);
/// Such credentials can do everything in an account, whatever scopes are picked.
bool hasFullRights(Credentials::Kind kind);

/// One SendPulse account as this program knows it. Holds no secret.
struct Account {
    QString id; ///< Made here (UUID without braces); names keychain entries, settings and data.
    QString name; ///< What the user calls it.
    int colour = 0; ///< Index into the ui's palette of account colours.
    QUrl service {QStringLiteral("https://api.sendpulse.com")};
    Credentials::Kind kind = Credentials::Kind::None;
    Scopes picked;
    bool withoutScopeParameter = false;
    /// Nothing is changed or sent. So it begins where the credentials have full rights.
    bool readOnly = false;
    bool demo = false; ///< Talks to the built-in demo service; never stored.
};

} // namespace pulsedeck
