// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "ui/page/pagecontext.h"
#if __has_include("ui/page/resourcepage.h")
#include "ui/page/resourcepage.h"
#else
#include "ui/shell/statepage.h"
#endif

namespace pulsedeck {

QWidget *makePage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
{
#if __has_include("ui/page/resourcepage.h")
    auto *page = new ResourcePage(client, resource, context, parent);
#else
    Q_UNUSED(client)
    Q_UNUSED(context)
    auto *page = new StatePage(parent);
    page->setTitle(resource.title);
    page->setText(resource.emptyText);
#endif
    page->setObjectName(resource.id);
    return page;
}

} // namespace pulsedeck
