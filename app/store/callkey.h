// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <optional>

namespace pulsedeck {

/// A call that the store knows again and can carry out again: with its scope, as text whose order is fixed.
struct StoredCall {
    Scope scope = Scope::Emails;
    Call call;
    /// The first rows of a list instead of an answer: only the newest are kept, and nobody reads them again.
    bool isList = false;
    /// Where more than one thing is kept of a list or its rows: which of them.
    QString part {};
};

QByteArray toText(const StoredCall &stored);
std::optional<StoredCall> callFromText(const QByteArray &text);

} // namespace pulsedeck
