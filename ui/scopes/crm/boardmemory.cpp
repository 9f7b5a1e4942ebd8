// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/boardmemory.h"

#include "app/boards/boardmodel.h"
#include "app/store/history.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Of what the same calls may tell.
static QString boardPart(const QString &set)
{
    return u"board/"_s + set;
}

static QJsonArray asArray(const QList<QJsonObject> &rows)
{
    QJsonArray all;
    for (const QJsonObject &row : rows)
        all << row;
    return all;
}

static QList<QJsonObject> rowsIn(const QJsonValue &rows)
{
    QList<QJsonObject> all;
    for (const QJsonValue row : rows.toArray())
        all << row.toObject();
    return all;
}

BoardMemory::BoardMemory(BoardModel &board, History &history, QObject *parent)
    : QObject(parent), m_board(board), m_history(history)
{
    connect(&board, &BoardModel::statusChanged, this, &BoardMemory::follow);
}

void BoardMemory::follow()
{
    if (m_board.isComplete() && !m_board.isReading() && m_board.readAt() != m_kept)
        keep();
    else if (m_board.error().isTransient() && m_board.cardCount() == 0 && !m_isLooking)
        lookBack();
}

/// Sets are asked for by the same call whatever is shown of them.
StoredCall BoardMemory::place() const
{
    return {m_board.resource().scope, m_board.board().sets, true, boardPart(m_board.set())};
}

void BoardMemory::keep()
{
    m_kept = m_board.readAt();
    QList<QJsonObject> sets;
    for (const BoardSet &set : m_board.sets())
        sets << set.row;
    QList<int> places;
    for (const Card *card : m_board.cards())
        places << card->row;
    // Unpacked in the store's thread.
    const auto make = [sets, store = m_board.store(), places = places.mid(0, mostCards)]() -> QJsonValue {
        QJsonArray rows;
        for (const int place : places)
            rows << store.row(place);
        return QJsonObject {{u"sets"_s, asArray(sets)}, {u"rows"_s, rows}};
    };
    const QStringList parts {boardPart(m_board.set()), boardPart({})}; // the last one is found by nobody's id
    for (const QString &part : parts)
        m_history.rememberList(m_board.resource().scope, m_board.board().sets, make, m_kept, part);
}

void BoardMemory::lookBack()
{
    m_isLooking = true;
    m_history.find(place(), this, [this](const std::optional<Reading> &last) {
        m_isLooking = false;
        if (last && m_board.cardCount() == 0)
            show(*last);
    });
}

void BoardMemory::show(const Reading &reading)
{
    m_board.showRemembered(rowsIn(reading.answer["sets"]), rowsIn(reading.answer["rows"]), reading.at);
}

} // namespace pulsedeck
