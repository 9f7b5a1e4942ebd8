// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/plaintable.h"

#include <QEvent>
#include <QHeaderView>

#include <utility>

namespace pulsedeck {

void makePlain(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 12);
    QHeaderView *head = table.horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setStretchLastSection(true);
}

namespace {

/// Where there is less room than the columns want, the wide ones give some, and none is out of sight.
class ColumnFit : public QObject {
public:
    ColumnFit(QTableView &table, const QList<int> &letters)
        : QObject(&table), m_table(table), m_letters(letters)
    {
        fit(1);
        table.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int mostOfNarrow = 20; ///< Letters, as dates have.
    static constexpr int lastLetters = 20;

    int letter() const { return m_table.fontMetrics().averageCharWidth(); }

    void follow()
    {
        int narrow = lastLetters;
        int wide = 1;
        for (const int letters : m_letters)
            (letters > mostOfNarrow ? wide : narrow) += letters;
        const double room = double(m_table.viewport()->width()) / letter() - narrow;
        const double share = qBound(0.4, room / wide, 1.0);
        // What somebody drew wider stays so.
        if (std::exchange(m_share, share) != share)
            fit(share);
    }

    void fit(double share)
    {
        for (int column = 0; column < m_letters.size(); ++column) {
            const int letters = m_letters.at(column);
            m_table.setColumnWidth(column, int(letter() * letters * (letters > mostOfNarrow ? share : 1)));
        }
    }

    QTableView &m_table;
    const QList<int> m_letters;
    double m_share = 1;
};

} // namespace

QTableView *plainTable(QAbstractItemModel *model, const QList<int> &letters)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*table);
    new ColumnFit(*table, letters);
    return table;
}

} // namespace pulsedeck
