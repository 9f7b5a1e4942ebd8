// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/ledgerentry.h"
#include "app/jobs/stagedrow.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace pulsedeck {

class Ledger;

/// What waits under an id from now on; none: nothing does.
struct StagedReplacement {
    QString id;
    std::optional<StagedRow> row;
};

/// The changes of one account that wait to be saved, in the order in which rows were first changed. Each is
/// written down as it is made.
class Staging : public QObject {
    Q_OBJECT
public:
    explicit Staging(Ledger &ledger, QObject *parent = nullptr);

    /// Takes over what was written down before. Changes made meanwhile win.
    void load();
    bool isLoaded() const { return m_isLoaded; }

    const StagedRow *find(const QString &id) const;
    /// Of the rows of one list, by the key of the row. Cheap: for painting.
    const StagedRow *find(const QString &place, const QString &key) const;
    QList<StagedRow> rows() const;
    /// Of the rows of one list.
    QStringList keysIn(const QString &place) const { return m_places.value(place).keys(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Whether they wait over the end of the program.
    bool isLasting() const;
    int changeCount() const;
    int rowCount() const { return int(m_order.size()); }

    /// The one way to change anything, written down whole or not at all, together with @p more. A row without
    /// a change is none.
    void replace(const QList<StagedReplacement> &replacements, const QList<LedgerChange> &more = {});

    /// How many rows of something have come that comes bit by bit.
    struct Taking {
        size_t rows = 0;
        size_t all = 0;
    };
    /// Whether something that was pasted, set or deleted is still on its way here.
    bool isTaking() const { return !m_taking.isEmpty(); }
    Taking taking() const;
    /// How far what comes from @p source is; none: nothing does any more.
    void setTaking(const void *source, const std::optional<Taking> &taking);
    /// Runs @p then once nothing is on its way any more, which may be now: what is done with all changes.
    /// When @p context is gone, it never runs.
    void whenTaken(QObject *context, const std::function<void()> &then);

    /// @p row with another value in one cell; a value put back takes the cell out.
    static StagedRow withCell(StagedRow row, const StagedCell &cell);

signals:
    /// What waits for the rows with these keys in that place, or what is told of it.
    void changed(const QString &place, const QStringList &keys);
    void takingChanged(); ///< It begins or is over.
    void takingMoved();
    /// A change could not be written down; in the user's words.
    void said(const QString &text);

private:
    bool exchange(const StagedReplacement &replacement);
    void take(const QString &id, const StagedRow &row);
    void drop(const QString &id);
    void writtenDown(bool isWritten);

    Ledger &m_ledger;
    QHash<QString, StagedRow> m_rows; ///< By id.
    QHash<QString, QHash<QString, QString>> m_places; ///< Ids by place and key of the row.
    QStringList m_order; ///< Ids.
    int m_serial = 0;
    QHash<const void *, Taking> m_taking; ///< By what it comes from.
    QList<QPair<QPointer<QObject>, std::function<void()>>> m_waiting; ///< Until then.
    bool m_isLoaded = false;
    bool m_isRefused = false; ///< The disk refused the last change.
};

} // namespace pulsedeck
