// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace pulsedeck {

/// The eleven scopes by which the service grants access to its API.
enum class Scope {
    Emails = 1 << 0,
    Smtp = 1 << 1,
    Automation = 1 << 2,
    VerifierService = 1 << 3,
    Chatbots = 1 << 4,
    Sms = 1 << 5,
    Viber = 1 << 6,
    Crm = 1 << 7,
    PushService = 1 << 8,
    PopUps = 1 << 9,
    UserData = 1 << 10,
};
Q_DECLARE_FLAGS(Scopes, Scope)
Q_DECLARE_OPERATORS_FOR_FLAGS(Scopes)

/// What a person is told about a scope. The texts are made at each call, in the current language.
struct ScopeInfo {
    Scope scope;
    QString name; ///< The service's own word, for example "verifier_service".
    QString title; ///< The tab's title, for example "Verifier".
    QString reads; ///< What may be read, a whole sentence.
    QString changes; ///< What may be changed, a whole sentence; empty when nothing.
};

/// All eleven, in the order of the tabs.
QList<Scope> allScopes();
ScopeInfo scopeInfo(Scope scope);

/// The service's own word for @p scope; never translated.
QString scopeName(Scope scope);
/// Reads the service's word back; 0 when @p name is no scope.
Scopes scopeFromName(const QString &name);
/// Words separated by one space, as RFC 6749, 3.3 writes a scope list.
QString scopesToString(Scopes scopes);
Scopes scopesFromString(const QString &words);

} // namespace pulsedeck
