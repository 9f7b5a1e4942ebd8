// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/historyworker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

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
    if (!m_database)
        return;
    flush();
    empty();
}

void HistoryWorker::open(const QString &path, const QByteArray &key)
{
    m_hasDriver = Database::hasDriver();
    if (!m_hasDriver)
        emit said(
            Tr::tr("Qt's driver for SQLite is missing on this computer, so no figures are remembered: there "
                   "are no trends, and nothing is shown without a network. On Debian and Ubuntu it comes "
                   "with the package libqt6sql6-sqlite."));
    if (path.isEmpty() || !m_hasDriver)
        m_database = inMemory();
    else
        openFile(path, key);
    thin();
    m_thinning->start(betweenThinnings);
    for (const auto &job : std::exchange(m_waiting, {}))
        job(*this);
}

void HistoryWorker::openFile(const QString &path, const QByteArray &key)
{
    const QString folder = QFileInfo(path).path();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_database = std::make_unique<Database>(path, key);
    const Database::Opened opened = m_database->open();
    if (opened == Database::Opened::SetAside)
        emit said(Tr::tr("The remembered figures of this account could not be opened: the file is damaged, "
                         "was written by a newer Pulsedeck, or its key is gone. It was set aside, and "
                         "remembering begins anew. Nothing in your SendPulse account is affected."));
    if (opened == Database::Opened::Failed) {
        emit said(Tr::tr("No file for remembered figures can be written on this computer. Figures are "
                         "remembered until Pulsedeck is closed."));
        m_database = inMemory();
    }
}

std::unique_ptr<Database> HistoryWorker::inMemory()
{
    auto database = std::make_unique<Database>(u":memory:"_s, Sealer::newKey());
    database->open();
    return database;
}

void HistoryWorker::run(const std::function<void(HistoryWorker &)> &job)
{
    if (m_database)
        job(*this);
    else
        m_waiting << job;
}

void HistoryWorker::remember(const Note &note)
{
    m_unwritten << note;
    if (!m_flush->isActive())
        m_flush->start(0);
}

bool HistoryWorker::keep(const Note &note)
{
    flush();
    if (m_database->remember({note}))
        return true;
    emit said(
        Tr::tr("The list cannot be kept whole: the disk does not take it; it may be full. What was kept "
               "before stays."));
    return false;
}

void HistoryWorker::forget(const std::function<bool(const StoredCall &)> &isMeant)
{
    flush();
    m_database->forget(isMeant);
}

std::optional<Reading> HistoryWorker::latest(const StoredCall &call)
{
    flush();
    if (!m_hasDriver)
        return {};
    const std::optional<Reading> written = m_database->latest(call);
    const std::optional<Reading> held = m_overflow ? m_overflow->latest(call) : std::nullopt;
    return held && (!written || held->at >= written->at) ? held : written;
}

QList<Reading> HistoryWorker::readings(const StoredCall &call, qint64 since)
{
    flush();
    if (!m_hasDriver)
        return {};
    QList<Reading> found = m_database->readings(call, since);
    if (m_overflow) {
        found << m_overflow->readings(call, since);
        std::stable_sort(found.begin(), found.end(),
                         [](const Reading &a, const Reading &b) { return a.at < b.at; });
    }
    return found;
}

QList<StoredCall> HistoryWorker::due(qint64 looked, qint64 fresh)
{
    flush();
    if (!m_hasDriver)
        return {};
    QList<StoredCall> found = m_database->due(looked, fresh, QDateTime::currentMSecsSinceEpoch());
    if (m_overflow)
        found.removeIf([&](const StoredCall &call) {
            const auto held = m_overflow->latest(call);
            return held && held->at.toMSecsSinceEpoch() >= fresh;
        });
    return found;
}

void HistoryWorker::flush()
{
    m_flush->stop();
    const QList<Note> notes = std::exchange(m_unwritten, {});
    if (notes.isEmpty())
        return;
    write(notes);
    QSet<QByteArray> told;
    for (const Note &note : notes) {
        const QByteArray call = toText(note.call);
        if (!told.contains(call))
            emit remembered(note.call);
        told << call;
    }
}

void HistoryWorker::write(const QList<Note> &notes)
{
    if (!m_hasDriver)
        return;
    if (m_database->remember(notes))
        return empty();
    if (!m_overflow) {
        m_overflow = inMemory();
        emit said(
            Tr::tr("Figures can no longer be written to the disk; it may be full. What was written stays; "
                   "new figures are kept in memory until there is room again or Pulsedeck is closed."));
    }
    m_overflow->remember(notes);
}

/// Tries to write what the disk refused.
void HistoryWorker::empty()
{
    if (m_overflow && m_database->remember(m_overflow->all()))
        m_overflow.reset();
}

void HistoryWorker::thin()
{
    if (m_hasDriver)
        m_database->thin(QDateTime::currentMSecsSinceEpoch());
}

} // namespace pulsedeck
