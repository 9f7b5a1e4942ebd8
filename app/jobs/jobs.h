// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrun.h"
#include "app/jobs/ledgerentry.h"

namespace pulsedeck {

struct WayBack;

/// The jobs of one account: those that run, one after the other in the order in which they were begun, and
/// those that are over. Every one is written down before its first call and goes on after a restart.
class Jobs : public QObject {
    Q_OBJECT
public:
    explicit Jobs(const JobTools &tools, QObject *parent = nullptr);
    ~Jobs() override;

    /// Takes over the jobs of before and goes on with them. Once the account is signed in.
    void load();

    /// Saves staged rows; they are marked as being sent, and leave Staging as they are done. Gives the job's
    /// id.
    /// @p undoes is the job that they take back, where they are all of one.
    QString save(const QList<StagedRow> &rows, bool quietly = false, bool isUndo = false,
                 const QString &undoes = {});
    /// Sends requests, each by itself. @p items need a name, a request and the keys of its rows; of @p job
    /// its scope, title and manner count. What is not patient is only known while it runs: whoever asked for
    /// it is told, and after a restart nobody sits before it any more. @p beside is written down with it, or
    /// neither is.
    QString run(Job job, const QList<JobItem> &items, const QList<LedgerChange> &beside = {});

    /// Takes back what the job @p undoes did, one call after the other.
    QString undo(const QString &title, const QList<JobItem> &calls, const QString &undoes = {});

    void pause(const QString &id);
    void resume(const QString &id);
    /// What has not left never will; staged rows wait again.
    void stop(const QString &id);
    /// Once more what was refused, as a new job.
    void repeatRefused(const QString &id);
    /// Says what became of the rows of all that is part of @p group, now that it is known.
    void tell(const QString &group, const QString &outcome);
    /// Somebody knows of those items nobody knew of, as far as they are @p meant, whether they were carried
    /// out. What was not is sent again, as a new job.
    void settle(const QString &id, const std::function<bool(const JobItem &)> &isMeant, bool wasDone);
    /// Goes on with what waits for the service, the network or the disk.
    void wake();

    /// Newest first.
    QList<Job> jobs() const;
    const Job *find(const QString &id) const;
    /// What changed something last, and was not taken back since; null: nothing known.
    const Job *lastDone() const;
    /// Whether the jobs of before were taken over.
    bool isLoaded() const { return m_isLoaded; }
    bool isBusy() const { return !m_runs.empty(); }
    Ledger &ledger() const { return m_tools.ledger; }
    void items(const QString &id, QObject *context,
               std::function<void(const QList<JobItem> &)> handler) const;
    void undoOf(const QString &id, QObject *context, std::function<void(const WayBack &way)> handler) const;

signals:
    void changed(const QString &id);
    void ended(const pulsedeck::Job &job, const QList<pulsedeck::JobItem> &items);
    /// By tell(), of the last one that is part of the group.
    void told(const pulsedeck::Job &job);
    /// See JobRun::answeredWith().
    void answeredWith(const QString &id, int number, const pulsedeck::Reply &reply);
    /// Jobs of before go on.
    void resumed(int count);
    /// They were taken over, as many as there are.
    void loaded();

private:
    QString begin(Job job, const QList<JobItem> &items, const QList<LedgerChange> &beside = {});
    void sendAgain(Job job, QList<JobItem> items);
    JobRun *runOf(const QString &id) const;
    JobRun *add(const Job &job, const QList<JobItem> &items);
    void startNext();
    void end(JobRun *run);
    void forget(const Job &job);
    void takeOver(const Job &job);
    void endLoading();
    void freeStaged();
    QString newId() const;

    JobTools m_tools;
    QList<Job> m_past; ///< That are over, newest first.
    std::vector<std::unique_ptr<JobRun>> m_runs; ///< In the order in which they were begun.
    QTimer m_retry;
    int m_toLoad = 0; ///< Jobs of before whose items are being read.
    bool m_isAsked = false;
    bool m_isLoaded = false;
};

} // namespace pulsedeck
