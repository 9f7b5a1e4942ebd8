// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"
#include "ui/context/pagecontext.h"

#include <QUrl>

class QThread;

namespace pulsedeck {

class Accounts;
class Appearance;
class Contract;
class DeferredSettings;
class Language;
class Profile;
class SecretStore;

/// The long-lived objects that the window works with. Made in main.cpp, handed down by reference.
struct Workbench {
    const Contract &contract;
    const Profile &profile;
    SecretStore &secrets;
    Accounts &accounts;
    Appearance &appearance;
    Language &language;
    DeferredSettings &settings; ///< Of the window: geometry, theme, language.
    QThread *network; ///< Running.
    QThread *storage; ///< Running; for the files of accounts.
    QUrl service; ///< For new accounts.
    Client::Settings client; ///< Of every client; its service is replaced by the account's.
    HandmadePages handmade {}; ///< All hand-made pages; none: the generic ones serve.
};

} // namespace pulsedeck
