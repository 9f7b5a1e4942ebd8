// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/comparepage.h"

#include "app/vocabulary/columntext.h"
#include "ui/chart/chartview.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/report/pasttext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ComparePage::ComparePage(Client &client, const Resource &resource, const QList<QJsonObject> &rows,
                         PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_resource(resource), m_rows(rows),
      m_progress(quietLabel()), m_error(new ErrorBox), m_table(new QTableWidget), m_charts(new QVBoxLayout)
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
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    auto *refresh = new QPushButton(icon(u"refresh"_s), tr("&Refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("%Ln side by side", "rows of a list", int(rows.size())), 1.3), 1);
    head->addWidget(refresh);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 2);
    layout->addLayout(m_charts, 1);
    for (const QJsonObject &row : rows)
        m_names << format::toText(valueAt(row, resource.name));
    connect(refresh, &QPushButton::clicked, this, &ComparePage::read);
    connect(m_error, &ErrorBox::actionTriggered, this, &ComparePage::read);
    read();
}

void ComparePage::read()
{
    if (m_reading > 0)
        return;
    m_error->hide();
    for (int at = 0; at < m_rows.size(); ++at) {
        for (const Report &report : m_resource.reports(m_rows.at(at))) {
            ++m_reading;
            readStatistic(m_client, m_context.history(), m_resource.scope, report.call, Priority::Visible,
                          this, [this, at, report](const Statistic &statistic) {
                              if (!statistic.json.isUndefined())
                                  take(at, report.id, report.read(statistic.json).figures);
                              if (!statistic.isRemembered || statistic.error.isSet())
                                  end(statistic);
                          });
        }
    }
    sayProgress();
}

/// The first error stands for all: they mostly have one cause.
void ComparePage::end(const Statistic &statistic)
{
    --m_reading;
    if (statistic.error.isSet() && !m_error->isVisibleTo(this)) {
        const QString remembered = statistic.json.isUndefined()
            ? QString()
            : tr("Some figures are remembered: %1.").arg(ageText(statistic.readAt));
        m_error->show(statistic.error, remembered, tr("&Try again"));
    }
    sayProgress();
}

void ComparePage::sayProgress()
{
    m_progress->setText(m_reading > 0 ? tr("Reading…") : tr("These rows have no figures to compare."));
    m_progress->setVisible(m_reading > 0 || (m_order.isEmpty() && !m_error->isVisibleTo(this)));
    m_table->setVisible(!m_order.isEmpty());
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
    sayProgress();
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
    ChartData rates {.id = u"comparison"_s, .title = tr("Rates"), .unit = u"%"_s};
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
