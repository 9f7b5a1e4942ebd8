// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notice/stateview.h"

namespace pulsedeck {

class Session;

/// What stands in every tab while the account is being opened.
StateView::Words waitingWords();
/// What stands there while the account has to be signed in again: the first button does so, the second asks
/// the keychain again.
StateView::Words signInWords(const Session &session);

} // namespace pulsedeck
