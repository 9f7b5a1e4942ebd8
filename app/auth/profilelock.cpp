// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/profilelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(auth)
};

struct Holder {
    qint64 process = 0;
    QString computer {}; ///< Empty: this one.
};

Holder holderOf(const QLockFile &file)
{
    Holder holder;
    QString program;
    if (file.getLockInfo(&holder.process, &holder.computer, &program)
        && holder.computer == QSysInfo::machineHostName())
        holder.computer.clear();
    return holder;
}

} // namespace

ProfileLock::ProfileLock(const QString &file) : m_file(file)
{
    m_file.setStaleLockTime(0); // a program may be open for weeks
}

bool ProfileLock::take()
{
    return m_file.isLocked() || m_file.tryLock(0);
}

bool ProfileLock::takeOver()
{
    // A holder also locks the file with the system, and that lock ends with its process, so a lock that is
    // held cannot be removed. What another computer's system says of a shared folder is not relied on.
    if (holderOf(m_file).computer.isEmpty())
        m_file.removeStaleLockFile();
    return take();
}

bool ProfileLock::isHeldByAnother() const
{
    return m_file.error() == QLockFile::LockFailedError;
}

QString ProfileLock::reason() const
{
    const QString name = QDir::toNativeSeparators(m_file.fileName());
    if (!isHeldByAnother()) {
        return Tr::tr("Pulsedeck keeps its files in %1, but cannot write there.")
            .arg(QDir::toNativeSeparators(QFileInfo(m_file.fileName()).absolutePath()));
    }
    const Holder holder = holderOf(m_file);
    if (!holder.computer.isEmpty()) {
        return Tr::tr(
                   "Pulsedeck is open with these files on another computer, %1. If it is not, delete %2 and "
                   "start again.")
            .arg(holder.computer, name);
    }
    if (!holder.process)
        return Tr::tr("Pulsedeck seems to be open already. If it is not, delete %1 and start again.")
            .arg(name);
    return Tr::tr("Pulsedeck is open already, but does not answer. End process %1, then start again.")
        .arg(holder.process);
}

} // namespace pulsedeck
