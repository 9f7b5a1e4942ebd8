// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/boards/card.h"

#include <QAbstractListModel>

namespace pulsedeck {

/// One column of a board: what it is, its cards from top to bottom, and what they come to.
class ColumnModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Facts {
        QString id; ///< "stage/501", "state/3"
        QString title;
        QJsonValue stage {QJsonValue::Undefined}; ///< Of a stage: its id...
        QString state; ///< ...of any: the state of its cards.
        Tone tone = Tone::Neutral;
        bool isEnd = false;
        bool isLast = false; ///< Of the stages.
        /// Cards whose stage is none of the set's: nothing can be put there.
        bool isElsewhere = false;
    };
    using OwnerOf = std::function<QString(const Card &)>;

    ColumnModel(Facts facts, OwnerOf ownerOf, QObject *parent);

    const Facts &facts() const { return m_facts; }
    const Card &cardAt(int row) const { return *m_cards.at(row); }
    QString ownerAt(int row) const { return m_ownerOf(cardAt(row)); }
    int rowOf(const QString &key) const; ///< -1: it stands elsewhere.
    const Sums &sums() const { return m_sums; }
    /// Days that half of the cards have been here at most; below 0: too few to tell.
    int usualDays() const { return m_usualDays; }

    /// These cards stand here from now on. What stays keeps its selection.
    void take(const QList<const Card *> &cards, const Sums &sums, int usualDays);
    /// Something else is told of these.
    void tell(const QStringList &keys);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// Cards, sums or usual days are others.
    void taken();

private:
    void leave(const QSet<const Card *> &staying);
    void reorder(const QList<const Card *> &order);
    void enter(const QList<const Card *> &cards);

    const Facts m_facts;
    const OwnerOf m_ownerOf;
    QList<const Card *> m_cards;
    Sums m_sums;
    int m_usualDays = -1;
};

} // namespace pulsedeck
