// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/requestlog.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace pulsedeck {

/// The log as a table, the newest on top.
class RequestLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Name, Path, Answer, Duration, ColumnCount };
    /// For the filters below.
    enum Role { FailedRole = Qt::UserRole + 100, ChangesRole, WordsRole };

    explicit RequestLogModel(RequestLog &log, QObject *parent = nullptr);

    const RequestLog::Entry &entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RequestLog::Entry &entry, int column) const;
    QString name(const RequestLog::Entry &entry) const;

    RequestLog &m_log;
    mutable QHash<const Operation *, QString> m_names; ///< Asked for with every letter of a search.
};

/// What of the log is looked for.
class RequestLogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Kind { All, Failed, Changes };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKind(Kind kind);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Kind m_kind = Kind::All;
    QStringList m_words;
};

} // namespace pulsedeck
