// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobs.h"
#include "app/scopes/verifier_service/addresscheck.h"

namespace pulsedeck {

/// Checks addresses one by one. What was checked before is known for nothing, so that comes first, and only
/// the rest is paid for, by a job that survives the page:
///
///   lookUp() --> one read an address --> lookedUp() --> check() --> one paid check an address, as a job
///                                            ^                             |
///                                            '-- nothing left --.          v
///                                                           finished() <-- results, asked for until they are
///                                                           there
class AddressChecks : public QObject {
    Q_OBJECT
public:
    AddressChecks(Client &client, Jobs &jobs, QObject *parent = nullptr);

    /// Begins with these; what went before is forgotten, paid checks go on.
    void lookUp(const QStringList &addresses);
    /// Pays for those that were never checked.
    void check();
    /// Asks for nothing more. Checks that are paid for are known to the service.
    void stop();

    const QList<verifier_service::CheckedAddress> &addresses() const { return m_addresses; }
    /// That were never checked.
    int unchecked() const;
    bool isRunning() const { return m_phase != Phase::Idle; }
    bool isChecking() const { return m_phase == Phase::Checking; }
    /// Of this phase, for a progress bar.
    int done() const { return m_total - int(m_waiting.size()); }
    int total() const { return m_total; }

signals:
    void changed(int index);
    void progressed();
    /// What is known without a check is known.
    void lookedUp();
    /// Nothing is left to wait for.
    void finished();

private:
    enum class Phase { Idle, LookingUp, Checking };
    void begin(Phase phase, const QList<int> &indexes);
    void ask(int index);
    void take(int index, const Reply &reply);
    void paid(int number, const Reply &reply);
    void jobEnded(const Job &job);
    void set(int index, const verifier_service::CheckedAddress &address);
    void settle(int index);
    void askAgain();

    Client &m_client;
    Jobs &m_jobs;
    QList<verifier_service::CheckedAddress> m_addresses;
    Phase m_phase = Phase::Idle;
    QList<int> m_waiting; ///< Indexes whose outcome is open.
    QList<int> m_late; ///< Whose result was not there yet when it was asked for.
    QList<int> m_paid; ///< Index by the number of the job's item.
    QString m_job;
    int m_total = 0;
    int m_rounds = 0; ///< In which results were not there yet.
    QTimer m_again;
    std::unique_ptr<QObject> m_round; ///< What is asked for now; earlier answers do not count.
};

} // namespace pulsedeck
