// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/systemvault.h"

#include <QAbstractEventDispatcher>
#include <QThread>
#include <qt6keychain/keychain.h>

#ifdef PULSEDECK_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// The part that lives in the vault's thread. Jobs in flight are never deleted: libsecret holds on to them.
class VaultWorker : public QObject {
    Q_OBJECT
public:
    explicit VaultWorker(const QString &service) : m_service(service) { }

    void read(quint64 order, const QString &key);
    void write(quint64 order, const QString &key, const QString &text);
    void remove(quint64 order, const QString &key);

signals:
    void finished(quint64 order, const pulsedeck::Vault::Outcome &outcome);

private:
    using Judge = std::function<void(Vault::Outcome)>;
    void start(quint64 order, QKeychain::Job *job, const QString &key, Judge judge);
    Vault::Outcome outcomeOf(const QKeychain::Job &job) const;
    bool cannotWork() const;
    bool hasService() const;
    void finishUnlessLocked(quint64 order, const QString &key, const Vault::Outcome &outcome);

    const QString m_service;
};

void VaultWorker::start(quint64 order, QKeychain::Job *job, const QString &key, Judge judge)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    if (cannotWork()) {
        delete job;
        emit finished(order, {Vault::Status::Absent, {}, u"No GLib event loop"_s});
        return;
    }
    connect(job, &QKeychain::Job::finished, this,
            [this, judge = std::move(judge)](QKeychain::Job *done) { judge(outcomeOf(*done)); });
    job->start();
}

void VaultWorker::read(quint64 order, const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(order, job, key, [this, order, key, job](Vault::Outcome outcome) {
        if (outcome.status == Vault::Status::Done)
            outcome.text = job->textData();
        if (outcome.status == Vault::Status::NotFound)
            finishUnlessLocked(order, key, outcome);
        else
            emit finished(order, outcome);
    });
}

void VaultWorker::write(quint64 order, const QString &key, const QString &text)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(text);
    start(order, job, key, [this, order](const Vault::Outcome &outcome) { emit finished(order, outcome); });
}

void VaultWorker::remove(quint64 order, const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    start(order, job, key, [this, order, key](Vault::Outcome outcome) {
        if (outcome.status == Vault::Status::NotFound)
            outcome.status = Vault::Status::Done;
        if (outcome.status == Vault::Status::Done)
            finishUnlessLocked(order, key, outcome);
        else
            emit finished(order, outcome);
    });
}

Vault::Outcome VaultWorker::outcomeOf(const QKeychain::Job &job) const
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return {Vault::Status::NotFound, {}, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Vault::Status::Absent, {}, job.errorString()};
    default:
        // libsecret says no more than "other error" when there is no bus and when nobody unlocks.
        return {hasService() ? Vault::Status::Locked : Vault::Status::Absent, {}, job.errorString()};
    }
}

#ifdef PULSEDECK_SECRET_SERVICE

namespace {

QString secretService()
{
    return u"org.freedesktop.secrets"_s;
}

} // namespace

/// libsecret answers through GLib's loop: in another one its jobs would never end.
bool VaultWorker::cannotWork() const
{
    return !QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib");
}

bool VaultWorker::hasService() const
{
    const auto bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(secretService());
}

/// For a keyring that stays locked libsecret reports "not found" to readers and success to removers. The
/// service itself tells, without asking the user anything, whether a locked entry is there.
void VaultWorker::finishUnlessLocked(quint64 order, const QString &key, const Vault::Outcome &outcome)
{
    if (!hasService()) {
        emit finished(order, outcome);
        return;
    }
    using Paths = QList<QDBusObjectPath>;
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    auto call = QDBusMessage::createMethodCall(secretService(), u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    const Attributes entry {{u"user"_s, key}, {u"server"_s, m_service}};
    call << QVariant::fromValue(entry);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, order, outcome, watcher] {
        const QDBusPendingReply<Paths, Paths> reply = *watcher;
        watcher->deleteLater();
        const bool locked = reply.isValid() && !reply.argumentAt<1>().isEmpty();
        emit finished(order, locked ? Vault::Outcome {Vault::Status::Locked, {}, {}} : outcome);
    });
}

#else

bool VaultWorker::cannotWork() const
{
    return false;
}

bool VaultWorker::hasService() const
{
    return true;
}

void VaultWorker::finishUnlessLocked(quint64 order, const QString &, const Vault::Outcome &outcome)
{
    emit finished(order, outcome);
}

#endif

SystemVault::SystemVault(const QString &service, QThread *thread, QObject *parent)
    : Vault(parent), m_worker(new VaultWorker(service))
{
    connect(m_worker, &VaultWorker::finished, this, &SystemVault::finish);
    if (thread)
        m_worker->moveToThread(thread);
}

SystemVault::~SystemVault()
{
    m_worker->disconnect(this);
    if (m_worker->thread() == thread())
        delete m_worker;
    else
        m_worker->deleteLater();
}

void SystemVault::read(const QString &key, Done done)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, order = remember(std::move(done)), key] { worker->read(order, key); },
        Qt::QueuedConnection);
}

void SystemVault::write(const QString &key, const QString &text, Done done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, order = remember(std::move(done)), key, text] {
            worker->write(order, key, text);
        },
        Qt::QueuedConnection);
}

void SystemVault::remove(const QString &key, Done done)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, order = remember(std::move(done)), key] { worker->remove(order, key); },
        Qt::QueuedConnection);
}

quint64 SystemVault::remember(Done done)
{
    m_waiting.insert(++m_lastOrder, std::move(done));
    return m_lastOrder;
}

void SystemVault::finish(quint64 order, const Outcome &outcome)
{
    if (const Done done = m_waiting.take(order))
        done(outcome);
}

} // namespace pulsedeck

#include "systemvault.moc"
