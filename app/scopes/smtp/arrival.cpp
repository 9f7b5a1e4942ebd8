// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/arrival.h"

#include "app/scopes/smtp/serverwords.h"
#include "app/values/format.h"

#include <algorithm>

namespace pulsedeck::smtp {

using Says = Clue::Says;

QList<Witness> witnesses()
{
    return {Witness::Log, Witness::Bounces, Witness::Unsubscribed, Witness::Blacklist, Witness::Verifier};
}

Scope scopeOf(Witness witness)
{
    switch (witness) {
    case Witness::Blacklist:
        return Scope::Emails;
    case Witness::Verifier:
        return Scope::VerifierService;
    default:
        return Scope::Smtp;
    }
}

QString nameOf(Witness witness)
{
    switch (witness) {
    case Witness::Log:
        return Tr::tr("Log of sent letters");
    case Witness::Bounces:
        return Tr::tr("Bounces");
    case Witness::Unsubscribed:
        return Tr::tr("Unsubscribed");
    case Witness::Blacklist:
        return Tr::tr("Blacklist of the mailing lists");
    case Witness::Verifier:
        return Tr::tr("Verifier");
    }
    return {};
}

static QVariantMap around(const QDate &day)
{
    if (!day.isValid())
        return {};
    return {{"from", day.addDays(-1).toString(Qt::ISODate)}, {"to", day.addDays(1).toString(Qt::ISODate)}};
}

Request question(Witness witness, const QString &recipient, const QDate &day)
{
    Request request {.scope = scopeOf(witness)};
    switch (witness) {
    case Witness::Log:
        request.operation = "GET /smtp/emails";
        request.query = around(day);
        request.query["recipient"] = recipient;
        request.query["limit"] = 100;
        break;
    case Witness::Bounces:
        request.operation = "GET /smtp/bounces/day";
        request.query = {{"date", day.toString(Qt::ISODate)}, {"limit", 1000}};
        break;
    case Witness::Unsubscribed:
        request.operation = "GET /smtp/unsubscribe/search";
        request.query = {{"email", recipient}};
        break;
    case Witness::Blacklist:
        request.operation = "GET /blacklist";
        break;
    case Witness::Verifier:
        request.operation = "GET /verifier-service/get-single-result";
        request.query = {{"email", recipient}};
        break;
    }
    return request;
}

QList<QDate> daysAround(const QDate &day, const QDate &today)
{
    QList<QDate> days;
    for (int offset = -1; offset <= 2; ++offset) {
        const QDate one = day.addDays(offset);
        if (one <= today)
            days << one;
    }
    return days;
}

static bool isSame(const QString &recipient, const QJsonValue &other)
{
    return recipient.compare(other.toString().trimmed(), Qt::CaseInsensitive) == 0;
}

static QDateTime sentAt(const QJsonObject &letter)
{
    return format::toDateTime(letter["send_date"]);
}

static QList<QJsonObject> newestFirst(QList<QJsonObject> letters)
{
    std::stable_sort(letters.begin(), letters.end(), [](const QJsonObject &one, const QJsonObject &other) {
        return sentAt(one) > sentAt(other);
    });
    return letters;
}

QList<QJsonObject> lettersTo(const QString &recipient, const QJsonValue &log)
{
    QList<QJsonObject> letters;
    for (const QJsonValue one : log.toArray()) {
        if (isSame(recipient, one["recipient"]))
            letters << one.toObject();
    }
    return newestFirst(letters);
}

/// "“Receipt” of 23 Nov, 18:30: "
static QString about(const QJsonObject &letter)
{
    return Tr::tr("“%1” of %2:")
        .arg(letter["subject"].toString(), format::display(letter["send_date"], {Kind::DateTime}));
}

static QString readInfo(const QJsonObject &letter)
{
    const QJsonValue tracking = letter["tracking"];
    if (format::toNumber(tracking["click"]).value_or(0) > 0)
        return Tr::tr("It was opened, and a link in it was clicked.");
    if (format::toNumber(tracking["open"]).value_or(0) > 0)
        return Tr::tr("It was opened.");
    return Tr::tr("Nobody has opened it as far as that is told.");
}

static Clue letterClue(Witness witness, const QJsonObject &letter)
{
    const ServerWords words = serverWords(letter);
    Clue clue {.witness = witness, .says = Says::Nothing};
    clue.text = about(letter) + u' ' + serverLine(letter);
    clue.advice = words.advice;
    clue.answer = letter["smtp_answer_data"].toString();
    clue.when = sentAt(letter);
    switch (words.fate) {
    case ServerWords::Fate::Refused:
        clue.says = Says::Stopped;
        break;
    case ServerWords::Fate::Later:
        clue.says = Says::Delays;
        break;
    case ServerWords::Fate::Taken:
        clue.says = Says::Arrived;
        clue.text += u' ' + readInfo(letter);
        break;
    case ServerWords::Fate::Unknown:
        break;
    }
    return clue;
}

Clue logClue(const QList<QJsonObject> &letters)
{
    if (letters.isEmpty())
        return {.says = Says::Nothing, .text = Tr::tr("No letter to this address was handed in.")};
    return letterClue(Witness::Log, letters.first());
}

Clue bounceClue(const QString &recipient, const QList<QJsonObject> &bounces, qsizetype days)
{
    QList<QJsonObject> own;
    for (const QJsonObject &one : bounces) {
        if (isSame(recipient, one["email_to"]))
            own << one;
    }
    if (!own.isEmpty())
        return letterClue(Witness::Bounces, newestFirst(own).first());
    return {.witness = Witness::Bounces,
            .says = Says::Nothing,
            .text =
                Tr::tr("Nothing to this address came back in the %Ln day(s) around it.", nullptr, int(days))};
}

static Clue unsubscribedClue(const QJsonValue &answer)
{
    const Witness witness = Witness::Unsubscribed;
    const auto found = format::toBool(answer["result"]);
    if (!found)
        return {.witness = witness, .text = Tr::tr("The answer could not be read.")};
    if (!*found)
        return {
            .witness = witness, .says = Says::Nothing, .text = Tr::tr("The address is not unsubscribed.")};
    return {.witness = witness,
            .says = Says::Blocks,
            .text = Tr::tr("The address is unsubscribed: no letter of your programs goes there."),
            .advice = Tr::tr("Take it off that list only when its owner asked for it.")};
}

static Clue blacklistClue(const QString &recipient, const QJsonValue &answer)
{
    const Witness witness = Witness::Blacklist;
    if (!answer.isArray())
        return {.witness = witness, .text = Tr::tr("The answer could not be read.")};
    const QJsonArray all = answer.toArray();
    const bool found =
        std::any_of(all.begin(), all.end(), [&](const QJsonValue &one) { return isSame(recipient, one); });
    if (!found)
        return {.witness = witness,
                .says = Says::Nothing,
                .text = Tr::tr("The address is not on the blacklist.")};
    return {.witness = witness,
            .says = Says::Blocks,
            .text = Tr::tr("The address is on the blacklist: nothing is sent there, whatever list it is in."),
            .advice = Tr::tr("Find out why it was put there before you take it off.")};
}

static Clue verifierClue(const QJsonValue &answer)
{
    const Witness witness = Witness::Verifier;
    const auto status = format::toInteger(answer["data"]["checks"]["status"]);
    switch (status.value_or(0)) {
    case 1:
        return {
            .witness = witness, .says = Says::Nothing, .text = Tr::tr("It was checked before and is valid.")};
    case 2:
        return {.witness = witness,
                .says = Says::Doubts,
                .text = Tr::tr("It was checked before: its server does not tell whether it exists."),
                .advice = Tr::tr("Ask the recipient by another way whether the address is right.")};
    case 3:
        return {.witness = witness,
                .says = Says::Doubts,
                .text = Tr::tr("It was checked before and is invalid: letters cannot arrive."),
                .advice = Tr::tr("Compare the address with what its owner told you.")};
    default:
        return {.witness = witness,
                .says = Says::Silent,
                .text = Tr::tr("It was never checked. A check costs one of your plan.")};
    }
}

Clue clueOf(Witness witness, const QString &recipient, const QJsonValue &answer)
{
    switch (witness) {
    case Witness::Log:
        return logClue(lettersTo(recipient, answer));
    case Witness::Bounces:
        return bounceClue(recipient, {}, 0);
    case Witness::Unsubscribed:
        return unsubscribedClue(answer);
    case Witness::Blacklist:
        return blacklistClue(recipient, answer);
    case Witness::Verifier:
        return verifierClue(answer);
    }
    return {};
}

Clue notPicked(Witness witness)
{
    return {.witness = witness,
            .text = Tr::tr("Was not asked: %1 is not picked for this account.")
                        .arg(scopeInfo(scopeOf(witness)).title)};
}

} // namespace pulsedeck::smtp
