// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boards/cardpeople.h"

#include "app/vocabulary/action.h"

namespace pulsedeck {

CardPeople::CardPeople(Client &client, Scope scope, const Board &board, QObject *parent)
    : QObject(parent), m_client(client), m_scope(scope), m_board(board)
{
}

void CardPeople::want(const QHash<QString, QJsonObject> &rows)
{
    if (!m_board.people)
        return;
    m_asked.removeIf([&](auto asked) {
        const bool isOver = !rows.contains(asked.key());
        if (isOver)
            m_client.withdraw(asked.value());
        return isOver;
    });
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (m_known.contains(row.key()) || m_asked.contains(row.key()))
            continue;
        Request request = describe::request(m_scope, m_board.people(row.value()));
        request.priority = Priority::Prefetch;
        m_asked[row.key()] = m_client.send(request, this, [this, key = row.key()](const Reply &reply) {
            m_asked.remove(key);
            if (!reply.ok())
                return; // the card does without; it is asked again when it is seen again
            m_known[key] = m_board.peopleName(reply.json);
            emit known(key);
        });
    }
}

void CardPeople::forget()
{
    want({});
    m_known.clear();
}

} // namespace pulsedeck
