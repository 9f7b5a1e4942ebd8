// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace pulsedeck {

class Client;
class PageContext;
struct Resource;

/// The hand-made page that is registered for the resource in ui/pages.cpp; null: the generic one serves.
QWidget *makeHandmade(Client &client, const Resource &resource, PageContext &context);

} // namespace pulsedeck
