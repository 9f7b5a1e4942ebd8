// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/historyworker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(store)
};

constexpr auto betweenThinnings = std::chrono::hours(24);

} // namespace

HistoryWorker::HistoryWorker() : m_flush(new QTimer(this)), m_thinning(new QTimer(this))
{
    m_flush->setSingleShot(true);
    connect(m_flush, &QTimer::timeout, this, &HistoryWorker::flush);
    connect(m_thinning, &QTimer::timeout, this, &HistoryWorker::thin);
}

HistoryWorker::~HistoryWorker()
{
    if (m_database)
        flush();
}

void HistoryWorker::open(const QString &path, const QByteArray &key)
{
    m_isInMemory = path.isEmpty();
    if (m_isInMemory) {
        useMemory();
    } else {
        const QString folder = QFileInfo(path).path();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_database = std::make_unique<Database>(path, key);
        const Database::Opened opened = m_database->open();
        if (opened == Database::Opened::SetAside)
            emit said(
                Tr::tr("The remembered figures of this account could not be opened: the file is damaged, "
                       "was written by a newer Pulsedeck, or its key is gone. It was set aside, and "
                       "remembering begins anew. Nothing in your SendPulse account is affected."));
        if (opened == Database::Opened::Failed) {
            emit said(Tr::tr("No file for remembered figures can be written on this computer. Figures are "
                             "remembered until Pulsedeck is closed."));
            useMemory();
        }
    }
    thin();
    m_thinning->start(betweenThinnings);
    for (const auto &job : std::exchange(m_waiting, {}))
        job(*this);
}

void HistoryWorker::useMemory()
{
    m_isInMemory = true;
    m_database = std::make_unique<Database>(u":memory:"_s, Sealer::newKey());
    m_database->open();
}

void HistoryWorker::run(const std::function<void(HistoryWorker &)> &job)
{
    if (m_database)
        job(*this);
    else
        m_waiting << job;
}

void HistoryWorker::remember(const StoredCall &call, const Reading &reading)
{
    m_unwritten << qMakePair(call, reading);
    if (!m_flush->isActive())
        m_flush->start(0);
}

Database &HistoryWorker::database()
{
    flush();
    return *m_database;
}

void HistoryWorker::flush()
{
    m_flush->stop();
    const auto answers = std::exchange(m_unwritten, {});
    if (answers.isEmpty())
        return;
    if (!m_database->remember(answers) && !m_isInMemory) {
        emit said(
            Tr::tr("Figures can no longer be written to the disk; it may be full. What was written stays; "
                   "new figures are remembered until Pulsedeck is closed."));
        useMemory();
        m_database->remember(answers);
    }
    for (const auto &answer : answers)
        emit remembered(answer.first);
}

void HistoryWorker::thin()
{
    m_database->thin(QDateTime::currentMSecsSinceEpoch());
}

} // namespace pulsedeck
