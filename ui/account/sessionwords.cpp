// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/sessionwords.h"

#include "app/auth/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::SessionWords)
};
} // namespace

StateView::Words waitingWords()
{
    return {u"key"_s, Tr::tr("Opening your account"),
            Tr::tr("Your system's keychain is being asked for the key of this account. If it is "
                   "locked, it asks you for its password in a window of its own.")};
}

StateView::Words signInWords(const Session &session)
{
    const bool mayHelp = session.isKeychainToBlame() && session.account().kind != Credentials::Kind::None;
    return {
        .sign = u"key"_s,
        .title = Tr::tr("Please sign in again"),
        .text = session.reason(),
        .first = Tr::tr("&Sign in again"),
        .second = mayHelp ? Tr::tr("Ask the &keychain again") : QString(),
    };
}

} // namespace pulsedeck
