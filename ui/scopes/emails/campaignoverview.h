// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/emails/finishedcampaigns.h"
#include "app/store/reportfeed.h"
#include "app/wire/client.h"

#include <QScrollArea>
#include <QSet>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace pulsedeck {

class CountriesView;
class FigureBoard;
class PageContext;

/// The rates of a campaign, held against the campaigns before it, then its counts, why emails did not arrive
/// and where it was opened.
class CampaignOverview : public QScrollArea {
    Q_OBJECT
public:
    /// @p results are read by whoever has them.
    CampaignOverview(Client &client, const QJsonValue &id, const ReportFeed &results, PageContext &context);

    void read();
    void setCampaign(const QJsonObject &campaign);
    emails::Yardstick yardstick() const;
    void setYardstick(emails::Yardstick yardstick);
    /// The campaign in a sentence.
    QString verdict() const;
    FigureBoard &rates() const { return *m_rates; }
    CountriesView &countries() const { return *m_countries; }

signals:
    void verdictChanged();

private:
    QWidget *makeToggle();
    void readOthers(int offset);
    void goOnReading();
    void readInFull(const emails::Standard &standard);
    void takeInFull(const QString &id, const QJsonValue &campaign);
    void compare();
    void showRest(const ReportData &report);
    void showPast();
    void explain(const FigureBoard &board, int card);

    Client &m_client;
    const ReportFeed &m_results;
    PageContext &m_context;
    QJsonObject m_campaign;
    QJsonArray m_others; ///< Campaigns of the account, the newest first.
    bool m_areAllRead = false; ///< There are no others, or enough of them.
    QSet<QString> m_asked; ///< Ids of those that were asked for in full.
    qsizetype m_open = 0; ///< Of these calls.
    QButtonGroup *m_yardsticks;
    QLabel *m_held; ///< What it is held against.
    FigureBoard *m_rates;
    QLabel *m_doubt; ///< Why a rate is above 100 %.
    FigureBoard *m_counts;
    QLabel *m_note;
    QWidget *m_charts = nullptr;
    CountriesView *m_countries;
    QVBoxLayout *m_column;
};

} // namespace pulsedeck
