// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/campaigndraft.h"
#include "app/vocabulary/apierror.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace pulsedeck {
class Client;
}

namespace pulsedeck::letters {

/// How many people a campaign reaches, what that costs, which variables they have, and how many of them have
/// bad addresses: asked of the service for each list once.
class Audience : public QObject {
    Q_OBJECT
public:
    explicit Audience(Client &client, QObject *parent = nullptr);

    void setLists(const QList<CampaignDraft::List> &lists);
    /// Asks once more.
    void refresh();

    bool isReading() const;
    /// The sum over all lists; none while it is not known.
    std::optional<qint64> people() const;
    /// Whoever stands in two of the lists was counted twice.
    bool isUpperBound() const { return m_lists.size() > 1; }
    /// "11,857 people, covered by the plan", or what is known of it.
    QString sentence() const;
    /// "34 of them are beyond the plan, at 0.0044 USD each.", of a campaign as the service answers when it is
    /// made; empty where the plan covers all of it.
    static QString beyondThePlan(const QJsonValue &made);
    /// Names of variables in lower case; none while a list of them is missing.
    std::optional<QSet<QString>> variables() const;
    /// "2.1 % of “Newsletter” are bad addresses", a sentence for each list that was verified.
    QStringList badShares() const;
    ApiError error() const;

signals:
    void changed();

private:
    struct Facts {
        int missing = 0; ///< Answers that are on their way.
        std::optional<qint64> people;
        double price = 0;
        qint64 paidByBalance = 0;
        QString currency;
        std::optional<QSet<QString>> variables;
        ApiError error;
    };
    void read(qint64 list);
    void readCost(qint64 list);
    void readVariables(qint64 list);
    void readVerified();

    Client &m_client;
    QList<CampaignDraft::List> m_lists;
    QHash<qint64, Facts> m_facts;
    QHash<qint64, double> m_bad; ///< Share in percent, by list.
    bool m_isVerifiedAsked = false;
};

} // namespace pulsedeck::letters
