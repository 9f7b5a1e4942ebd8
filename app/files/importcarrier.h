// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importplan.h"
#include "app/jobs/jobs.h"

#include <QObject>

#include <deque>

namespace pulsedeck {

/// Carries out the calls of an import, and tells of each what became of it.
class ImportCarrier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// A round of the import.
    virtual void carry(const QList<ImportCall> &calls) = 0;
    /// Tells of the rounds before the program ended, and goes on with the last. False: there was none.
    virtual bool takeUp() { return false; }
    /// What has not left never will. ended() comes all the same.
    virtual void stop() = 0;
    /// Reading back has told that the rows with these @p keys are there.
    virtual void noteArrived(const QSet<QString> &) { }

signals:
    /// By so many rows of this round.
    void advanced(int rowsOver);
    /// The call that had the rows with these keys. No error: the service has taken it.
    void over(const QStringList &keys, const pulsedeck::ApiError &error);
    /// What there was to do after what was told so far was done already: more is told.
    void wentOn();
    /// All are over, those that never left included.
    void ended();
};

/// Each round as a job: written down before the first call, and gone on with after a crash.
class JobCarrier : public ImportCarrier {
    Q_OBJECT
public:
    /// Of @p like scope, title and group count. @p beside is written down together with the first round.
    JobCarrier(Jobs &jobs, Job like, QList<LedgerChange> beside = {}, QObject *parent = nullptr);

    void carry(const QList<ImportCall> &calls) override;
    bool takeUp() override;
    void stop() override;
    void noteArrived(const QSet<QString> &keys) override;

private:
    void end();
    void tell(const QList<JobItem> &items);

    Jobs &m_jobs;
    const Job m_job;
    QList<LedgerChange> m_beside;
    QString m_id; ///< Of the round.
    bool m_isTold = false; ///< What became of its calls.
    QHash<int, ApiError> m_errors; ///< What the service said last of each.
};

/// One after the other, where there are no jobs. The first that goes wrong stops those behind it, unless the
/// service has refused its values.
class PlainCarrier : public ImportCarrier {
    Q_OBJECT
public:
    using Handler = std::function<void(const Reply &)>;
    /// The handler belongs to the context and is never called without it.
    using Sender = std::function<void(const Request &request, QObject *context, const Handler &handler)>;

    explicit PlainCarrier(Sender sender, QObject *parent = nullptr);

    void carry(const QList<ImportCall> &calls) override;
    void stop() override { m_isStopped = true; }

private:
    void next();

    const Sender m_sender;
    QList<ImportCall> m_calls;
    int m_at = 0;
    int m_rows = 0; ///< Of the calls before.
    bool m_isStopped = false;
};

} // namespace pulsedeck
