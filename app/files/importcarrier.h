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

    virtual void carry(const QList<ImportCall> &calls) = 0;
    /// What has not left never will. ended() comes all the same.
    virtual void stop() = 0;

signals:
    void advanced(int callsOver);
    /// No error: the service has taken it.
    void over(int call, const pulsedeck::ApiError &error);
    /// All are over, those that never left included.
    void ended();
};

/// As a job: written down before the first call, and gone on with after a crash.
class JobCarrier : public ImportCarrier {
    Q_OBJECT
public:
    explicit JobCarrier(Jobs &jobs, QObject *parent = nullptr);

    void carry(const QList<ImportCall> &calls) override;
    void stop() override;

private:
    void tell(const QList<JobItem> &items);

    Jobs &m_jobs;
    QString m_id;
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
    bool m_isStopped = false;
};

} // namespace pulsedeck
