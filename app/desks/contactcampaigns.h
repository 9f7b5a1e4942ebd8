// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QHash>
#include <QJsonObject>

namespace pulsedeck {

/// What became of each campaign that went to the lists of one address. How many calls that takes is known
/// once a call for each list told which campaigns went there:
///
///   count() --> campaigns of each list --> "14 calls" --> start() --> the address in each --> told as they
///   come
///
/// In the background, also while nobody looks; what is known when it is called off stays.
class ContactCampaigns : public QObject {
    Q_OBJECT
public:
    struct Told {
        QJsonObject campaign; ///< As its list names it.
        QString outcome;
        QJsonValue sentAt;
    };

    ContactCampaigns(Client &client, const QString &address, QObject *parent = nullptr);

    /// Finds out which campaigns went to @p lists.
    void count(const QList<QJsonObject> &lists);
    /// Asks for each of them.
    void start();
    void stop();

    const QString &address() const { return m_address; }
    bool isReading() const { return m_waiting > 0; }
    bool isAsking() const { return isReading() && !m_isCounting; }
    /// The campaigns are known, and nothing was asked of them yet.
    bool isCounted() const { return m_isCounted; }
    /// Calls that start() makes.
    int calls() const { return int(m_campaigns.size()); }
    int done() const { return calls() - m_waiting; }
    int failed() const { return m_failed; }
    const QList<Told> &told() const { return m_told; }

signals:
    void changed();

private:
    using Take = void (ContactCampaigns::*)(const QJsonObject &what, const Reply &reply);
    void send(const Call &call, Take take, const QJsonObject &what);
    void takeCampaigns(const QJsonObject &list, const Reply &reply);
    void takeOutcome(const QJsonObject &campaign, const Reply &reply);
    void end();

    Client &m_client;
    const QString m_address;
    std::unique_ptr<QObject> m_run; ///< What is asked for belongs to it; null: nothing is.
    QHash<QString, QJsonObject> m_campaigns; ///< By id.
    QList<Told> m_told;
    bool m_isCounted = false;
    bool m_isCounting = false;
    int m_waiting = 0;
    int m_failed = 0;
};

} // namespace pulsedeck
