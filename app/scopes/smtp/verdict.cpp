// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of arrival.h that says what all of it means.

#include "app/scopes/smtp/arrival.h"

#include <algorithm>

namespace pulsedeck::smtp {

using Says = Clue::Says;

/// What was done to a letter counts for more than what would be done to the next, and that for more than a
/// guess. A letter that arrived says nothing of one that never left.
static const QList<Says> &byWeight()
{
    static const QList<Says> order {Says::Stopped, Says::Blocks, Says::Delays, Says::Arrived, Says::Doubts};
    return order;
}

static const Clue *heaviest(const QList<Clue> &clues)
{
    for (const Says says : byWeight()) {
        for (const Clue &clue : clues) {
            if (clue.says == says)
                return &clue;
        }
    }
    return nullptr;
}

static QString titleOf(const Clue &clue)
{
    switch (clue.says) {
    case Says::Stopped:
        return Tr::tr("The server of the recipient refused it");
    case Says::Blocks:
        return clue.witness == Witness::Unsubscribed
            ? Tr::tr("It was not sent: the address is unsubscribed")
            : Tr::tr("It was not sent: the address is on the blacklist");
    case Says::Delays:
        return Tr::tr("The server of the recipient makes it wait");
    case Says::Arrived:
        return Tr::tr("It arrived: the server of the recipient took it");
    case Says::Doubts:
        return Tr::tr("Nothing stopped it here, but the address looks bad");
    default:
        return {};
    }
}

static Tone toneOf(Says says)
{
    switch (says) {
    case Says::Stopped:
    case Says::Blocks:
        return Tone::Bad;
    case Says::Arrived:
        return Tone::Good;
    default:
        return Tone::Warning;
    }
}

/// What else keeps the next letter from arriving.
static QString others(const Clue &chosen, const QList<Clue> &clues)
{
    QStringList names;
    for (const Clue &clue : clues) {
        if (&clue != &chosen && clue.says == Says::Blocks)
            names << nameOf(clue.witness);
    }
    return names.isEmpty() ? QString() : Tr::tr("Also in the way: %1.").arg(names.join(u", "));
}

static QString lookInSpam()
{
    return Tr::tr("Ask the recipient to look among the spam, and whether a rule moves letters of yours.");
}

Verdict verdictOf(const QString &recipient, const QList<Clue> &clues)
{
    const Clue *chosen = heaviest(clues);
    const auto isMute = [](const Clue &clue) {
        return clue.witness == Witness::Log && clue.says == Says::Silent;
    };
    if (!chosen && std::any_of(clues.begin(), clues.end(), isMute))
        return {{},
                Tone::Warning,
                Tr::tr("The log could not be read"),
                Tr::tr("Without it nobody can say what became of the letter.")};
    if (!chosen)
        return {
            {},
            Tone::Warning,
            Tr::tr("No letter to %1 was handed in").arg(recipient),
            Tr::tr("Nothing here stops letters to it either. Look into the program that should have sent it, "
                   "and whether it wrote to another address.")};
    QStringList text {chosen->text, chosen->says == Says::Arrived ? lookInSpam() : chosen->advice,
                      others(*chosen, clues)};
    text.removeAll(QString());
    return {chosen->witness, toneOf(chosen->says), titleOf(*chosen), text.join(u' ')};
}

} // namespace pulsedeck::smtp
