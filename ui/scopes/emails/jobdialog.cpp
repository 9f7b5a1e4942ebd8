// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/jobdialog.h"

#include "app/jobs/jobs.h"
#include "ui/form/formdialog.h"

namespace pulsedeck {

JobDialog::JobDialog(Jobs &jobs, FormDialog *dialog, const Job &job, std::function<JobItem()> make)
    : QObject(dialog), m_jobs(jobs), m_dialog(dialog), m_job(job), m_make(std::move(make))
{
    m_job.isPatient = false; // somebody sits before it
    connect(dialog, &FormDialog::confirmed, this, &JobDialog::start);
    connect(dialog, &FormDialog::stopWanted, this, [this] { m_jobs.stop(m_id); });
    connect(dialog, &FormDialog::checkWanted, this, &JobDialog::checkWanted);
    connect(&jobs, &Jobs::answeredWith, this, [this](const QString &id, int, const Reply &reply) {
        if (id == m_id)
            m_reply = reply;
    });
    connect(&jobs, &Jobs::ended, this, &JobDialog::end);
}

void JobDialog::start()
{
    m_reply = {};
    m_dialog->setSending(0, 1);
    m_id = m_jobs.run(m_job, {m_make()});
}

void JobDialog::end(const Job &job)
{
    if (job.id != m_id || !m_dialog)
        return;
    if (job.fine() > 0) {
        m_dialog->accept();
        emit done(m_reply);
    } else if (m_reply.error.isSet()) {
        m_dialog->fail(m_reply.error, {});
    } else {
        m_dialog->done(QDialog::Rejected); // called off before it left
    }
}

} // namespace pulsedeck
