// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/job.h"
#include "app/wire/reply.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace pulsedeck {

class FormDialog;
class Jobs;

/// Sends one request when @p dialog is answered, as a job: written down first, never repeated by itself. What
/// the service refuses stands in the dialog, where a person decides what is next.
///
///   filled() or confirmed() --> written down --> sent --> done(): the dialog closes
///                                                  `----> refused, or unknown: the dialog says so
class JobDialog : public QObject {
    Q_OBJECT
public:
    /// Of @p job title, scope and place count. @p make gives the request when it is about to be written down.
    JobDialog(Jobs &jobs, FormDialog *dialog, const Job &job, std::function<JobItem()> make);

    void start();

signals:
    void done(const pulsedeck::Reply &reply);
    /// Nobody knows whether it was carried out, and the person wants to look.
    void checkWanted();

private:
    void end(const Job &job);

    Jobs &m_jobs;
    QPointer<FormDialog> m_dialog;
    Job m_job;
    std::function<JobItem()> m_make;
    QString m_id; ///< Of the job that runs.
    Reply m_reply;
};

} // namespace pulsedeck
