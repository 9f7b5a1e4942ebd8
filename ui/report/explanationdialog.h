// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reportfeed.h"

#include <QDialog>

class QFormLayout;
class QStackedWidget;

namespace pulsedeck {

class PageContext;

/// Any figure explains itself: what it is, how it is worked out, from which operation, when it was read, how
/// it went, and the answer it was read from. The answer stays on the screen unless it is copied.
class ExplanationDialog : public QDialog {
    Q_OBJECT
public:
    /// @p feed is looked at now only; @p day is what the figure is held against.
    ExplanationDialog(const Figure &figure, const ReportFeed &feed, const QDate &day, PageContext &context,
                      QWidget *parent);

private:
    void addFacts(QFormLayout &form, const ReportFeed &feed, const QDate &day);
    QWidget *makeAnswer(const QJsonValue &answer);
    void showTrend(const ChartData &trend);

    Figure m_figure;
    PageContext &m_context;
    QStackedWidget *m_trend;
};

} // namespace pulsedeck
