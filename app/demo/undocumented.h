// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

namespace pulsedeck::demo {

/// Calls that the service's own clients send and no document has, and documented ones of which they send
/// less, as facts.
class Undocumented {
public:
    Undocumented();

    /// Null when @p scope has no such call. @p id is "GET /smtp/domains".
    const Operation *find(Scope scope, const QString &id) const;
    /// As Contract::match().
    const Operation *match(const QByteArray &method, const QString &path,
                           QHash<QString, QString> *values) const;

private:
    std::vector<Operation> m_operations;
};

} // namespace pulsedeck::demo
