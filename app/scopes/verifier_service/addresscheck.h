// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/pasted.h"
#include "app/vocabulary/column.h"

#include <QJsonObject>

namespace pulsedeck::verifier_service {

/// So many addresses are checked one by one at once; more of them belong into a mailing list, which is
/// checked as a whole.
inline constexpr int mostAtOnce = 1000;

/// One address that is checked by itself, and what is known of it.
///
/// `POST /verifier-service/send-single-to-verify` starts a check, which costs one of the plan;
/// `GET /verifier-service/get-single-result` costs nothing and answers `result: false` for what was never
/// checked. `status` is 0 not checked, 1 valid, 2 unconfirmed, 3 invalid; the other checks are 0 or 1.
struct CheckedAddress {
    enum class State {
        Unread, ///< Nobody has looked yet.
        Unchecked, ///< It was never checked.
        Running, ///< A check was begun.
        Checked,
        Failed, ///< `problem` says why.
    };

    bool isChecked() const { return state == State::Checked; }

    QString address;
    State state = State::Unread;
    int status = 0;
    QJsonObject checks {}; ///< As the service told them.
    QString problem {};
};

/// @p address with what an answer to get-single-result tells.
CheckedAddress withResult(CheckedAddress address, const QJsonValue &answer);
/// "Invalid", "Being checked".
StatusWord outcomeOf(const CheckedAddress &address);
/// Why it is as it is, in a line: what is worth to be known of the checks.
QString findings(const CheckedAddress &address);

/// One of the checks, explained.
struct ExplainedCheck {
    QString title; ///< "Throw-away address"
    bool passed = true;
    QString meaning; ///< A sentence.
};
/// All of them; empty when it was not checked.
QList<ExplainedCheck> explained(const CheckedAddress &address);

/// How many came out so, by status.
QMap<int, int> countsOf(const QList<CheckedAddress> &addresses);
/// "5 of 50 addresses are invalid, 3 are unconfirmed."
QString summary(const QList<CheckedAddress> &addresses);
/// What was pasted, in a sentence or two: how many there are, and what was left out.
QString pastedWords(const Pasted &pasted);

/// What can be done with checked addresses.
enum class Deed { Block, Remove, NewList };
/// Those that a deed is for: the @p chosen ones, or else those that are @p shown, of which the valid ones are
/// never blocked nor removed and only they make a new list, unless a person filtered (@p isFiltered).
QStringList subjects(Deed deed, const QList<CheckedAddress> &chosen, const QList<CheckedAddress> &shown,
                     bool isFiltered);

} // namespace pulsedeck::verifier_service
