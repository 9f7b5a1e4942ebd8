// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/boards/columnmodel.h"

#include <QSet>

#include <algorithm>

namespace pulsedeck {

ColumnModel::ColumnModel(Facts facts, Names names, QObject *parent)
    : QAbstractListModel(parent), m_facts(std::move(facts)), m_names(std::move(names))
{
}

int ColumnModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const Card *card) { return card->key == key; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

void ColumnModel::take(const QList<const Card *> &cards, const Sums &sums, int usualDays)
{
    const bool isSame = cards == m_cards;
    if (!isSame) {
        const QSet<const Card *> wanted(cards.begin(), cards.end());
        leave(wanted);
        const QSet<const Card *> known(m_cards.begin(), m_cards.end());
        QList<const Card *> staying;
        for (const Card *card : cards) {
            if (known.contains(card))
                staying << card;
        }
        if (staying != m_cards)
            reorder(staying);
        enter(cards);
    }
    if (isSame && sums == m_sums && usualDays == m_usualDays)
        return;
    m_sums = sums;
    m_usualDays = usualDays;
    emit taken();
}

/// In runs from the end, so that those before keep their numbers.
void ColumnModel::leave(const QSet<const Card *> &staying)
{
    for (qsizetype last = m_cards.size() - 1; last >= 0; --last) {
        if (staying.contains(m_cards.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !staying.contains(m_cards.at(first - 1)))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_cards.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ColumnModel::reorder(const QList<const Card *> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<const Card *, int> rows;
    for (int row = 0; row < order.size(); ++row)
        rows.insert(order.at(row), row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after << index(rows.value(m_cards.at(one.row())));
    m_cards = order;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

/// What stands here already stands in the order of @p cards.
void ColumnModel::enter(const QList<const Card *> &cards)
{
    for (qsizetype row = 0; row < cards.size(); ++row) {
        if (row < m_cards.size() && m_cards.at(row) == cards.at(row))
            continue;
        const Card *next = m_cards.value(row);
        qsizetype end = row;
        while (end < cards.size() && cards.at(end) != next)
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_cards = m_cards.first(row) + cards.sliced(row, end - row) + m_cards.sliced(row);
        endInsertRows();
        row = end;
    }
}

void ColumnModel::tell(const QStringList &keys)
{
    const QSet<QString> wanted(keys.begin(), keys.end());
    for (int row = 0; row < m_cards.size(); ++row) {
        if (wanted.contains(m_cards.at(row)->key))
            emit dataChanged(index(row), index(row));
    }
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cards.size())
        return {};
    const Card &card = *m_cards.at(index.row());
    if (role == Qt::DisplayRole)
        return card.name;
    if (role == Qt::AccessibleTextRole)
        return cardText(card, ownerAt(index.row()), stageAt(index.row()), m_usualDays);
    return {};
}

} // namespace pulsedeck
