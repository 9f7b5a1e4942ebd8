// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/serving.h"

namespace pulsedeck::demo {

/// Adds what the demo carries out, scope by scope. Each owns its data, sown from @p serving's sowing.
void addScopes(Routes &routes, const ServingRef &serving);

/// What other scopes see of a mailing list.
struct KnownList {
    QString name;
    int addresses = 0;
};
using FindList = std::function<std::optional<KnownList>(qint64 id)>;

/// Says how the others find the mailing lists.
FindList addEmails(Routes &routes, const ServingRef &serving);
void addSmtp(Routes &routes, const ServingRef &serving);
void addAutomation(Routes &routes, const ServingRef &serving);
void addVerifier(Routes &routes, const ServingRef &serving, const FindList &findList);
void addChatbots(Routes &routes, const ServingRef &serving);
void addSms(Routes &routes, const ServingRef &serving, const FindList &findList);
void addViber(Routes &routes, const ServingRef &serving);
void addCrm(Routes &routes, const ServingRef &serving);
void addPushService(Routes &routes, const ServingRef &serving);
void addPopUps(Routes &routes, const ServingRef &serving);
void addUserData(Routes &routes, const ServingRef &serving);

} // namespace pulsedeck::demo
