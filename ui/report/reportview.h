// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"
#include "app/wire/client.h"

#include <QScrollArea>

class QVBoxLayout;

namespace pulsedeck {

class PageContext;
class PeriodPicker;
class ReportPanel;
class SincePicker;
class TileLayout;

/// Reports one below the other. Each loads and fails by itself; one picker says what all of their figures are
/// held against.
class ReportView : public QScrollArea {
    Q_OBJECT
public:
    ReportView(Client &client, Scope scope, PageContext &context, QWidget *parent = nullptr);

    /// Asks for all of them; those that were shown before are withdrawn.
    void setReports(const QList<Report> &reports);
    void refresh();
    /// The period, and what the figures are held against; whoever has a better place for them takes them
    /// there.
    QWidget &pickers() { return *m_pickers; }
    /// Room to the left and right of the reports.
    void setInset(int pixels);

private:
    ReportPanel *makePanel(const Report &report);

    Client &m_client;
    Scope m_scope;
    PageContext &m_context;
    QVBoxLayout *m_column;
    QWidget *m_pickers;
    PeriodPicker *m_period;
    SincePicker *m_since;
    TileLayout *m_tiles;
    QList<Report> m_reports;
    QList<ReportPanel *> m_panels;
};

} // namespace pulsedeck
