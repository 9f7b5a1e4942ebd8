// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck::demo {

/// A letter as shops send them, in tables and with colours, with a way to unsubscribe. @p kind is the
/// category of its template: "newsletter", "promo", "event", "trigger".
QString letterHtml(const QString &title, const QString &kind);

} // namespace pulsedeck::demo
