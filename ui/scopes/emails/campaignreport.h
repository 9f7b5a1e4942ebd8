// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reportfeed.h"
#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace pulsedeck {

class CampaignOverview;
class DatesView;
class ErrorBox;
class HotLinksView;
class PageContext;
class RecipientsView;

/// What a campaign brought: the answer in a sentence, then its rates held against those before; its links on
/// the letter, what became of it with whom, and what changed between two dates, each behind a tab.
class CampaignReport : public QWidget {
    Q_OBJECT
public:
    /// @p report is the report of a row of "emails/campaigns" or of "emails/list-campaigns".
    CampaignReport(Client &client, const Resource &report, PageContext &context);

    CampaignOverview &overview() const { return *m_overview; }
    HotLinksView &links() const { return *m_links; }
    RecipientsView &recipients() const { return *m_recipients; }
    DatesView &dates() const { return *m_dates; }
    QTabWidget &tabs() const { return *m_tabs; }
    QString sentence() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void read();
    void show();
    void showAge();
    void fillTab(int tab);

    Client &m_client;
    PageContext &m_context;
    const QJsonValue m_id;
    ReportFeed m_results;
    QJsonObject m_campaign; ///< As the service tells it; at first as the list does.
    QLabel *m_sentence;
    QLabel *m_age;
    ErrorBox *m_error;
    QTabWidget *m_tabs;
    CampaignOverview *m_overview;
    HotLinksView *m_links;
    RecipientsView *m_recipients;
    DatesView *m_dates;
    bool m_asked = false;
};

} // namespace pulsedeck
