// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/report.h"

#include "app/core/format.h"

namespace pulsedeck {

Figure rate(const QString &title, const QJsonValue &part, const QJsonValue &whole, const QString &formula)
{
    return {
        .title = title, .value = format::rate(part, whole), .kind = Kind::Percent, .explanation = formula};
}

} // namespace pulsedeck
