// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/survey.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace pulsedeck {

class PageContext;
class SurveyFilter;
class SurveyModel;

/// The rows of a survey as a table: all of them, or those behind one bar of a chart, which is chosen above or
/// by a click on the bar.
class SurveyRows : public QWidget {
    Q_OBJECT
public:
    SurveyRows(const Survey &survey, PageContext &context, QWidget *parent = nullptr);

    void show(const SurveyData &told);
    using QWidget::show;
    /// Those behind number @p at of the chart in place @p chart.
    void choose(qsizetype chart, qsizetype at);
    QTableView &table() { return *m_table; }
    /// How many are shown.
    int count() const;

signals:
    void opened(const QJsonObject &row);

private:
    QWidget *makeHead();
    void buildTable();
    void fillBehind();
    void filter();
    void follow();
    void openCurrent();
    void saveFile();

    const Survey m_survey;
    PageContext &m_context;
    QList<SurveyChart> m_charts;
    SurveyModel *m_model;
    SurveyFilter *m_shown;
    QComboBox *m_behind; ///< Behind which bar.
    QLabel *m_count;
    QPushButton *m_open;
    QTableView *m_table;
};

} // namespace pulsedeck
