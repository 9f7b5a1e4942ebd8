// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace pulsedeck {

class PageContext;

/// What became of each campaign that went to the lists of one address: a call for each list, then one for
/// each campaign, in the background, on demand and until it is called off.
///
///   start() --> campaigns of each list --> the address in each --> told in the table as they come
class CampaignOutcomes : public QWidget {
    Q_OBJECT
public:
    CampaignOutcomes(Client &client, const QString &address, PageContext &context, QWidget *parent = nullptr);
    ~CampaignOutcomes() override;

    /// Gives the lists that the address stands in.
    void takeLists(std::function<QList<QJsonObject>()> lists) { m_lists = std::move(lists); }
    void start();
    void stop();
    bool isReading() const { return m_waiting > 0; }
    QTreeWidget &table() const { return *m_table; }

private:
    void send(const Call &call, void (CampaignOutcomes::*take)(const QJsonObject &what, const Reply &reply),
              const QJsonObject &what);
    void takeCampaigns(const QJsonObject &list, const Reply &reply);
    void takeOutcome(const QJsonObject &campaign, const Reply &reply);
    void tell();
    void openCurrent();

    Client &m_client;
    QString m_address;
    PageContext &m_context;
    std::function<QList<QJsonObject>()> m_lists;
    std::unique_ptr<QObject> m_run; ///< What is asked for belongs to it; null: nothing is.
    QHash<QString, QJsonObject> m_campaigns; ///< By id.
    int m_waiting = 0;
    int m_failed = 0;
    QLabel *m_words;
    QPushButton *m_start;
    QTreeWidget *m_table;
};

} // namespace pulsedeck
