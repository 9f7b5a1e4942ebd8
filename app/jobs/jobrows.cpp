// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobrows.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pulsedeck {

bool JobRows::Row::isTrouble() const
{
    using State = JobItem::State;
    if (fate != Fate::AsSent)
        return fate == Fate::Refused;
    return state == State::Refused || state == State::Conflict || state == State::Gone
        || state == State::Unknown;
}

QStringList JobRows::Piece::keys() const
{
    return QString::fromUtf8(qUncompress(packedKeys)).split(QChar::Null);
}

/// Rows are told one by one where their names are known.
JobRows::JobRows(const QHash<QString, QJsonObject> &items, const RowOutcomes &outcomes) : m_outcomes(outcomes)
{
    for (const QJsonObject &item : items) {
        Piece piece {.number = item[u"number"_s].toInt(),
                     .name = item[u"name"_s].toString(),
                     .state = JobItem::State(item[u"state"_s].toInt()),
                     .words = item[u"words"_s].toString(),
                     .packedKeys = {},
                     .changes = RowChanges::fromText(item[u"changes"_s].toString())};
        QStringList keys;
        for (const QJsonValue key : item[u"keys"_s].toArray())
            keys << key.toString();
        piece.rows = keys.size() > 1 && !piece.changes.isEmpty() ? int(keys.size()) : 1;
        piece.packedKeys = qCompress(keys.join(QChar::Null).toUtf8());
        m_pieces << piece;
    }
    std::sort(m_pieces.begin(), m_pieces.end(),
              [](const Piece &one, const Piece &other) { return one.number < other.number; });
    QList<int> rest;
    int first = 0;
    for (Piece &piece : m_pieces) {
        piece.first = std::exchange(first, first + piece.rows);
        const QStringList keys = piece.keys();
        for (int at = 0; at < piece.rows; ++at)
            (rowOf(piece, at, keys, {}).isTrouble() ? m_order : rest) << piece.first + at;
    }
    m_order << rest;
}

QStringList JobRows::namesOf(const Piece &piece, const QStringList &keys)
{
    if (piece.rows == 1)
        return {piece.name};
    QStringList names;
    for (const RowChanges::Row &row : piece.changes.rows())
        names << row.name;
    return names.size() == keys.size() ? names : keys;
}

JobRows::Row JobRows::rowOf(const Piece &piece, int at, const QStringList &keys,
                            const QStringList &names) const
{
    Row row {names.value(at), piece.state, Fate::AsSent, piece.words};
    const QString key = keys.value(at);
    if (const auto refused = m_outcomes.refused.constFind(key); refused != m_outcomes.refused.cend()) {
        row.fate = Fate::Refused;
        row.words = *refused;
    } else if (const auto pending = m_outcomes.pending.constFind(key); pending != m_outcomes.pending.cend()) {
        row.fate = Fate::Pending;
        row.words = *pending;
    } else if (m_outcomes.isRead) {
        row.fate = Fate::Arrived;
        row.words.clear();
    }
    return row;
}

JobRows::Row JobRows::row(int at) const
{
    const int wanted = m_order.at(at);
    const auto behind = std::upper_bound(m_pieces.begin(), m_pieces.end(), wanted,
                                         [](int row, const Piece &piece) { return row < piece.first; });
    const auto piece = std::prev(behind);
    if (m_open.piece != piece->number) {
        const QStringList keys = piece->keys();
        m_open = {piece->number, keys, namesOf(*piece, keys)};
    }
    return rowOf(*piece, wanted - piece->first, m_open.keys, m_open.names);
}

} // namespace pulsedeck
