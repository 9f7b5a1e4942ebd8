// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/celloverlay.h"
#include "app/vocabulary/board.h"

#include <QMap>

namespace pulsedeck {

/// One row of a board, as far as it is shown and sorted by.
struct Card {
    QString key;
    QString name;
    QString set; ///< As it was read, as the next two.
    QString stage;
    QString state;
    QString owner; ///< Id.
    QString people; ///< Who it is about; empty: not known yet, or nobody.
    std::optional<double> amount;
    QString currency;
    CardFacts facts;
    QByteArray words; ///< All that is searched, folded.
    int row = -1; ///< In the model's store.
    int number = 0; ///< In the order of the service.
    int reading = 0; ///< When it was read last.

    QString place; ///< Id of the stage or end where it is, with what waits to be saved; empty: elsewhere.
    QString lastStage; ///< Id of the stage where it is or was before it ended; empty: elsewhere.
    QString column; ///< Where it stands; empty: nowhere on this board.
    OverlaidCell::Mark mark = OverlaidCell::Mark::None;
    QString note; ///< What there is to know of the mark.
    bool isMoved = false; ///< It was read in another column.
    int days = -1; ///< Whole days in its stage; below 0: nobody knows.
    bool isStuck = false;
    bool isLate = false;
    bool isOver = false; ///< It ended, or is done: nothing about it is urgent.
};

/// The card of @p row of @p resource.
Card cardOf(const QJsonObject &row, const Resource &resource, const Board &board, const QDateTime &now);

/// Amounts by currency.
using Sums = QMap<QString, double>;
/// What @p open ones may bring if as many of them are won as of those that are over; empty when none is.
Sums expectedOf(const Sums &open, int won, int lost);
QString moneyText(double amount, const QString &currency);
/// "2,350 EUR, 40 USD"; empty without any.
QString sumText(const Sums &sums);

/// What people see of a card beside its name and owner, in words.
QString daysText(const Card &card);
QString amountText(const Card &card);
QString dueText(const Card &card);
/// All of it, for screen readers and tooltips.
QString cardText(const Card &card, const QString &owner, const QString &stage, int usualDays);

} // namespace pulsedeck
