// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/client.h"
#include "app/core/report.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pulsedeck {

class ErrorBox;
class PageContext;

/// One report: asked for, shown, or failed on its own with a way to try again.
class ReportPanel : public QWidget {
    Q_OBJECT
public:
    ReportPanel(Client &client, Scope scope, const Report &report, PageContext &context,
                QWidget *parent = nullptr);

    void read();

private:
    void show(const ReportData &report);
    void addFigures(const QList<Figure> &figures);
    void addCharts(const QList<ChartData> &charts);

    Client &m_client;
    Scope m_scope;
    Report m_report;
    PageContext &m_context;
    QLabel *m_title;
    QLabel *m_waiting;
    ErrorBox *m_error;
    QVBoxLayout *m_content;
    QWidget *m_shown = nullptr;
};

} // namespace pulsedeck
