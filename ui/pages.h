// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/resource.h"

class QWidget;

namespace pulsedeck {

class Client;
class PageContext;

/// The page of a resource: the hand-made one that is registered under its id, the generic one otherwise.
/// The only place that knows all hand-made pages.
QWidget *makePage(Client &client, const Resource &resource, PageContext &context, QWidget *parent);

} // namespace pulsedeck
