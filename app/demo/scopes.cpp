// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scopes.h"

#include <memory>
#include <optional>

namespace pulsedeck::demo {

void addScopes(Routes &routes, const ServingRef &serving)
{
    const auto sown = std::make_shared<std::optional<KnownMail>>();
    const auto mail = [&routes, serving, sown]() -> const KnownMail & {
        if (!sown->has_value())
            *sown = addEmails(routes, serving);
        return **sown;
    };
    routes.later(Scope::Emails, [mail] { mail(); });
    routes.later(Scope::Smtp, [=, &routes] { addSmtp(routes, serving, mail().hasTemplate); });
    routes.later(Scope::VerifierService, [=, &routes] { addVerifier(routes, serving, mail().findList); });
    routes.later(Scope::Sms, [=, &routes] { addSms(routes, serving, mail().findList); });
    routes.later(Scope::Viber, [=, &routes] { addViber(routes, serving, mail().findList); });
    const auto later = [&routes, serving](Scope scope, void (*add)(Routes &, const ServingRef &)) {
        routes.later(scope, [&routes, serving, add] { add(routes, serving); });
    };
    later(Scope::Automation, addAutomation);
    later(Scope::Chatbots, addChatbots);
    later(Scope::Crm, addCrm);
    later(Scope::PushService, addPushService);
    later(Scope::PopUps, addPopUps);
    later(Scope::UserData, addUserData);
}

} // namespace pulsedeck::demo
