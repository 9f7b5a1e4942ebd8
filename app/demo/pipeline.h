// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/auth.h"
#include "app/demo/httpserver.h"
#include "app/demo/ratewindow.h"
#include "app/demo/serving.h"
#include "app/demo/signin.h"

#include <functional>
#include <memory>

namespace pulsedeck::demo {

/// What happens to a request, in this order:
///
///   sign-in page? --> route (404) --> token (401, 403) --> ceiling (429) --> contract (422) --> handler
class Pipeline {
public:
    /// @p onMisfit is told of each request that is refused because the contract does not allow it, when
    /// strict.
    using OnMisfit = std::function<void(const QString &)>;

    Pipeline(const Contract &contract, const DemoService::Settings &settings, Auth &auth, OnMisfit onMisfit);

    HttpResponse answer(const HttpRequest &request);

private:
    Answer call(const HttpRequest &request);
    const Operation *match(const HttpRequest &request, Scopes scopes, QHash<QString, QString> *path) const;
    /// @p refusal, told as a misfit when strict.
    Answer misfit(const HttpRequest &request, const Answer &refusal) const;

    const Contract &m_contract;
    const Undocumented m_undocumented;
    const DemoService::Settings m_settings;
    Auth &m_auth;
    const OnMisfit m_onMisfit;
    SignInPages m_signIn;
    RateWindow m_rate;
    std::unique_ptr<Routes> m_routes; ///< Made by the first call, which sows the data.
    ServingRef m_serving;
};

} // namespace pulsedeck::demo
