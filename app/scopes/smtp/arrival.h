// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/smtp/smtp.h"

#include <QDate>

namespace pulsedeck::smtp {

/// Why a letter did not arrive: who can tell something of it, what each says, and which of them stopped it.
///
/// The log names a recipient (`GET /smtp/emails`); bounces are told by day only (`GET /smtp/bounces/day`), so
/// those around the letter are read; `GET /smtp/unsubscribe/search` says yes or no; the email blacklist comes
/// whole (`GET /blacklist`); the verifier remembers what was checked before and is asked for nothing that
/// costs
/// (`GET /verifier-service/get-single-result`).
enum class Witness { Log, Bounces, Unsubscribed, Blacklist, Verifier };

QList<Witness> witnesses();
Scope scopeOf(Witness witness);
/// "SMTP log"
QString nameOf(Witness witness);
/// What is asked of it for @p recipient. Of Bounces: of one day, of Log: of the days around @p day or, when
/// that is invalid, of all.
Request question(Witness witness, const QString &recipient, const QDate &day);
/// The days whose bounces tell of a letter of @p day: servers give up within a day or two.
QList<QDate> daysAround(const QDate &day, const QDate &today);

/// What one of them says.
struct Clue {
    enum class Says {
        Stopped, ///< A server refused a letter.
        Blocks, ///< No letter to this address leaves.
        Delays, ///< A server takes it later, perhaps.
        Doubts, ///< The address looks bad.
        Arrived, ///< A server took the letter.
        Nothing, ///< Asked, and there is nothing in the way.
        Silent, ///< Was not asked, or did not answer: `text` says why.
    };
    Witness witness = Witness::Log;
    Says says = Says::Silent;
    QString text; ///< A sentence or two.
    QString advice {};
    QString answer {}; ///< The words of the server, as they came.
    QDateTime when {}; ///< Of the letter.
};

/// The letters of @p log that went to @p recipient, the newest first.
QList<QJsonObject> lettersTo(const QString &recipient, const QJsonValue &log);
Clue logClue(const QList<QJsonObject> &letters);
/// @p bounces are rows of all days that were read; @p days says how many these are.
Clue bounceClue(const QString &recipient, const QList<QJsonObject> &bounces, qsizetype days);
/// Of the others, from an answer to question().
Clue clueOf(Witness witness, const QString &recipient, const QJsonValue &answer);
/// Of one that was not asked because its scope is not picked.
Clue notPicked(Witness witness);

/// What all of it means.
struct Verdict {
    std::optional<Witness> by; ///< Which of them stopped it; none: nobody did.
    Tone tone = Tone::Neutral;
    QString title; ///< "The server of the recipient refused it: there is no such mailbox."
    QString text; ///< What to do, and what else stands in the way.
};
Verdict verdictOf(const QString &recipient, const QList<Clue> &clues);

} // namespace pulsedeck::smtp
