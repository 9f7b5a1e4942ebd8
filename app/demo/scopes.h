// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/serving.h"

namespace pulsedeck::demo {

/// Adds what the demo carries out, scope by scope. Each owns its data, sown from @p serving's sowing when it
/// is first asked for. @p routes must stay where it is.
void addScopes(Routes &routes, const ServingRef &serving);

/// What other scopes see of a mailing list.
struct KnownList {
    QString name;
    int size = 0;
    std::function<QStringList()> emails; ///< Costs a microsecond for each.
};
using FindList = std::function<std::optional<KnownList>(qint64 id)>;
/// Whether there is a template with this id, of either kind.
using HasTemplate = std::function<bool(const QString &id)>;

/// What the others see of the mail.
struct KnownMail {
    FindList findList;
    HasTemplate hasTemplate;
};

KnownMail addEmails(Routes &routes, const ServingRef &serving);
void addSmtp(Routes &routes, const ServingRef &serving, const HasTemplate &hasTemplate);
void addAutomation(Routes &routes, const ServingRef &serving);
void addVerifier(Routes &routes, const ServingRef &serving, const FindList &findList);
void addChatbots(Routes &routes, const ServingRef &serving);
void addSms(Routes &routes, const ServingRef &serving, const FindList &findList);
void addViber(Routes &routes, const ServingRef &serving, const FindList &findList);
void addCrm(Routes &routes, const ServingRef &serving);
void addPushService(Routes &routes, const ServingRef &serving);
void addPopUps(Routes &routes, const ServingRef &serving);
void addUserData(Routes &routes, const ServingRef &serving);

} // namespace pulsedeck::demo
