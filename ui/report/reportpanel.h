// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reportfeed.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pulsedeck {

class ChartView;
class ErrorBox;
class FigureBoard;
class PageContext;

/// One report: what is remembered at once, then what the service says, with its age and with what became of
/// its figures. Fails on its own, with a way to try again; what is remembered stays.
class ReportPanel : public QWidget {
    Q_OBJECT
public:
    ReportPanel(Client &client, Scope scope, const Report &report, PageContext &context,
                QWidget *parent = nullptr);

    virtual void read();
    /// Holds the figures against @p day.
    void setDay(const QDate &day);

    /// Limits the chart of the pace.
    void setPeriod(const Period &period);

signals:
    /// There are figures that can be held against earlier ones.
    void pastFound();

protected:
    ReportFeed &feed() { return m_feed; }
    FigureBoard &figures() { return *m_figures; }
    QVBoxLayout &content() { return *m_content; }
    /// What the figures are held against.
    virtual void showPast();
    /// A click on a card.
    virtual void open(int card) { explain(card); }
    void say(const QString &text, bool good);

private:
    void show();
    void showAge();
    void showData(const ReportData &report);
    void addCode(const Figure &figure);
    void addCharts(const QList<ChartData> &charts);
    void showPace();
    void explain(int card);

    PageContext &m_context;
    ReportFeed m_feed;
    QDate m_day;
    QJsonValue m_shown {QJsonValue::Undefined};
    QTimer m_ageing;
    QLabel *m_title;
    QLabel *m_age;
    ErrorBox *m_error;
    QLabel *m_note;
    FigureBoard *m_figures;
    QWidget *m_codes = nullptr; ///< What is copied rather than read.
    QWidget *m_charts = nullptr;
    ChartView *m_pace = nullptr;
    QByteArray m_paceText; ///< What it shows, to know it again.
    Period m_period;
    QVBoxLayout *m_content;
};

} // namespace pulsedeck
