// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/profilelock.h"

#include "app/auth/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

class ProfileLockTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;

    QString file() const { return Profile(m_dir->filePath(u"profile"_s)).lockFile(); }
    /// As a program leaves it that was killed.
    void leaveLock(qint64 process, const QString &computer)
    {
        QFile left(file());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(u"%1\n%2\n%3\n"_s
                       .arg(QString::number(process),
                            QFileInfo(QCoreApplication::applicationFilePath()).fileName(), computer)
                       .toUtf8());
    }
    static qint64 numberOfADeadProcess()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"-functions"_s});
        if (!process.waitForStarted())
            return -1;
        const qint64 number = process.processId();
        return process.waitForFinished() ? number : -1;
    }

private slots:
    void init() { m_dir.emplace(); }

    void oneAtATimeHasTheProfile()
    {
        std::optional<ProfileLock> first(file());
        QVERIFY(first->take());
        QVERIFY(first->take());
        ProfileLock second(file());
        QVERIFY(!second.take());
        QVERIFY(second.isHeldByAnother());
        QVERIFY(!second.takeOver());
        QVERIFY(second.reason().contains(QString::number(QCoreApplication::applicationPid())));
        first.reset();
        QVERIFY(second.take());
    }

    void twoProfilesAreTwo()
    {
        ProfileLock first(file());
        ProfileLock second(Profile(m_dir->filePath(u"other"_s)).lockFile());
        QVERIFY(first.take());
        QVERIFY(second.take());
    }

    void theLockOfADeadProgramIsNoHindrance()
    {
        const qint64 dead = numberOfADeadProcess();
        QVERIFY(dead > 0);
        leaveLock(dead, QSysInfo::machineHostName());
        ProfileLock lock(file());
        QVERIFY(lock.take());
    }

    /// Nobody holds what the system still lists: a number that was given again, a file that was cut off.
    void whatOnlyLooksHeldIsTakenOver_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("number given again") << false;
        QTest::newRow("empty file") << true;
    }
    void whatOnlyLooksHeldIsTakenOver()
    {
        QFETCH(const bool, isEmpty);
        leaveLock(QCoreApplication::applicationPid(), QSysInfo::machineHostName());
        if (isEmpty)
            QVERIFY(QFile::resize(file(), 0));
        ProfileLock lock(file());
        QVERIFY(!lock.take());
        QVERIFY(!lock.reason().isEmpty());
        QVERIFY(lock.takeOver());
        QVERIFY(!ProfileLock(file()).takeOver());
    }

    void anotherComputersLockIsLeftAlone()
    {
        leaveLock(QCoreApplication::applicationPid(), u"elsewhere"_s);
        ProfileLock lock(file());
        QVERIFY(!lock.take());
        QVERIFY(!lock.takeOver());
        QVERIFY(lock.isHeldByAnother());
        QVERIFY(lock.reason().contains(u"elsewhere"_s));
        QVERIFY(lock.reason().contains(QDir::toNativeSeparators(file())));
    }

    void aFolderThatCannotBeWrittenToIsNamed()
    {
        QFile inTheWay(m_dir->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString root = m_dir->filePath(u"file/profile"_s);
        ProfileLock lock(Profile(root).lockFile());
        QVERIFY(!lock.take());
        QVERIFY(!lock.takeOver());
        QVERIFY(!lock.isHeldByAnother());
        QVERIFY(lock.reason().contains(QDir::toNativeSeparators(root)));
    }
};

QTEST_GUILESS_MAIN(ProfileLockTest)
#include "profilelock.moc"
