// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "ui/automation/flowpage.h"
#include "ui/page/handmade.h"
#include "ui/page/resourcepage.h"

namespace pulsedeck {

QWidget *makeHandmade(Client &client, const Resource &resource, PageContext &context)
{
    if (resource.id == QLatin1String("automation/flow-elements"))
        return new FlowPage(client, resource, context);
    return nullptr;
}

QWidget *makePage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
{
    auto *page = new ResourcePage(client, resource, context, parent);
    page->setObjectName(resource.id);
    return page;
}

} // namespace pulsedeck
