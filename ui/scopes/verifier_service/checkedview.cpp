// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/verifier_service/checkedview.h"

#include "app/values/convert.h"
#include "ui/look/labels.h"
#include "ui/scopes/verifier_service/checkedmodel.h"
#include "ui/table/plaintable.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using verifier_service::CheckedAddress;

/// A button's id in a group has to be another than -1.
static constexpr int all = 100;

CheckedView::CheckedView(const AddressChecks &checks, QWidget *parent)
    : QWidget(parent), m_checks(checks), m_model(new CheckedModel(checks, this)),
      m_sorted(new QSortFilterProxyModel(this)), m_filters(new QButtonGroup(this)), m_table(new QTableView),
      m_explained(quietLabel())
{
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    buildFilters(line);
    buildTable();
    m_explained->setAccessibleName(tr("The checks of the address"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_explained);
    connect(&checks, &AddressChecks::progressed, this, &CheckedView::countAgain);
}

void CheckedView::buildFilters(QBoxLayout *line)
{
    m_filters->setExclusive(true);
    for (const int status : {all, 3, 2, 1, 0}) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_filters->addButton(button, status);
        line->addWidget(button);
    }
    line->addStretch();
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int status) {
        m_sorted->setFilterFixedString(status == all ? QString() : QString::number(status));
        m_table->clearSelection();
        emit meantChanged();
    });
}

void CheckedView::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterRole(CheckedModel::StatusRole);
    m_sorted->setFilterKeyColumn(CheckedModel::Outcome);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Checked addresses"));
    makePlain(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidth(CheckedModel::Address, fontMetrics().averageCharWidth() * 38);
    m_table->setColumnWidth(CheckedModel::Outcome, fontMetrics().averageCharWidth() * 22);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CheckedView::meantChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckedView::explain);
}

void CheckedView::reset()
{
    m_model->reset();
    m_filters->button(all)->setChecked(true);
    m_sorted->setFilterFixedString({});
    countAgain();
    explain();
}

void CheckedView::countAgain()
{
    const QMap<int, int> counts = verifier_service::countsOf(m_checks.addresses());
    const auto say = [this](int id, const QString &text, qsizetype count) {
        m_filters->button(id)->setText(text.arg(QLocale().toString(count)));
        m_filters->button(id)->setVisible(id == all || count > 0 || m_filters->checkedId() == id);
    };
    say(all, tr("All (%1)"), m_checks.addresses().size());
    say(3, tr("Invalid (%1)"), counts.value(3));
    say(2, tr("Unconfirmed (%1)"), counts.value(2));
    say(1, tr("Valid (%1)"), counts.value(1));
    say(0, tr("Not checked (%1)"), counts.value(0));
    explain();
    emit meantChanged();
}

int CheckedView::sourceRow(int row) const
{
    return m_sorted->mapToSource(m_sorted->index(row, 0)).row();
}

QList<CheckedAddress> CheckedView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QList<CheckedAddress> chosen;
    for (const QModelIndex &row : rows)
        chosen << m_checks.addresses().at(sourceRow(row.row()));
    return chosen.size() > 1 ? chosen : QList<CheckedAddress>();
}

QList<CheckedAddress> CheckedView::shown() const
{
    QList<CheckedAddress> shown;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        shown << m_checks.addresses().at(sourceRow(row));
    return shown;
}

bool CheckedView::isFiltered() const
{
    return m_filters->checkedId() != all;
}

void CheckedView::explain()
{
    const QModelIndex current = m_table->currentIndex();
    QStringList lines;
    if (current.isValid()) {
        const CheckedAddress address = m_checks.addresses().value(sourceRow(current.row()));
        for (const auto &check : verifier_service::explained(address))
            lines << u"%1 %2: %3"_s.arg(check.passed ? u"✓"_s : u"✗"_s, check.title, check.meaning);
    }
    m_explained->setText(format::harmless(lines.join(u'\n')));
    m_explained->setVisible(!lines.isEmpty());
}

} // namespace pulsedeck
