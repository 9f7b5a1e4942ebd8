// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/scopes.h"

#include "app/scopes/automation/automation.h"
#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/composer.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/pop_ups/pop_ups.h"
#include "app/scopes/push_service/composer.h"
#include "app/scopes/push_service/push_service.h"
#include "app/scopes/sms/composer.h"
#include "app/scopes/sms/sms.h"
#include "app/scopes/smtp/smtp.h"
#include "app/scopes/user_data/user_data.h"
#include "app/scopes/verifier_service/verifier_service.h"
#include "app/scopes/viber/composer.h"
#include "app/scopes/viber/viber.h"

namespace pulsedeck {

static QList<Resource> chatbotResources()
{
    QList<Resource> all {chatbots::dialogs(), chatbots::bots()};
    for (const chatbots::Channel &channel : chatbots::channels())
        all << chatbots::channelBots(channel);
    return all << chatbots::plan();
}

QList<Resource> resourcesOf(Scope scope)
{
    switch (scope) {
    case Scope::Emails:
        return {emails::mailingLists(), emails::campaigns(),   emails::templates(), emails::senders(),
                emails::blacklist(),    emails::contactTags(), emails::webhooks(),  emails::people()};
    case Scope::Smtp:
        return {smtp::emails(),
                smtp::missingLetters(),
                smtp::bounces(),
                smtp::bounceSurvey().page,
                smtp::letterSurvey().page,
                smtp::unsubscribed(),
                smtp::senderDomains(),
                smtp::senders(),
                smtp::ipAddresses()};
    case Scope::Automation:
        return {automation::flows(), automation::bottlenecks().page};
    case Scope::VerifierService:
        return {verifier_service::verifiedLists(), verifier_service::checkAddresses()};
    case Scope::Chatbots:
        return chatbotResources();
    case Scope::Sms:
        return {sms::campaigns(),      sms::phones(),  sms::spending(),
                sms::countries().page, sms::senders(), sms::blacklist()};
    case Scope::Viber:
        return {viber::campaigns(), viber::campaignResults().page, viber::senders(), viber::blacklist()};
    case Scope::Crm:
        return {crm::deals(),         crm::contacts(),     crm::companies(),
                crm::tasks(),         crm::products(),     crm::payments(),
                crm::calls(),         crm::pipelines(),    crm::boards(),
                crm::contactTags(),   crm::taskTags(),     crm::contactFields(),
                crm::companyFields(), crm::team(),         crm::productCategories(),
                crm::paymentMonths(), crm::managerRules(), crm::customTabs()};
    case Scope::PushService:
        return {push_service::websites(), push_service::campaigns(), push_service::campaignResults().page,
                push_service::losses()};
    case Scope::PopUps:
        return {pop_ups::projects(), pop_ups::projectResults().page, pop_ups::plan(), pop_ups::conditions()};
    case Scope::UserData:
        return {user_data::account()};
    }
    return {};
}

QList<Composer> composers()
{
    return QList<Composer> {sms::composer(), viber::composer(), push_service::composer()}
    << chatbots::composers();
}

QList<Survey> surveys()
{
    return {smtp::bounceSurvey(),     smtp::letterSurvey(),     automation::bottlenecks(),
            sms::countries(),         viber::campaignResults(), push_service::campaignResults(),
            pop_ups::projectResults()};
}

QList<Headline> headlinesOf(Scope scope)
{
    switch (scope) {
    case Scope::Emails:
        return emails::headlines();
    case Scope::Smtp:
        return smtp::headlines();
    case Scope::Automation:
        return automation::headlines();
    case Scope::VerifierService:
        return verifier_service::headlines();
    case Scope::Chatbots:
        return chatbots::headlines();
    case Scope::Sms:
        return sms::headlines();
    case Scope::Viber:
        return viber::headlines();
    case Scope::Crm:
        return crm::headlines();
    case Scope::PushService:
        return push_service::headlines();
    case Scope::PopUps:
        return pop_ups::headlines();
    case Scope::UserData:
        return user_data::headlines();
    }
    return {};
}

QList<Watch> watchesOf(Scope scope)
{
    switch (scope) {
    case Scope::Emails:
        return emails::watches();
    case Scope::Smtp:
        return smtp::watches();
    case Scope::Automation:
        return automation::watches();
    case Scope::Chatbots:
        return chatbots::watches();
    case Scope::Crm:
        return crm::watches();
    case Scope::PopUps:
        return pop_ups::watches();
    case Scope::UserData:
        return user_data::watches();
    case Scope::VerifierService:
    case Scope::Sms:
    case Scope::Viber:
    case Scope::PushService:
        break;
    }
    return {};
}

QList<OperationFact> operationFacts(Scope scope)
{
    switch (scope) {
    case Scope::Emails:
        return emails::operationFacts();
    case Scope::Smtp:
        return smtp::operationFacts();
    case Scope::Automation:
        return automation::operationFacts();
    case Scope::VerifierService:
        return verifier_service::operationFacts();
    case Scope::Chatbots:
        return chatbots::operationFacts();
    case Scope::Sms:
        return sms::operationFacts();
    case Scope::Viber:
        return viber::operationFacts();
    case Scope::Crm:
        return crm::operationFacts();
    case Scope::PushService:
        return push_service::operationFacts();
    case Scope::PopUps:
        return pop_ups::operationFacts();
    case Scope::UserData:
        return user_data::operationFacts();
    }
    return {};
}

OperationFact factOf(Scope scope, const QString &operation)
{
    for (const OperationFact &fact : operationFacts(scope)) {
        if (fact.id == operation)
            return fact;
    }
    return facts::changes(operation, operation);
}

bool onlyReads(const Request &request)
{
    return onlyReads(factOf(request.scope, request.operation), request);
}

} // namespace pulsedeck
