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

/// What became of each campaign that went to the lists of one address, on demand and until it is called off.
/// How many calls that takes is known, and said, once a call for each list told which campaigns went there.
///
///   count() --> campaigns of each list --> "14 calls" --> start() --> the address in each --> told as they
///   come
class CampaignOutcomes : public QWidget {
    Q_OBJECT
public:
    CampaignOutcomes(Client &client, const QString &address, PageContext &context, QWidget *parent = nullptr);
    ~CampaignOutcomes() override;

    /// Gives the lists that the address stands in.
    void takeLists(std::function<QList<QJsonObject>()> lists) { m_lists = std::move(lists); }
    /// Finds out which campaigns there are.
    void count();
    /// Asks for each of them.
    void start();
    void stop();
    bool isReading() const { return m_waiting > 0; }
    bool isCounted() const { return m_isCounted; }
    /// Calls that start() makes.
    int calls() const { return int(m_campaigns.size()); }
    QTreeWidget &table() const { return *m_table; }

private:
    void send(const Call &call, void (CampaignOutcomes::*take)(const QJsonObject &what, const Reply &reply),
              const QJsonObject &what);
    void takeCampaigns(const QJsonObject &list, const Reply &reply);
    void takeOutcome(const QJsonObject &campaign, const Reply &reply);
    void ended();
    void tell();
    QString wordsNow() const;
    void openCurrent();

    Client &m_client;
    QString m_address;
    PageContext &m_context;
    const QString m_workId = QStringLiteral("outcomes/") + m_address;
    std::function<QList<QJsonObject>()> m_lists;
    std::unique_ptr<QObject> m_run; ///< What is asked for belongs to it; null: nothing is.
    QHash<QString, QJsonObject> m_campaigns; ///< By id.
    bool m_isCounted = false; ///< The campaigns are known, and nothing was asked of them yet.
    bool m_isCounting = false;
    int m_waiting = 0;
    int m_failed = 0;
    QLabel *m_words;
    QPushButton *m_start;
    QTreeWidget *m_table;
};

} // namespace pulsedeck
