// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/addresschecks.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace pulsedeck {

class CheckedModel;

/// Checked addresses with a choice of outcomes above them and, below, each check of the current one
/// explained.
class CheckedView : public QWidget {
    Q_OBJECT
public:
    explicit CheckedView(const AddressChecks &checks, QWidget *parent = nullptr);

    /// Other addresses than before: all of them are shown.
    void reset();
    /// The selected ones; none when nothing or one alone is selected, which is where the cursor stands.
    QList<verifier_service::CheckedAddress> chosen() const;
    QList<verifier_service::CheckedAddress> shown() const;
    bool isFiltered() const;
    QTableView &table() { return *m_table; }

signals:
    /// Other addresses are meant than before.
    void meantChanged();

private:
    void buildFilters(QBoxLayout *line);
    void buildTable();
    void countAgain();
    void explain();
    int sourceRow(int row) const;

    const AddressChecks &m_checks;
    CheckedModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QButtonGroup *m_filters; ///< By status; -1: all.
    QTableView *m_table;
    QLabel *m_explained;
};

} // namespace pulsedeck
