// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/waiting.h"

#include "app/scopes/chatbots/channel.h"

#include <numeric>

namespace pulsedeck {

QList<WaitingAge> waitingAges()
{
    return {{0, 1}, {1, 4}, {4, 24}, {24, 72}, {72, 0}};
}

int WaitingBoard::Line::sum() const
{
    return std::accumulate(chats.begin(), chats.end(), 0);
}

static void add(WaitingBoard::Line &line, const QDateTime &since, const QDateTime &now)
{
    const QList<WaitingAge> ages = waitingAges();
    line.chats.resize(ages.size());
    const qint64 hours = since.secsTo(now) / 3600;
    for (qsizetype at = 0; at < ages.size(); ++at) {
        if (hours >= ages[at].from && (ages[at].below == 0 || hours < ages[at].below))
            ++line.chats[at];
    }
    if (!line.oldest.isValid() || since < line.oldest)
        line.oldest = since;
}

WaitingBoard waitingBoard(const std::vector<Chat> &chats, const QDateTime &now)
{
    WaitingBoard board;
    board.lines << WaitingBoard::Line {.chats = QList<int>(waitingAges().size())};
    QHash<int, WaitingBoard::Line> byService;
    for (const Chat &chat : chats) {
        if (!chat.needsAnswer() || !chat.lastInAt.isValid())
            continue;
        const QDateTime since = qMin(chat.lastInAt, now);
        add(board.lines.first(), since, now);
        add(byService[chat.service], since, now);
        board.answeredByFlows += chat.isWaiting() ? 0 : 1;
    }
    for (const chatbots::Channel &channel : chatbots::channels()) {
        if (!byService.contains(channel.service))
            continue;
        WaitingBoard::Line line = byService.take(channel.service);
        line.service = channel.service;
        board.lines << line;
    }
    return board;
}

ChatFilter filterOf(int service, const WaitingAge &age)
{
    ChatFilter filter {.waiting = true, .hours = age.from, .hoursBelow = age.below};
    if (service != 0)
        filter.services = {service};
    return filter;
}

} // namespace pulsedeck
