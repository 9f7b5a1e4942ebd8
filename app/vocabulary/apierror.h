// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace pulsedeck {

/// Why a request did not do what was asked, in a form that a person can read and a program can judge.
struct ApiError {
    enum class Kind {
        None,
        NotPicked, ///< The scope was not picked: refused here, nothing was sent.
        ReadOnly, ///< Changes something, and the account is read-only: refused here, nothing was sent.
        BadRequest, ///< Does not fit the contract: refused here, nothing was sent.
        SignedOut, ///< No credentials, or the service refused them for good.
        Forbidden, ///< 403: scope, plan, role or address list.
        NotFound,
        Conflict,
        Invalid, ///< The service refused the values; `fields` may say which.
        RateLimited, ///< Too many requests; the queue waits and repeats, so this is seen rarely.
        QuotaReached, ///< A business limit: balance, plan, campaigns per hour.
        Server, ///< 5xx.
        Unreachable, ///< Name not found, refused, no network.
        Timeout,
        Interrupted, ///< The connection broke before the whole answer was there.
        Tls,
        ProxySignIn, ///< The proxy, named in `detail`, asks for a name and a password.
        Redirected, ///< The service sent us elsewhere; never followed.
        NotUnderstood, ///< Not JSON, HTML, cut, too large, too deep, or of another shape.
        Withdrawn, ///< A person did not want to wait any longer.
    };

    Kind kind = Kind::None;
    int status = 0; ///< HTTP status; 0 when there was no answer.
    QString code; ///< The service's error code as text ("2020202020", "invalid_client"); may be empty.
    QString text; ///< The service's own message, plain text, at most 500 characters; may be empty.
    QHash<QString, QString> fields; ///< Service messages by field name.
    QString detail; ///< Technical detail for "copy details": transport error, certificate, byte counts.
    /// A write was sent and nobody knows whether it was carried out.
    bool outcomeUnknown = false;

    bool isSet() const { return kind != Kind::None; }
    /// Worth repeating by itself (reads only).
    bool isTransient() const;
    /// Worth reading again once the service, or the way to it, is there again.
    bool mayPass() const;

    /// What happened, in one sentence in the user's language.
    QString summary() const;
    /// What it means for the user's data and what to do next.
    QString advice() const;
    /// The service's words and code, and the technical detail; for the small print and for copying.
    /// Holds no secrets and no query values.
    QString smallPrint() const;
};

} // namespace pulsedeck

Q_DECLARE_METATYPE(pulsedeck::ApiError)
