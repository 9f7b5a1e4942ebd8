// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages.h"

#include "app/scopes/crm/crmboards.h"
#include "app/scopes/scopes.h"
#include "app/scopes/smtp/composer.h"
#include "ui/scopes/automation/flowpage.h"
#include "ui/scopes/chatbots/botspage.h"
#include "ui/scopes/chatbots/inboxpage.h"
#include "ui/scopes/crm/boardroom.h"
#include "ui/scopes/crm/checklistpage.h"
#include "ui/scopes/crm/duplicatespage.h"
#include "ui/scopes/crm/sheetpage.h"
#include "ui/scopes/crm/stagespage.h"
#include "ui/scopes/emails/campaignreport.h"
#include "ui/scopes/emails/composerpage.h"
#include "ui/scopes/emails/letterview.h"
#include "ui/scopes/emails/templateeditor.h"
#include "ui/scopes/emails/templatespage.h"
#include "ui/scopes/people/blacklistpage.h"
#include "ui/scopes/people/contactcard.h"
#include "ui/scopes/people/contactsearch.h"
#include "ui/scopes/push_service/lossespage.h"
#include "ui/scopes/smtp/arrivalpage.h"
#include "ui/scopes/surveys/surveypage.h"
#include "ui/scopes/texts/phonesdesk.h"
#include "ui/scopes/texts/phonespage.h"
#include "ui/scopes/texts/spendingpage.h"
#include "ui/scopes/texts/textcomposer.h"
#include "ui/scopes/verifier_service/checkedlistpage.h"
#include "ui/scopes/verifier_service/checkpage.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

using Maker = QWidget *(*)(Client &, const Resource &, PageContext &);

template<typename Page> QWidget *make(Client &client, const Resource &resource, PageContext &context)
{
    return new Page(client, resource, context);
}

template<Board (*board)()> QWidget *makeBoard(Client &client, const Resource &resource, PageContext &context)
{
    return new BoardRoom(client, resource, board(), context);
}

QWidget *makeSearch(Client &, const Resource &, PageContext &context)
{
    return new ContactSearch(context);
}

QWidget *makeCheck(Client &client, const Resource &resource, PageContext &context)
{
    return CheckPage::make(client, resource, context);
}

QWidget *makeLetterComposer(Client &client, const Resource &, PageContext &context)
{
    auto *letter = new LetterView;
    return new TextComposer(client, smtp::composer(), context,
                            {letter, [letter](const QString &html) { letter->setLetter(html); }});
}

QWidget *makeCheckedList(Client &client, const Resource &resource, PageContext &context)
{
    return CheckedListPage::make(client, resource, context);
}

constexpr std::pair<QLatin1StringView, Maker> pages[] = {
    {"automation/flow-elements"_L1, make<FlowPage>},
    {"chatbots/bots"_L1, make<BotsPage>},
    {"chatbots/dialogs"_L1, make<InboxPage>},
    {"crm/board-stages"_L1, make<StagesPage>},
    {"crm/checklist-items"_L1, make<ChecklistPage>},
    {"crm/company-history"_L1, make<SheetPage>},
    {"crm/contact-history"_L1, make<SheetPage>},
    {"crm/deal-history"_L1, make<SheetPage>},
    {"crm/deals"_L1, makeBoard<crm::dealBoard>},
    {"crm/duplicates"_L1, make<DuplicatesPage>},
    {"crm/stages"_L1, make<StagesPage>},
    {"crm/task-history"_L1, make<SheetPage>},
    {"crm/tasks"_L1, makeBoard<crm::taskBoard>},
    {"emails/blacklist"_L1, make<BlacklistPage>},
    {"emails/campaigns/report"_L1, make<CampaignReport>},
    {"emails/compose"_L1, make<ComposerPage>},
    {"emails/list-campaigns/report"_L1, make<CampaignReport>},
    {"emails/lists-of-contact"_L1, make<ContactCard>},
    {"emails/people"_L1, makeSearch},
    {"emails/phones"_L1, make<PhonesPage>},
    {"emails/template-desk"_L1, make<TemplateEditor>},
    {"emails/templates"_L1, make<TemplatesPage>},
    {"push_service/losses"_L1, make<LossesPage>},
    {"sms/list-phones"_L1, make<PhonesPage>},
    {"sms/phones"_L1, make<PhonesDesk>},
    {"sms/spending"_L1, make<SpendingPage>},
    {"smtp/compose"_L1, makeLetterComposer},
    {"smtp/missing-letters"_L1, make<ArrivalPage>},
    {"verifier_service/check-addresses"_L1, makeCheck},
    {"verifier_service/verified-addresses"_L1, makeCheckedList},
};

} // namespace

QWidget *handmadePage(Client &client, const Resource &resource, PageContext &context)
{
    for (const auto &[id, maker] : pages) {
        if (id == resource.id)
            return maker(client, resource, context);
    }
    for (const Composer &composer : composers()) {
        if (composer.page.id != resource.id)
            continue;
        Composer opened = composer;
        opened.page = resource; // with the way to it
        return new TextComposer(client, opened, context);
    }
    for (const Survey &survey : surveys()) {
        if (survey.page.id == resource.id)
            return new SurveyPage(client, survey, context);
    }
    return nullptr;
}

} // namespace pulsedeck
