// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/ledger.h"

#include "app/jobs/ledgerfile.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// The side of Ledger that works with the file, in the storage thread: its events are what waits.
class LedgerWorker : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void(LedgerFile &)>;

    void open(const QString &path, const QByteArray &key);
    void run(const Work &work);

signals:
    /// To be called in Ledger's thread.
    void answered(const std::function<void()> &deliver);
    void said(const QString &text);
    void opened(bool isLasting);

private:
    std::unique_ptr<LedgerFile> m_file;
    QList<Work> m_waiting;
};

Ledger::Ledger(QThread *thread, QObject *parent) : QObject(parent), m_worker(new LedgerWorker)
{
    if (thread)
        m_worker->moveToThread(thread);
    connect(m_worker, &LedgerWorker::answered, this, [](const std::function<void()> &deliver) { deliver(); });
    connect(m_worker, &LedgerWorker::said, this, &Ledger::said);
    connect(m_worker, &LedgerWorker::opened, this, [this](bool isLasting) { m_isLasting = isLasting; });
}

Ledger::~Ledger()
{
    m_worker->deleteLater();
}

void Ledger::open(const QString &path, const QByteArray &key)
{
    openFile(path, key);
}

void Ledger::openInMemory()
{
    openFile(u":memory:"_s, Sealer::newKey());
}

void Ledger::openFile(const QString &path, const QByteArray &key)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path, key] { worker->open(path, key); }, Qt::QueuedConnection);
}

void LedgerWorker::open(const QString &path, const QByteArray &key)
{
    if (path != ":memory:"_L1) {
        const QString folder = QFileInfo(path).path();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    m_file = std::make_unique<LedgerFile>(path, key);
    const SealedFile::Opened outcome = m_file->open();
    if (outcome == SealedFile::Opened::SetAside)
        emit said(Ledger::tr("What was written down about changes in this account could not be opened: the "
                             "file is damaged, was written by a newer Pulsedeck, or its key is gone. It was "
                             "set aside. Changes that waited in it were not sent."));
    if (outcome == SealedFile::Opened::Failed) {
        emit said(Ledger::tr("No file for changes can be written on this computer. Changes that wait are "
                             "kept only until Pulsedeck is closed."));
        m_file = std::make_unique<LedgerFile>(u":memory:"_s, Sealer::newKey());
        m_file->open();
    }
    emit opened(outcome != SealedFile::Opened::Failed && path != ":memory:"_L1);
    for (const Work &work : std::exchange(m_waiting, {}))
        work(*m_file);
}

void LedgerWorker::run(const Work &work)
{
    if (m_file)
        work(*m_file);
    else
        m_waiting << work;
}

void Ledger::post(QObject *context, std::function<std::function<void()>(LedgerFile &)> work)
{
    const auto carryOut = [worker = m_worker, guard = QPointer<QObject>(context ? context : this),
                           work = std::move(work)](LedgerFile &file) {
        // A context is only looked at in the thread it lives in.
        if (const std::function<void()> deliver = work(file)) {
            emit worker->answered([guard, deliver] {
                if (guard)
                    deliver();
            });
        }
    };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, carryOut] { worker->run(carryOut); }, Qt::QueuedConnection);
}

void Ledger::write(const QList<LedgerChange> &changes, QObject *context, std::function<void(bool)> handler)
{
    writeWorded([changes] { return changes; }, context, std::move(handler));
}

void Ledger::writeWorded(std::function<QList<LedgerChange>()> word, QObject *context,
                         std::function<void(bool)> handler)
{
    post(context, [this, word = std::move(word), handler](LedgerFile &file) -> std::function<void()> {
        const QList<LedgerChange> changes = word();
        const bool isWritten = file.write(changes);
        const bool isAppended =
            isWritten && std::any_of(changes.begin(), changes.end(), [](const LedgerChange &change) {
                return change.what == LedgerChange::What::Append;
            });
        return [this, isWritten, isAppended, handler] {
            if (isAppended)
                emit appended();
            if (handler)
                handler(isWritten);
        };
    });
}

void Ledger::records(const QString &kind, QObject *context,
                     std::function<void(const QHash<QString, QJsonObject> &)> handler)
{
    post(context, [kind, handler](LedgerFile &file) -> std::function<void()> {
        return [found = file.records(kind), handler] { handler(found); };
    });
}

void Ledger::digest(const QStringList &kinds, QObject *context, Digest work)
{
    post(context, [kinds, work = std::move(work)](LedgerFile &file) -> std::function<void()> {
        QList<QHash<QString, QJsonObject>> found;
        for (const QString &kind : kinds)
            found << file.records(kind);
        return work(found);
    });
}

void Ledger::journal(qint64 before, int most, QObject *context,
                     std::function<void(const QList<LedgerEntry> &)> handler)
{
    post(context, [before, most, handler](LedgerFile &file) -> std::function<void()> {
        return [found = file.journal(before, most), handler] { handler(found); };
    });
}

void Ledger::checkJournal(QObject *context, std::function<void(const LedgerCheck &)> handler)
{
    post(context, [handler](LedgerFile &file) -> std::function<void()> {
        return [check = file.checkJournal(), handler] { handler(check); };
    });
}

} // namespace pulsedeck

#include "ledger.moc"
