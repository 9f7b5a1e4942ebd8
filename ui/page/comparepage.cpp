// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/comparepage.h"

#include "app/core/format.h"
#include "ui/chart/chartview.h"
#include "ui/look/labels.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pasttext.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pulsedeck {

ComparePage::ComparePage(Client &client, const Resource &resource, const QList<QJsonObject> &rows,
                         PageContext &context, QWidget *parent)
    : QWidget(parent), m_problem(textLabel()), m_table(new QTableWidget), m_charts(new QVBoxLayout)
{
    setAccessibleName(tr("Comparison"));
    m_table->setAccessibleName(tr("Figures side by side"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(tr("%Ln side by side", "rows of a list", int(rows.size())), 1.3));
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 2);
    layout->addLayout(m_charts, 1);
    for (const QJsonObject &row : rows)
        m_names << format::toText(valueAt(row, resource.name));
    for (int at = 0; at < rows.size(); ++at) {
        for (const Report &report : resource.reports(rows.at(at))) {
            readStatistic(client, context.history(), resource.scope, report.call, Priority::Visible, this,
                          [this, at, report](const Statistic &statistic) {
                              if (!statistic.json.isUndefined())
                                  take(at, report.id, report.read(statistic.json).figures);
                              if (statistic.error.isSet())
                                  complain(statistic);
                          });
        }
    }
}

void ComparePage::complain(const Statistic &statistic)
{
    QString text = tr("Not everything could be read: %1").arg(statistic.error.summary());
    if (!statistic.json.isUndefined())
        text += QLatin1Char(' ') + tr("Some figures are remembered: %1.").arg(ageText(statistic.readAt));
    m_problem->setText(text);
    m_problem->show();
}

void ComparePage::take(int row, const QString &report, const QList<Figure> &figures)
{
    for (const Figure &figure : figures) {
        const QString key = report + u'/' + (figure.key.isEmpty() ? figure.title : figure.key);
        if (!m_lines.contains(key)) {
            m_order << key;
            m_lines.insert(key, {figure, QList<Figure>(m_names.size())});
        }
        m_lines[key].values[row] = figure;
    }
    fill();
    draw();
}

void ComparePage::fill()
{
    m_table->setColumnCount(int(m_names.size()));
    m_table->setRowCount(int(m_order.size()));
    m_table->setHorizontalHeaderLabels(m_names);
    for (int line = 0; line < m_order.size(); ++line) {
        const Line &one = m_lines[m_order.at(line)];
        m_table->setVerticalHeaderItem(line, new QTableWidgetItem(one.figure.title));
        for (int row = 0; row < m_names.size(); ++row) {
            const Figure &value = one.values.at(row);
            auto *item = new QTableWidgetItem(value.title.isEmpty() ? QString() : format::figure(value));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(line, row, item);
        }
    }
    // No taller than its lines: what is below belongs to the chart.
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + m_table->verticalHeader()->length() + 2 * m_table->frameWidth() + 2);
}

/// Rates are what can be held against each other, whatever the size.
void ComparePage::draw()
{
    ChartData rates {.id = QStringLiteral("comparison"), .title = tr("Rates"), .unit = QStringLiteral("%")};
    rates.categories = m_names;
    for (const QString &key : std::as_const(m_order)) {
        const Line &line = m_lines[key];
        if (line.figure.kind != Kind::Percent)
            continue;
        ChartData::Series series {line.figure.title, {}};
        for (const Figure &value : line.values)
            series.values << value.value.toDouble(ChartData::gap);
        rates.series << series;
    }
    if (rates.series.size() == 1)
        rates.title = rates.series.first().name;
    delete m_chart;
    m_chart = rates.series.isEmpty() ? nullptr : new ChartView(rates);
    if (m_chart)
        m_charts->addWidget(m_chart);
}

} // namespace pulsedeck
