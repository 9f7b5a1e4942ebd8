// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/stagedrow.h"
#include "app/table/celloverlay.h"

#include <QObject>
#include <QSet>

namespace pulsedeck {

class Staging;

/// What waits for the rows of one list, laid over them. What was saved stays there until the row is read
/// again, so that nothing old shows up in between.
class StagedLay : public QObject, public CellOverlay {
    Q_OBJECT
public:
    StagedLay(const Staging &staging, const QString &place, QObject *parent = nullptr);

    void setEditable(const QSet<QString> &columns) { m_editable = columns; }
    /// Null: nothing waits for the row.
    const StagedRow *find(const QString &rowKey) const;
    /// The value of the row now in the field @p field, as far as it was saved after it was read.
    QJsonValue savedValue(const QString &rowKey, const QString &field) const;
    /// Rows that the service has, or may have, otherwise than they were read.
    QStringList keysToRead() const { return m_saved.keys() + m_doubtful.values(); }
    /// These rows were read anew; none named: all.
    void noteRead(const QStringList &keys = {});

    bool isEmpty() const override;
    QStringList keys() const override;
    std::optional<OverlaidCell> cell(const QString &rowKey, const Column &column) const override;
    bool canEdit(const Column &column) const override { return m_editable.contains(column.key); }

signals:
    void changed(const QStringList &keys);
    /// These rows are not there any more.
    void removed(const QStringList &keys);

private:
    void follow(const QStringList &keys);

    const Staging &m_staging;
    QString m_place;
    QSet<QString> m_editable;
    QHash<QString, StagedRow> m_held; ///< By key: a job has it, or it was changed meanwhile.
    QHash<QString, StagedRow> m_saved; ///< By key: what the service has, and was not read since.
    QSet<QString> m_doubtful; ///< Keys of rows of which a part, or nobody knows what, was saved.
    QSet<QString> m_gone; ///< Keys of rows that were not there any more, as far as nothing was read since.
};

/// What there is to know of @p cell of @p row, in the user's words.
QString noteOf(const StagedRow &row, const StagedCell &cell, const Column &column);

} // namespace pulsedeck
