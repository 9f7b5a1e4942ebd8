// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "ui/scopes/automation/flowpage.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

QWidget *handmadePage(Client &client, const Resource &resource, PageContext &context)
{
    if (resource.id == "automation/flow-elements"_L1)
        return new FlowPage(client, resource, context);
    return nullptr;
}

} // namespace pulsedeck
