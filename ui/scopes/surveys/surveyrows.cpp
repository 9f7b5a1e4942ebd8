// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/surveys/surveyrows.h"

#include "app/files/filetable.h"
#include "app/values/convert.h"
#include "app/values/zone.h"
#include "ui/context/pagecontext.h"
#include "ui/files/fileexport.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/scopes/surveys/surveymodel.h"
#include "ui/table/plaintable.h"

#include <QComboBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Longer texts are cut; they stand in the tooltip.
static constexpr int mostLetters = 26;

class SurveyFilter : public QSortFilterProxyModel {
public:
    explicit SurveyFilter(SurveyModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
    {
        setSourceModel(&model);
        setSortRole(SurveyModel::RawRole);
        setSortLocaleAware(true);
    }

    void set(const std::function<bool(const QJsonObject &)> &holds)
    {
        m_holds = holds;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return !m_holds || m_holds(m_model.rows().at(row));
    }

private:
    SurveyModel &m_model;
    std::function<bool(const QJsonObject &)> m_holds;
};

SurveyRows::SurveyRows(const Survey &survey, PageContext &context, QWidget *parent)
    : QWidget(parent), m_survey(survey), m_context(context), m_model(new SurveyModel(survey.columns, this)),
      m_shown(new SurveyFilter(*m_model, this)), m_behind(new QComboBox), m_count(quietLabel()),
      m_open(new QPushButton(survey.opensText)), m_table(new QTableView)
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_table, 1);
    connect(m_behind, &QComboBox::currentIndexChanged, this, &SurveyRows::filter);
    connect(m_open, &QPushButton::clicked, this, &SurveyRows::openCurrent);
    connect(m_table, &QTableView::activated, this, &SurveyRows::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SurveyRows::follow);
}

QWidget *SurveyRows::makeHead()
{
    m_behind->setAccessibleName(tr("Rows that are shown"));
    m_behind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_behind->setMinimumContentsLength(28);
    m_count->setWordWrap(false);
    auto *file = new QPushButton(icon(u"export"_s), tr("Save as a f&ile…"));
    connect(file, &QPushButton::clicked, this, &SurveyRows::saveFile);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->addWidget(m_behind);
    line->addWidget(m_count);
    line->addStretch();
    line->addWidget(m_open);
    line->addWidget(file);
    for (QPushButton *button : {m_open, file})
        button->setAutoDefault(false);
    m_open->setVisible(bool(m_survey.opens));
    return head;
}

void SurveyRows::buildTable()
{
    m_table->setModel(m_shown);
    m_table->setAccessibleName(m_survey.page.title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    makePlain(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setMinimumHeight(fontMetrics().height() * 14);
    for (int at = 0; at < m_survey.columns.size(); ++at) {
        const Column &column = m_survey.columns.at(at);
        const int usual = std::min(factsOf(column.kind).letters, mostLetters);
        const auto letters = std::max<qsizetype>(usual, column.title.size() + 3);
        m_table->setColumnWidth(at, int(letters) * fontMetrics().averageCharWidth() + 12);
    }
}

void SurveyRows::show(const SurveyData &told)
{
    m_charts = told.charts;
    m_model->setRows(told.rows);
    fillBehind();
    filter();
}

static QString nameAt(const ChartData &chart, qsizetype at)
{
    return chart.times.isEmpty() ? chart.categories.at(at)
                                 : format::dateText(format::inZone(chart.times.at(at)).date());
}

/// Each bar, by the chart that it is in.
void SurveyRows::fillBehind()
{
    const QSignalBlocker quiet(m_behind);
    m_behind->clear();
    m_behind->addItem(tr("All of them"));
    for (qsizetype chart = 0; chart < m_charts.size(); ++chart) {
        const ChartData &drawn = m_charts.at(chart).chart;
        const qsizetype bars = std::max(drawn.categories.size(), drawn.times.size());
        for (qsizetype at = 0; m_charts.at(chart).holds && at < bars; ++at) {
            if (at == 0)
                m_behind->insertSeparator(m_behind->count());
            m_behind->addItem(format::harmlessLine(nameAt(drawn, at)), QPoint(int(chart), int(at)));
        }
    }
    m_behind->setVisible(m_behind->count() > 1);
}

void SurveyRows::choose(qsizetype chart, qsizetype at)
{
    const int found = m_behind->findData(QPoint(int(chart), int(at)));
    if (found < 0)
        return;
    m_behind->setCurrentIndex(found);
    m_table->selectRow(0);
}

void SurveyRows::filter()
{
    const QVariant chosen = m_behind->currentData();
    if (chosen.isValid()) {
        const QPoint place = chosen.toPoint();
        m_shown->set([holds = m_charts.at(place.x()).holds, at = place.y()](const QJsonObject &row) {
            return holds(row, at);
        });
    } else {
        m_shown->set({});
    }
    m_count->setText(tr("%Ln row(s)", nullptr, count()));
    follow();
}

int SurveyRows::count() const
{
    return m_shown->rowCount();
}

void SurveyRows::follow()
{
    m_open->setEnabled(m_table->selectionModel()->hasSelection());
}

void SurveyRows::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_survey.opens)
        emit opened(m_model->rows().at(m_shown->mapToSource(current).row()));
}

/// What is shown, in its order.
void SurveyRows::saveFile()
{
    FileTable table;
    table.title = m_survey.page.title;
    for (Column column : m_survey.columns) {
        column.value = nullptr; // worked out below
        table.columns << column;
    }
    for (int shown = 0; shown < m_shown->rowCount(); ++shown) {
        const int row = m_shown->mapToSource(m_shown->index(shown, 0)).row();
        QJsonObject values = m_model->rows().at(row);
        for (const Column &column : m_survey.columns) {
            if (column.value)
                values[column.key] = m_model->value(row, column);
        }
        table.order << table.rows.size();
        table.rows.append(values);
    }
    offerTable(table, m_context, *this);
}

} // namespace pulsedeck
