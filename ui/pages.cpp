// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "ui/page/resourcepage.h"

namespace pulsedeck {

QWidget *makePage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
{
    auto *page = new ResourcePage(client, resource, context, parent);
    page->setObjectName(resource.id);
    return page;
}

} // namespace pulsedeck
