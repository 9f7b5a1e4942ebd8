// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes.h"

#include "app/emails/emails.h"
#include "app/user_data/user_data.h"

namespace pulsedeck {

QList<Resource> resourcesOf(Scope scope)
{
    switch (scope) {
    case Scope::Emails:
        return {emails::mailingLists(), emails::campaigns(),   emails::templates(), emails::senders(),
                emails::blacklist(),    emails::contactTags(), emails::webhooks()};
    case Scope::UserData:
        return {user_data::account()};
    default:
        return {};
    }
}

} // namespace pulsedeck
