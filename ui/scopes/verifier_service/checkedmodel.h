// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/addresschecks.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// Addresses that are checked one by one, as a table. Changes with the checks.
class CheckedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Address, Outcome, Found };
    static constexpr int StatusRole = Qt::UserRole; ///< "3"; "0" for all that is not checked.

    explicit CheckedModel(const AddressChecks &checks, QObject *parent = nullptr);

    /// Other addresses than before.
    void reset();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const AddressChecks &m_checks;
};

} // namespace pulsedeck
