// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/job.h"

#include <QHash>

namespace pulsedeck {

/// What is known of single rows, by their keys, although they went in one call with others.
struct RowOutcomes {
    bool isRead = false; ///< What is neither refused nor pending has arrived.
    QHash<QString, QString> refused; ///< Why each.
    QHash<QString, QString> pending; ///< Sent, and not there yet as far as anybody knows: why each.
};

/// The rows of a job, with what became of each. Those that were not done stand first. Their texts are packed:
/// an import has hundreds of thousands of them.
class JobRows {
public:
    enum class Fate {
        AsSent, ///< What became of the call is all that is known.
        Arrived,
        Pending,
        Refused, ///< By itself.
    };
    struct Row {
        bool isTrouble() const;

        QString name;
        JobItem::State state = JobItem::State::Waiting; ///< Of the call.
        Fate fate = Fate::AsSent;
        QString words; ///< What became of it, when not all is well.
    };

    JobRows() = default;
    /// @p items are the records of the job's items.
    JobRows(const QHash<QString, QJsonObject> &items, const RowOutcomes &outcomes);

    int count() const { return int(m_order.size()); }
    Row row(int at) const;

private:
    struct Piece { ///< What went in one call.
        QStringList keys() const;

        int number = 0;
        QString name;
        JobItem::State state = JobItem::State::Waiting;
        QString words;
        int first = 0; ///< Of all rows.
        int rows = 1;
        QByteArray packedKeys;
        RowChanges changes; ///< The names of the rows.
    };
    struct Open { ///< The piece that was looked at last.
        int piece = -1;
        QStringList keys;
        QStringList names;
    };

    Row rowOf(const Piece &piece, int at, const QStringList &keys, const QStringList &names) const;
    static QStringList namesOf(const Piece &piece, const QStringList &keys);

    RowOutcomes m_outcomes;
    QList<Piece> m_pieces;
    QList<int> m_order;
    mutable Open m_open;
};

} // namespace pulsedeck
