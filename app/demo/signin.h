// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/auth.h"
#include "app/demo/httpserver.h"

#include <optional>

namespace pulsedeck::demo {

/// The addresses by which a program signs in; none of them asks for a token.
///
///   POST /oauth/access_token              the account's own keys -> token
///   POST /market-service/oauth/authorize  app id, secret, code   -> keys of the installed app
///   POST /oauth/access_token/market       those keys             -> token
///   GET  /demo/app                        stands for the app's page in the directory, for a browser:
///        ?login_url=URL[&lang=en]         goes on to URL?code=...&lang=..., as "View" does there; only to
///                                         addresses of this machine. Without login_url it shows the code,
///                                         to be pasted.
class SignInPages {
public:
    explicit SignInPages(Auth &auth) : m_auth(auth) { }

    /// None: @p request is for none of these.
    std::optional<HttpResponse> answer(const HttpRequest &request);

private:
    HttpResponse token(const HttpRequest &request, bool isMarket);
    HttpResponse authorize(const HttpRequest &request);
    HttpResponse appPage(const HttpRequest &request);

    Auth &m_auth;
};

} // namespace pulsedeck::demo
