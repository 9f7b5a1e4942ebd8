// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/verifier_service/addresscheck.h"

#include "app/scopes/verifier_service/checking.h"
#include "app/scopes/verifier_service/verifier_service.h"
#include "app/values/format.h"

namespace pulsedeck::verifier_service {

using State = CheckedAddress::State;

CheckedAddress withResult(CheckedAddress address, const QJsonValue &answer)
{
    const QJsonObject checks = answer["data"]["checks"].toObject();
    const auto status = format::toInteger(checks["status"]);
    if (!status || *status == 0) {
        // Of one that is being checked there is no result yet either.
        if (address.state != State::Running)
            address.state = State::Unchecked;
        return address;
    }
    address.state = State::Checked;
    address.status = int(*status);
    address.checks = checks;
    address.problem.clear();
    return address;
}

StatusWord outcomeOf(const CheckedAddress &address)
{
    switch (address.state) {
    case State::Unread:
    case State::Unchecked:
        return {"0", Tr::tr("Not checked")};
    case State::Running:
        return {"0", Tr::tr("Being checked"), Tone::Busy};
    case State::Failed:
        return {"0", Tr::tr("Could not be checked"), Tone::Warning};
    case State::Checked:
        break;
    }
    const QList<StatusWord> all = outcomes();
    const StatusWord *word = format::statusWord(all, address.status);
    return word ? *word : StatusWord {QString::number(address.status), QString::number(address.status)};
}

QList<ExplainedCheck> explained(const CheckedAddress &address)
{
    if (!address.isChecked())
        return {};
    const auto is = [&](const char *key) {
        return format::toBool(address.checks[QLatin1String(key)]).value_or(false);
    };
    return {
        {Tr::tr("Written as an address is"), is("valid_format"),
         is("valid_format") ? Tr::tr("It has a name, an @ and a domain.")
                            : Tr::tr("Something is missing or out of place in it.")},
        {Tr::tr("Meant to stay"), !is("disposable"),
         is("disposable") ? Tr::tr("It is of a service for addresses to throw away: soon nobody reads it.")
                          : Tr::tr("It is of no service for addresses to throw away.")},
        {Tr::tr("Made by a person"), !is("gibberish"),
         is("gibberish") ? Tr::tr("Its letters make no sense, as in addresses that machines make up.")
                         : Tr::tr("Its letters look like a name.")},
        {Tr::tr("Of a company or a person of its own"), !is("webmail"),
         is("webmail") ? Tr::tr("It is of a free mail service. That is nothing bad.")
                       : Tr::tr("It is of no free mail service.")},
    };
}

QString findings(const CheckedAddress &address)
{
    if (address.state == State::Failed)
        return address.problem;
    const auto is = [&](const char *key) { return format::toBool(address.checks[QLatin1String(key)]); };
    QStringList words;
    if (is("valid_format") == false)
        words << Tr::tr("Not written as an address is");
    if (is("disposable") == true)
        words << Tr::tr("Address to throw away");
    if (is("gibberish") == true)
        words << Tr::tr("Letters without sense");
    if (is("webmail") == true)
        words << Tr::tr("Of a free mail service");
    return words.join(u", ");
}

QMap<int, int> countsOf(const QList<CheckedAddress> &addresses)
{
    QMap<int, int> counts;
    for (const CheckedAddress &one : addresses)
        ++counts[one.isChecked() ? one.status : 0];
    return counts;
}

QString summary(const QList<CheckedAddress> &addresses)
{
    const QMap<int, int> counts = countsOf(addresses);
    QStringList sentences;
    if (const int invalid = counts.value(3); invalid > 0)
        sentences << Tr::tr("%Ln address(es) of %1 are invalid: letters cannot arrive.", nullptr, invalid)
                         .arg(QLocale().toString(addresses.size()));
    if (const int unconfirmed = counts.value(2); unconfirmed > 0)
        sentences << Tr::tr("Of %Ln address(es) the server does not tell whether it exists.", nullptr,
                            unconfirmed);
    if (const int unknown = counts.value(0); unknown > 0)
        sentences << Tr::tr("%Ln address(es) could not be checked.", nullptr, unknown);
    if (sentences.isEmpty())
        sentences << Tr::tr("All %Ln address(es) are valid.", nullptr, int(addresses.size()));
    return sentences.join(u' ');
}

QString pastedWords(const Pasted &pasted)
{
    const int all = int(pasted.values.size());
    QStringList sentences {Tr::tr("%Ln address(es).", nullptr, all)};
    if (pasted.repeated > 0)
        sentences << Tr::tr("%Ln repeated one(s) were left out.", nullptr, pasted.repeated);
    if (!pasted.complaints.isEmpty()) {
        sentences << Tr::tr("%Ln could not be read and are left out: %1", nullptr,
                            int(pasted.complaints.size()))
                         .arg(pasted.trouble());
    }
    if (all > mostAtOnce) {
        sentences << Tr::tr("That is more than %1. Put them into a mailing list and check the list.")
                         .arg(QLocale().toString(mostAtOnce));
    }
    return sentences.join(u' ');
}

QStringList subjects(Deed deed, const QList<CheckedAddress> &chosen, const QList<CheckedAddress> &shown,
                     bool isFiltered)
{
    QStringList addresses;
    for (const CheckedAddress &one : chosen.isEmpty() ? shown : chosen) {
        const bool isMeant = !chosen.isEmpty() || isFiltered
            || (one.isChecked() && one.status == (deed == Deed::NewList ? 1 : 3));
        if (isMeant)
            addresses << one.address;
    }
    return addresses;
}

} // namespace pulsedeck::verifier_service
