// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boards/funnel.h"

#include "app/boards/boardmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static void takeCard(Funnel &funnel, const Card &card, int at, const QString &goodEnd)
{
    const bool isWon = card.place == goodEnd;
    const bool isOpen = card.place.startsWith("stage/"_L1);
    const int last = isWon ? int(funnel.steps.size()) - 1 : at;
    for (int step = 0; step <= last; ++step)
        ++funnel.steps[step].reached;
    ++funnel.all;
    funnel.won += isWon ? 1 : 0;
    if (isWon)
        return;
    Funnel::Step &here = funnel.steps[at];
    here.open += isOpen ? 1 : 0;
    here.lost += isOpen ? 0 : 1;
    here.stuck += isOpen && card.isStuck ? 1 : 0;
    if (!isOpen) {
        ++funnel.lost;
        return;
    }
    if (card.amount) {
        here.sum[card.currency] += *card.amount;
        funnel.open[card.currency] += *card.amount;
    }
    if (card.isStuck)
        funnel.stuck << &card;
    funnel.undated += card.days < 0 ? 1 : 0;
    funnel.atLeast += card.days >= 0 && !card.facts.isSinceExact ? 1 : 0;
}

static void expect(Funnel &funnel)
{
    funnel.expected = expectedOf(funnel.open, funnel.won, funnel.lost);
    std::stable_sort(funnel.stuck.begin(), funnel.stuck.end(),
                     [](const Card *one, const Card *other) { return one->days > other->days; });
}

Funnel funnelOf(const BoardModel &board)
{
    Funnel funnel;
    const auto stages = board.stages();
    QHash<QString, int> places;
    for (const auto &[id, name] : stages) {
        places[id] = int(funnel.steps.size());
        funnel.steps << Funnel::Step {.stage = name, .sum = {}};
        if (const ColumnModel *column = board.column(id))
            funnel.steps.last().usualDays = column->usualDays();
    }
    const QString goodEnd = u"state/"_s + board.board().goodEnd;
    for (const Card *card : board.cards()) {
        const bool isEnded = card->place.startsWith("state/"_L1);
        const QString stage = isEnded ? card->lastStage : card->place;
        if (!stages.isEmpty() && !card->place.isEmpty() && (places.contains(stage) || card->place == goodEnd))
            takeCard(funnel, *card, places.value(stage), goodEnd);
    }
    expect(funnel);
    return funnel;
}

} // namespace pulsedeck
