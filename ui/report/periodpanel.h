// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/periodcourse.h"
#include "ui/report/reportpanel.h"

namespace pulsedeck {

class ChartView;

/// A report over a period: its figures beside those of the period before, which ends at the same time of day
/// when today is not over, and the course of the figure that was clicked, day below day.
class PeriodPanel : public ReportPanel {
    Q_OBJECT
public:
    /// @p report has to know periods.
    PeriodPanel(Client &client, Scope scope, const Report &report, const Period &period, PageContext &context,
                QWidget *parent = nullptr);

    void read() override;

protected:
    void showPast() override;
    void open(int card) override;

private:
    void readBefore();
    void drawCourse();
    void sayProgress();

    const Period m_period;
    Client &m_client;
    PageContext &m_context;
    Period m_periodBefore; ///< As much of it as there was of the period when it was read.
    std::unique_ptr<ReportFeed> m_before;
    PeriodCourse m_course;
    QTimer m_drawing; ///< Days come in one by one.
    QString m_chosen; ///< Key of the figure that is drawn.
    QLabel *m_progress;
    ChartView *m_chart = nullptr;
    bool m_courseAsked = false;
};

} // namespace pulsedeck
