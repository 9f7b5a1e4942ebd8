// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "app/scopes/crm/crmboards.h"
#include "app/scopes/scopes.h"
#include "ui/scopes/automation/flowpage.h"
#include "ui/scopes/chatbots/inboxpage.h"
#include "ui/scopes/crm/boardroom.h"
#include "ui/scopes/crm/checklistpage.h"
#include "ui/scopes/crm/dealpage.h"
#include "ui/scopes/emails/composerpage.h"
#include "ui/scopes/emails/templateeditor.h"
#include "ui/scopes/emails/templatespage.h"
#include "ui/scopes/people/contactcard.h"
#include "ui/scopes/people/contactsearch.h"
#include "ui/scopes/smtp/arrivalpage.h"
#include "ui/scopes/texts/textcomposer.h"
#include "ui/scopes/verifier_service/checkpage.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

QWidget *handmadePage(Client &client, const Resource &resource, PageContext &context)
{
    if (resource.id == "automation/flow-elements"_L1)
        return new FlowPage(client, resource, context);
    if (resource.id == "crm/deals"_L1)
        return new BoardRoom(client, resource, crm::dealBoard(), context);
    if (resource.id == "crm/tasks"_L1)
        return new BoardRoom(client, resource, crm::taskBoard(), context);
    if (resource.id == "crm/deal-history"_L1)
        return new DealPage(client, resource, context);
    if (resource.id == "crm/checklist-items"_L1)
        return new ChecklistPage(client, resource, context);
    if (resource.id == "emails/compose"_L1)
        return new ComposerPage(client, resource, context);
    if (resource.id == "emails/templates"_L1)
        return new TemplatesPage(client, resource, context);
    if (resource.id == "emails/template-desk"_L1)
        return new TemplateEditor(client, resource, context);
    if (resource.id == "chatbots/dialogs"_L1)
        return new InboxPage(client, resource, context);
    if (resource.id == "emails/people"_L1)
        return new ContactSearch(context);
    if (resource.id == "emails/lists-of-contact"_L1)
        return new ContactCard(client, resource, context);
    for (const Composer &composer : composers()) {
        if (composer.page.id == resource.id)
            return new TextComposer(client, composer, context);
    }
    if (resource.id == "smtp/missing-letters"_L1)
        return new ArrivalPage(client, resource, context);
    if (resource.id == "verifier_service/check-addresses"_L1)
        return CheckPage::make(client, resource, context);
    return nullptr;
}

} // namespace pulsedeck
