// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/emails/recipients.h"
#include "app/wire/client.h"

#include <QHash>

namespace pulsedeck {

/// What became of a campaign with each address of a list. The service tells one address a call, so those for
/// whom their totals, a hundred a call, answer the question are not asked for:
///
///   prepare() --> size of the list --> prepared()
///   count() --> a page of addresses, its totals, the next page ... --> counted()
///   ask() --> a call for each address in question --> finished()
///
/// All in the background, behind whatever a person clicks; it can be held and called off at any time, and
/// what is known by then stays.
class RecipientSearch : public QObject {
    Q_OBJECT
public:
    enum class Phase { Idle, Preparing, Prepared, Counting, Counted, Asking, Finished };

    RecipientSearch(Client &client, qint64 campaign, qint64 list, QObject *parent = nullptr);

    void prepare();
    void count();
    void ask(emails::RecipientQuestion question);
    void hold(bool on);
    void stop();

    Phase phase() const { return m_phase; }
    bool isRunning() const { return m_phase == Phase::Counting || m_phase == Phase::Asking; }
    bool isHeld() const { return m_isHeld; }
    const QList<emails::Recipient> &people() const { return m_people; }
    /// Of the list as it is today; below 0: not known.
    qint64 size() const { return m_size; }
    QString listName() const { return m_listName; }
    /// Calls that count() makes.
    qint64 callsToCount() const;
    /// Calls that ask() would make.
    qint64 callsToAsk(emails::RecipientQuestion question) const;
    /// Of this phase.
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    /// Whether people() are all of the list; otherwise reading stopped before its end.
    bool isWhole() const { return m_isWhole; }
    const ApiError &error() const { return m_error; }

signals:
    void phaseChanged();
    void progressed();
    /// people() begin anew.
    void cleared();
    /// Of people(): so many more at the end.
    void added(int from, int count);
    void changed(int person);

private:
    void begin(Phase phase, qint64 total);
    void end(Phase phase);
    void readPage();
    void takePage(const QJsonArray &rows);
    void takeTotals(int from, int count, const QJsonValue &answer);
    void askMore();
    void take(int person, const Reply &reply);
    void send(const Call &call, std::function<void(const Reply &reply)> handler);

    Client &m_client;
    const qint64 m_campaign;
    const qint64 m_list;
    QList<emails::Recipient> m_people;
    QList<int> m_queue; ///< Still to be asked for.
    Phase m_phase = Phase::Idle;
    bool m_isHeld = false;
    bool m_isWhole = false;
    qint64 m_size = -1;
    QString m_listName;
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_open = 0; ///< Requests.
    ApiError m_error;
    std::unique_ptr<QObject> m_run; ///< What is asked for now; earlier answers do not count.
};

} // namespace pulsedeck
