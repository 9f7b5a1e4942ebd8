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
        bool isPeriod = false; ///< Cards that are due in some time; nothing can be put there.
    };
    /// What a card's ids mean.
    struct Names {
        std::function<QString(const Card &)> owner;
        std::function<QString(const Card &)> stage;
    };

    ColumnModel(Facts facts, Names names, QObject *parent);

    const Facts &facts() const { return m_facts; }
    const Card &cardAt(int row) const { return *m_cards.at(row); }
    QString ownerAt(int row) const { return m_names.owner(cardAt(row)); }
    /// Where that is not what the column is.
    QString stageAt(int row) const { return m_facts.isPeriod ? m_names.stage(cardAt(row)) : QString(); }
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
    const Names m_names;
    QList<const Card *> m_cards;
    Sums m_sums;
    int m_usualDays = -1;
};

} // namespace pulsedeck
