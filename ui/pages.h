// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace pulsedeck {

class Client;
class PageContext;
struct Resource;

/// The hand-made page that is registered for the id of @p resource; null: the generic one serves. The only
/// place that knows all hand-made pages.
QWidget *handmadePage(Client &client, const Resource &resource, PageContext &context);

} // namespace pulsedeck
