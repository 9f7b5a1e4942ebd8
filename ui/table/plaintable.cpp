// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/plaintable.h"

#include <QEvent>
#include <QHeaderView>

#include <numeric>
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

/// Where there is less room than the columns want, each gives some, and none is out of sight.
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
    int letter() const { return m_table.fontMetrics().averageCharWidth(); }

    void follow()
    {
        constexpr int lastLetters = 22;
        const int wanted = std::accumulate(m_letters.begin(), m_letters.end(), lastLetters) * letter();
        const double share = qMin(1.0, double(m_table.viewport()->width()) / wanted);
        // What somebody drew wider stays so.
        if (std::exchange(m_share, share) != share)
            fit(share);
    }

    void fit(double share)
    {
        for (int column = 0; column < m_letters.size(); ++column)
            m_table.setColumnWidth(column, int(letter() * m_letters.at(column) * share));
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
