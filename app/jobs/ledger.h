// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/ledgerentry.h"

#include <QObject>

#include <functional>

class QThread;

namespace pulsedeck {

class LedgerFile;
class LedgerWorker;

/// What one account is about to do, does and did, on the disk before it is done. Everything waits until one
/// of the two open() was called, and is carried out in the order in which it was asked for. Handlers run in
/// this object's thread, later, and never after their context is gone.
class Ledger : public QObject {
    Q_OBJECT
public:
    /// @p thread does all the work with the file; null: this thread does, a little later.
    explicit Ledger(QThread *thread = nullptr, QObject *parent = nullptr);
    ~Ledger() override;

    /// The file of the account, made with 0600 when there is none, sealed with @p key (Sealer::keySize
    /// bytes).
    void open(const QString &path, const QByteArray &key);
    /// For accounts whose key can be kept nowhere: all is forgotten with this object.
    void openInMemory();
    /// Whether what is written now is there after a restart.
    bool isLasting() const { return m_isLasting; }

    /// @p handler is told whether it is on the disk now.
    void write(const QList<LedgerChange> &changes, QObject *context = nullptr,
               std::function<void(bool isWritten)> handler = {});
    /// The same with changes that are worded in the ledger's thread: of thousands that takes a while.
    void writeWorded(std::function<QList<LedgerChange>()> word, QObject *context,
                     std::function<void(bool isWritten)> handler);
    void records(const QString &kind, QObject *context,
                 std::function<void(const QHash<QString, QJsonObject> &)> handler);
    /// The records of several kinds, for @p work in the ledger's thread; what that gives runs here.
    using Digest = std::function<std::function<void()>(const QList<QHash<QString, QJsonObject>> &records)>;
    void digest(const QStringList &kinds, QObject *context, Digest work);
    void journal(qint64 before, int most, QObject *context,
                 std::function<void(const QList<LedgerEntry> &)> handler);
    void checkJournal(QObject *context, std::function<void(const LedgerCheck &)> handler);

signals:
    /// Something was written into the journal.
    void appended();
    /// Something happened to the file, in the user's words.
    void said(const QString &text);

private:
    /// Runs @p work in the worker's thread, and what it gives back in this one as long as @p context lives.
    void post(QObject *context, std::function<std::function<void()>(LedgerFile &)> work);
    void openFile(const QString &path, const QByteArray &key);

    LedgerWorker *m_worker;
    bool m_isLasting = false;
};

} // namespace pulsedeck
