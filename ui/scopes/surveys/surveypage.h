// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/surveying.h"
#include "ui/page/roompage.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace pulsedeck {

class ErrorBox;
class FigureBoard;
class PageContext;
class SurveyRows;

/// The page of any Survey: what it will take, then what came out of it; charts whose bars lead to the rows
/// behind them.
class SurveyPage : public RoomPage {
    Q_OBJECT
public:
    SurveyPage(Client &client, const Survey &survey, PageContext &context, QWidget *parent = nullptr);

    const Surveying &surveying() const { return m_surveying; }
    SurveyRows &rows() const { return *m_rows; }

private:
    QWidget *makeHead();
    QWidget *makeOutcome();
    SurveyChoice choice() const;
    void sayEffort();
    void follow();
    void conclude();
    void addCharts(const QList<SurveyChart> &charts);

    const Survey m_survey;
    PageContext &m_context;
    Surveying m_surveying;
    QComboBox *m_options;
    QLabel *m_effort;
    QPushButton *m_read;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    ErrorBox *m_error;
    QWidget *m_outcome;
    QLabel *m_sentence;
    QLabel *m_partial;
    FigureBoard *m_figures;
    QWidget *m_charts = nullptr;
    QVBoxLayout *m_content;
    SurveyRows *m_rows;
};

} // namespace pulsedeck
