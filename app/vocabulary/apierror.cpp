// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/apierror.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(errors)
};

QString writeAdvice()
{
    return Tr::tr("Nobody knows whether the change was carried out. Look at the list again before you "
                  "repeat it; it was not repeated by itself.");
}

QString connectionAdvice(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Unreachable:
        return Tr::tr("Nothing was changed. Check the network connection, then try again.");
    case Kind::Timeout:
    case Kind::Interrupted:
        return Tr::tr("Nothing was changed. Try again in a moment.");
    case Kind::Tls:
        return Tr::tr("Nothing was sent. Something between this computer and the service may be reading "
                      "along, or this computer's clock is wrong. Pulsedeck never goes on without a safe "
                      "connection.");
    case Kind::ProxySignIn:
        return Tr::tr(
            "Nothing was sent. Give the proxy the name and the password that it wants; whoever runs "
            "the network knows them.");
    case Kind::Redirected:
        return Tr::tr("Nothing was sent there. Check the address of the service, and whether the network "
                      "asks you to sign in first.");
    case Kind::NotUnderstood:
        return Tr::tr("The rest of the window works on. Try again later; if it stays, copy the details and "
                      "report them.");
    case Kind::Server:
        return Tr::tr("This is a fault at the service. Try again in a few minutes.");
    case Kind::RateLimited:
        return Tr::tr("Other programs may use the same account. Try again in a minute.");
    default:
        return {};
    }
}

} // namespace

bool ApiError::isTransient() const
{
    switch (kind) {
    case Kind::Server:
    case Kind::Unreachable:
    case Kind::Timeout:
    case Kind::Interrupted:
    case Kind::RateLimited:
        return true;
    case Kind::NotUnderstood:
        return status == 0; // Not HTTP at all: another connection may do better.
    default:
        return false;
    }
}

bool ApiError::mayPass() const
{
    return isTransient() || kind == Kind::ProxySignIn || kind == Kind::Redirected;
}

QString ApiError::summary() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::NotPicked:
        return Tr::tr("This needs a scope that you have not picked.");
    case Kind::ReadOnly:
        return Tr::tr("This account is read-only.");
    case Kind::BadRequest:
        return Tr::tr("Some values do not fit what the service takes.");
    case Kind::SignedOut:
        return Tr::tr("The service does not accept the sign-in of this account.");
    case Kind::Forbidden:
        return Tr::tr("The service does not allow this for this account.");
    case Kind::NotFound:
        return Tr::tr("The service does not know this, or no longer.");
    case Kind::Conflict:
        return Tr::tr("This was changed by somebody else in the meantime.");
    case Kind::Invalid:
        return Tr::tr("The service refused the values.");
    case Kind::RateLimited:
        return Tr::tr("The service asks for a pause: too many requests.");
    case Kind::QuotaReached:
        return Tr::tr("A limit of the account is reached.");
    case Kind::Server:
        return Tr::tr("The service has a fault.");
    case Kind::Unreachable:
        return Tr::tr("The service cannot be reached.");
    case Kind::Timeout:
        return Tr::tr("The service took too long to answer.");
    case Kind::Interrupted:
        return Tr::tr("The connection broke before the answer was complete.");
    case Kind::Tls:
        return Tr::tr("The connection to the service is not safe.");
    case Kind::ProxySignIn:
        return Tr::tr("The proxy asks for a name and a password.");
    case Kind::Redirected:
        return Tr::tr("The service wanted to send us to another address.");
    case Kind::NotUnderstood:
        return Tr::tr("The service answered in a way that makes no sense here.");
    case Kind::Withdrawn:
        return Tr::tr("Reading was stopped.");
    }
    return {};
}

QString ApiError::advice() const
{
    if (outcomeUnknown)
        return writeAdvice();
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Withdrawn:
        return Tr::tr(
            "Nothing was changed, and what was not read yet is missing here. Read again when you like.");
    case Kind::NotPicked:
        return Tr::tr("Nothing was sent. Pick the scope in the account's menu.");
    case Kind::ReadOnly:
        return Tr::tr("Nothing was sent. Pulsedeck refuses whatever would change or send something in this "
                      "account until you switch read-only off in the Account menu.");
    case Kind::BadRequest:
        return Tr::tr("Nothing was sent. Correct the values, then try again.");
    case Kind::SignedOut:
        return Tr::tr("Nothing was changed. Sign in again; what you typed stays where it is.");
    case Kind::Forbidden:
        return Tr::tr("Nothing was changed. The plan, the role, the granted scopes or an address list may be "
                      "the reason.");
    case Kind::NotFound:
        return Tr::tr("It may have been deleted elsewhere. Refresh the list.");
    case Kind::Conflict:
        return Tr::tr("Nothing was changed. Refresh, look at the new state, then decide.");
    case Kind::Invalid:
        return Tr::tr("Nothing was changed. Correct the values, then try again.");
    case Kind::QuotaReached:
        return Tr::tr("Nothing was changed. Wait, top up the balance or upgrade the plan, then try again.");
    default:
        return connectionAdvice(kind);
    }
}

QString ApiError::smallPrint() const
{
    QStringList parts;
    if (!text.isEmpty())
        parts << Tr::tr("The service says: %1").arg(text);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.value() != text)
            parts << u"%1: %2"_s.arg(it.key(), it.value());
    }
    QStringList numbers;
    if (status > 0)
        numbers << Tr::tr("HTTP status %1").arg(status);
    if (!code.isEmpty() && code != QString::number(status))
        numbers << Tr::tr("code %1").arg(code);
    if (!numbers.isEmpty())
        parts << numbers.join(u", "_s);
    if (!detail.isEmpty())
        parts << detail;
    return parts.join(u'\n');
}

} // namespace pulsedeck
