// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/plaintable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSet>
#include <QTimer>

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

/// Where there is less room than the columns want, the wide ones give some, and none is out of sight. The
/// name of a row is cut when nothing else has anything left to give.
class ColumnFit : public QObject {
public:
    ColumnFit(QTableView &table, const QList<int> &letters, int name)
        : QObject(&table), m_table(table), m_letters(letters), m_name(name)
    {
        fit({});
        table.viewport()->installEventFilter(this);
        if (name < 0)
            return;
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, &ColumnFit::follow);
        const auto soon = qOverload<>(&QTimer::start);
        connect(table.model(), &QAbstractItemModel::modelReset, &m_soon, soon);
        connect(table.model(), &QAbstractItemModel::rowsInserted, &m_soon, soon);
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
    static constexpr double leastShare = 0.4;

    struct Widths {
        double share = 1; ///< Of what the wide columns want.
        int name = 0; ///< Of the values of that column, in pixels.

        friend bool operator==(const Widths &, const Widths &) = default;
    };

    int letter() const { return m_table.fontMetrics().averageCharWidth(); }

    void follow()
    {
        int narrow = lastLetters;
        int wide = 0;
        for (int column = 0; column < m_letters.size(); ++column) {
            if (column != m_name)
                (m_letters.at(column) > mostOfNarrow ? wide : narrow) += m_letters.at(column);
        }
        const int all = m_table.viewport()->width();
        Widths widths;
        if (m_name >= 0) {
            const int most = all - int((narrow + leastShare * wide) * letter());
            const int least = int(leastShare * m_letters.at(m_name)) * letter();
            widths.name = qMax(least, qMin(wantedByNames(), most));
        }
        const double room = double(all - widths.name) / letter() - narrow;
        widths.share = qBound(leastShare, room / qMax(1, wide), 1.0);
        // What somebody drew wider stays so.
        if (std::exchange(m_widths, widths) != widths)
            fit(widths);
    }

    int wantedByNames() const
    {
        const QAbstractItemView &table = m_table;
        const int values = m_table.model()->rowCount() > 0 ? table.sizeHintForColumn(m_name) : 0;
        return qMax(values + letter(), m_letters.at(m_name) * letter());
    }

    void fit(const Widths &widths)
    {
        for (int column = 0; column < m_letters.size(); ++column) {
            const int letters = m_letters.at(column);
            const double share = letters > mostOfNarrow ? widths.share : 1;
            const bool isName = column == m_name && widths.name > 0;
            m_table.setColumnWidth(column, isName ? widths.name : int(letter() * letters * share));
        }
    }

    QTableView &m_table;
    const QList<int> m_letters;
    const int m_name;
    Widths m_widths;
    QTimer m_soon;
};

class WrappedRows : public QObject {
public:
    explicit WrappedRows(QTableView &table) : QObject(&table), m_table(table)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, &WrappedRows::fit);
        const auto again = [this] {
            m_fitted.clear();
            m_soon.start();
        };
        connect(table.verticalScrollBar(), &QScrollBar::valueChanged, &m_soon, qOverload<>(&QTimer::start));
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, again);
        const QAbstractItemModel *model = table.model();
        connect(model, &QAbstractItemModel::modelReset, this, again);
        connect(model, &QAbstractItemModel::layoutChanged, this, again);
        connect(model, &QAbstractItemModel::dataChanged, this, again);
        connect(model, &QAbstractItemModel::rowsInserted, this, again);
        connect(model, &QAbstractItemModel::rowsRemoved, this, again);
        table.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            m_soon.start();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const QAbstractItemView &view = m_table;
        const int least = m_table.verticalHeader()->defaultSectionSize();
        const int air = least - m_table.fontMetrics().height();
        const int bottom = m_table.viewport()->height();
        for (int row = m_table.rowAt(0);
             row >= 0 && row < m_table.model()->rowCount() && m_table.rowViewportPosition(row) < bottom;
             ++row) {
            if (m_fitted.contains(row))
                continue;
            m_fitted << row;
            m_table.setRowHeight(row, qMax(least, view.sizeHintForRow(row) + air / 2));
        }
    }

    QTableView &m_table;
    QSet<int> m_fitted; ///< Rows that are as tall as they need.
    QTimer m_soon;
};

} // namespace

void wrapRows(QTableView &table)
{
    table.setWordWrap(true);
    new WrappedRows(table);
}

QTableView *plainTable(QAbstractItemModel *model, const QList<int> &letters, int name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*table);
    new ColumnFit(*table, letters, name);
    return table;
}

} // namespace pulsedeck
