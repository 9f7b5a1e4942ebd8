// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/contactcampaigns.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace pulsedeck {

class PageContext;

/// What became of each campaign that went to the lists of one address, on demand and until it is called off.
/// It is read on while the card is closed; the status bar tells of it, and a card that is opened again shows
/// it.
class CampaignOutcomes : public QWidget {
    Q_OBJECT
public:
    CampaignOutcomes(Client &client, const QString &address, PageContext &context, QWidget *parent = nullptr);

    /// Gives the lists that the address stands in.
    void takeLists(std::function<QList<QJsonObject>()> lists) { m_lists = std::move(lists); }
    /// Finds out which campaigns there are.
    void count();
    /// Asks for each of them.
    void start();
    void stop();
    bool isReading() const { return m_campaigns.isReading(); }
    bool isCounted() const { return m_campaigns.isCounted(); }
    /// Calls that start() makes.
    int calls() const { return m_campaigns.calls(); }
    QTreeWidget &table() const { return *m_table; }

private:
    static ContactCampaigns &campaignsOf(Client &client, const QString &address, PageContext &context);
    void follow();
    QString wordsNow() const;
    void openCurrent();

    PageContext &m_context;
    ContactCampaigns &m_campaigns;
    std::function<QList<QJsonObject>()> m_lists;
    QLabel *m_words;
    QPushButton *m_start;
    QTreeWidget *m_table;
};

} // namespace pulsedeck
