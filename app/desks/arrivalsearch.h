// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/smtp/arrival.h"
#include "app/wire/client.h"

namespace pulsedeck {

/// Asks all who can tell why a letter did not arrive, at once, and nobody whose scope is not picked:
///
///   log ----------> the day of the newest letter --> bounces of the days around it, page by page
///   unsubscribed --------------------------------------------------> finished()
///   blacklist ------------------------------------------------------------^
///   verifier -------------------------------------------------------------'
class ArrivalSearch : public QObject {
    Q_OBJECT
public:
    explicit ArrivalSearch(Client &client, QObject *parent = nullptr) : QObject(parent), m_client(client) { }

    /// Begins anew. @p day is invalid when nobody knows it: then it is that of the newest letter.
    void start(const QString &recipient, const QDate &day, const QDate &today);

    const QString &recipient() const { return m_recipient; }
    bool isRunning() const { return m_open > 0; }
    /// What is known by now, in the order of smtp::witnesses().
    QList<smtp::Clue> clues() const { return m_clues.values(); }
    /// Of @p recipient, as far as the log told them, the newest first.
    const QList<QJsonObject> &letters() const { return m_letters; }
    smtp::Verdict verdict() const { return smtp::verdictOf(m_recipient, clues()); }

signals:
    void changed();
    void finished();

private:
    void ask(smtp::Witness witness);
    void askBounces();
    void askBounces(const QDate &day, int offset);
    void takeBounces(const QDate &day, int offset, const Reply &reply);
    void send(const Request &request, const std::function<void(const Reply &)> &handler);

    Client &m_client;
    QString m_recipient;
    QDate m_day;
    QDate m_today;
    QMap<smtp::Witness, smtp::Clue> m_clues;
    QList<QJsonObject> m_letters;
    QList<QJsonObject> m_bounces;
    qsizetype m_days = 0; ///< Whose bounces are asked for.
    int m_daysLeft = 0;
    int m_open = 0; ///< Requests.
    std::unique_ptr<QObject> m_round; ///< What is asked for now; earlier answers do not count.
};

} // namespace pulsedeck
