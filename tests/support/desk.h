// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/accounts.h"
#include "app/auth/deferredsettings.h"
#include "app/auth/secretstore.h"
#include "tests/support/cannedservice.h"
#include "tests/support/fakevault.h"
#include "ui/account/workbench.h"
#include "ui/look/appearance.h"
#include "ui/look/language.h"

#include <QApplication>
#include <QTemporaryDir>

#include <optional>

namespace pulsedeck::test {

/// All that a window needs, made up: no network, no keychain, files in a folder that goes away.
class Desk {
public:
    CannedService service;
    FakeVault vault;
    QTemporaryDir dir;
    Contract contract;
    Profile profile {dir.path()};
    SecretStore secrets {vault};
    Accounts accounts {profile, secrets};
    DeferredSettings settings {profile.settingsFile()};
    Language language;
    Appearance appearance {*qApp};

    Workbench bench()
    {
        return {.contract = contract,
                .profile = profile,
                .secrets = secrets,
                .accounts = accounts,
                .appearance = appearance,
                .language = language,
                .settings = settings,
                .network = nullptr,
                .storage = nullptr,
                .service = QUrl(QStringLiteral("https://api.example")),
                .client = service.settings()};
    }

    /// An account whose key is in the keychain, and in which changes are allowed.
    QString addAccount(const QString &name, Scopes picked)
    {
        Account account;
        account.name = name;
        account.service = QUrl(QStringLiteral("https://api.example"));
        account.picked = picked;
        const Credentials key {.kind = Credentials::Kind::ApiKey, .secret = QStringLiteral("sesame")};
        const QString id = accounts.add(account, key);
        setReadOnly(id, false);
        return id;
    }

    void setReadOnly(const QString &id, bool on)
    {
        Account account = *accounts.find(id);
        account.readOnly = on;
        accounts.update(account);
    }
};

inline Scopes everyScope()
{
    Scopes all;
    for (const Scope scope : allScopes())
        all |= scope;
    return all;
}

} // namespace pulsedeck::test
