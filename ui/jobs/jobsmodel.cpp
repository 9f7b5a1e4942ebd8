// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobsmodel.h"

#include "ui/table/counttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

JobsModel::JobsModel(Jobs &jobs, QObject *parent) : QAbstractTableModel(parent), m_jobs(jobs)
{
    reload();
}

/// Rows that stay the same job keep their place, so that a selection holds while a job runs.
void JobsModel::reload()
{
    const QList<Job> now = m_jobs.jobs();
    const bool isSame = std::equal(now.begin(), now.end(), m_shown.begin(), m_shown.end(),
                                   [](const Job &one, const Job &other) { return one.id == other.id; });
    if (!isSame) {
        beginResetModel();
        m_shown = now;
        endResetModel();
        return;
    }
    m_shown = now;
    if (!now.isEmpty())
        emit dataChanged(index(0, 0), index(int(now.size()) - 1, ColumnCount - 1));
}

int JobsModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](const Job &job) { return job.id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int JobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString jobStateText(const Job &job)
{
    const QString done =
        JobsModel::tr("%1 of %2 done")
            .arg(QLocale().toString(job.countedOver()), QLocale().toString(job.countedAll()));
    switch (job.state) {
    case Job::State::Running:
        return JobsModel::tr("Running: %1").arg(done);
    case Job::State::Paused:
        return JobsModel::tr("Paused: %1").arg(done);
    case Job::State::Waiting:
        return QStringList {JobsModel::tr("Waiting: %1").arg(done), job.reason}.join(u' ').trimmed();
    case Job::State::Over:
        return job.outcome();
    }
    return {};
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Job &job = m_shown.at(index.row());
    switch (index.column()) {
    case Begun:
        return readAtText(job.begunAt);
    case Title:
        return job.title;
    case Place:
        return job.placeName;
    default:
        return jobStateText(job);
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Begun:
        return tr("Begun");
    case Title:
        return tr("Job");
    case Place:
        return tr("List", "that a job changes");
    default:
        return tr("State");
    }
}

} // namespace pulsedeck
