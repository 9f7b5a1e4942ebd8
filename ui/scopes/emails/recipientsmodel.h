// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/recipientsearch.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace pulsedeck {

/// The people of a search as a table. Changes with it.
class RecipientsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Address, Outcome, Totals };

    explicit RecipientsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// Null: nobody.
    void setSearch(const RecipientSearch *search);
    const emails::Recipient &at(int row) const { return m_search->people().at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();

    const RecipientSearch *m_search = nullptr;
    int m_count = 0; ///< Rows that are told of.
};

/// Of them those of one group.
class RecipientsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setGroup(emails::RecipientGroup group);
    emails::RecipientGroup group() const { return m_group; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    emails::RecipientGroup m_group = emails::RecipientGroup::All;
};

} // namespace pulsedeck
