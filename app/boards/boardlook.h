// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace pulsedeck {

/// What a board is of: a pipeline.
struct BoardSet {
    QString id;
    QString name;
    QJsonObject row;
};

/// What of its cards a board shows, and in which order. Worked out here, on what was read.
struct BoardLook {
    enum class Order { Service, Amount, Days, Due, Name };
    /// What columns stand for.
    enum class Columns { Stages, Periods };
    enum class Deadline { Any, Overdue, Week, Month, None };

    bool isFilter() const { return !words.isEmpty() || !owner.isEmpty() || deadline != Deadline::Any; }

    Columns columns = Columns::Stages;
    QString words; ///< All have to occur.
    QString owner; ///< Id; empty: everybody.
    Deadline deadline = Deadline::Any;
    Order order = Order::Service;
};

} // namespace pulsedeck
