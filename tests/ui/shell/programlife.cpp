// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/profile.h"
#include "app/auth/profilelock.h"
#include "app/auth/startlistener.h"

#include <QDir>
#include <QLocalSocket>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// The real program, from its start to its end: who comes second, and what the system ends.
class ProgramLifeTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;

    QString root() const { return m_dir->filePath(u"profile"_s); }
    Profile profile() const { return Profile(root()); }
    QStringList files() const
    {
        return QDir(root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }
    static void start(QProcess &process, const QStringList &words)
    {
        process.start(QStringLiteral(PULSEDECK_PROGRAM), words);
    }
    /// Whether the program of @p profile has got so far that it hears of later starts.
    static bool isUp(const Profile &profile)
    {
        QLocalSocket socket;
        socket.connectToServer(profile.startAddresses().constFirst());
        return socket.waitForConnected(100);
    }
    bool startFirst(QProcess &process)
    {
        start(process, {u"--profile"_s, root()});
        return QTest::qWaitFor([this] { return isUp(profile()); }, 30'000);
    }
    static bool isEnded(QProcess &process)
    {
        return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000);
    }
    struct Ended {
        int code = -1;
        QString errors;
    };
    static Ended run(const QStringList &words)
    {
        QProcess process;
        start(process, words);
        if (!isEnded(process) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }
#ifdef Q_OS_UNIX
    static void send(QProcess &process, int signal)
    {
        ::kill(pid_t(process.processId()), signal);
    }
#endif

private slots:
    void init()
    {
        m_dir.emplace();
    }

    void aSecondStartHandsOverAndLeaves()
    {
        QProcess first;
        QVERIFY(startFirst(first));
        QCOMPARE(run({u"--profile"_s, root(), u"--demo"_s}).code, 0);
        QCOMPARE(run({u"--profile"_s, root() + u"/."_s}).code, 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(isEnded(first));
    }

    void aSecondStartWritesNothing()
    {
        ProfileLock lock(profile().lockFile());
        QVERIFY(lock.take());
        StartListener listener;
        QVERIFY(listener.listen(profile().startAddresses()));
        const QStringList before = files();
        QSignalSpy started(&listener, &StartListener::started);
        qputenv("XDG_ACTIVATION_TOKEN", "token-1");
        const Ended second = run({u"--profile"_s, root(), u"--demo"_s});
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QCOMPARE(second.code, 0);
        QCOMPARE(started.size(), 1);
        const auto start = started.constFirst().constFirst().value<LaterStart>();
        QCOMPARE(start.arguments.mid(1), QStringList({u"--profile"_s, root(), u"--demo"_s}));
        QCOMPARE(start.activation, u"token-1"_s);
        QCOMPARE(files(), before);
    }

    void aProfileWhoseProgramHangsIsNotUsed()
    {
        ProfileLock lock(profile().lockFile());
        QVERIFY(lock.take());
        const QStringList before = files();
        const Ended second = run({u"--profile"_s, root(), u"--language"_s, u"de"_s});
        QCOMPARE(second.code, 1);
        QVERIFY(second.errors.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.errors.contains(u"antwortet"_s));
        QCOMPARE(files(), before);
    }

    void aProfileThatCannotBeWrittenToIsNotUsed()
    {
        QFile inTheWay(root());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Ended ended = run({u"--profile"_s, root() + u"/deeper"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.errors.contains(QDir::toNativeSeparators(root())));
    }

    void twoProfilesRunSideBySide()
    {
        const QString other = m_dir->filePath(u"other"_s);
        QProcess first;
        QVERIFY(startFirst(first));
        QProcess second;
        start(second, {u"--profile"_s, other});
        QTRY_VERIFY_WITH_TIMEOUT(isUp(Profile(other)), 30'000);
        QCOMPARE(first.state(), QProcess::Running);
        QCOMPARE(second.state(), QProcess::Running);
        for (QProcess *process : {&first, &second}) {
            process->terminate();
            QVERIFY(isEnded(*process));
        }
    }

    void picturesAreTakenBesideAnOpenProgram()
    {
        ProfileLock lock(profile().lockFile());
        QVERIFY(lock.take());
        const QStringList before = files();
        const QString pictures = m_dir->filePath(u"pictures"_s);
        QProcess process;
        start(process, {u"--profile"_s, root(), u"--screens"_s, pictures});
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(pictures).isEmpty(), 60'000);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(isEnded(process));
        QCOMPARE(files(), before);
    }

#ifdef Q_OS_UNIX
    void theProfileOfAKilledProgramIsTakenOver()
    {
        QProcess killed;
        QVERIFY(startFirst(killed));
        killed.kill();
        QVERIFY(isEnded(killed));
        QVERIFY(QFile::exists(profile().lockFile()));
        QProcess next;
        QVERIFY(startFirst(next));
        QCOMPARE(run({u"--profile"_s, root()}).code, 0);
        QCOMPARE(next.state(), QProcess::Running);
        next.terminate();
        QVERIFY(isEnded(next));
    }

    void theSystemEndsItWell_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void theSystemEndsItWell()
    {
        QFETCH(const int, signal);
        QProcess process;
        QVERIFY(startFirst(process));
        for (int i = 0; i < 3; ++i)
            send(process, signal);
        QVERIFY(isEnded(process));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(files(), QStringList(u"settings.ini"_s));
        const QSettings settings(profile().settingsFile(), QSettings::IniFormat);
        QMainWindow window;
        QVERIFY(window.restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()));
    }

    void aSignalThatIsIgnoredStaysIgnored()
    {
        QProcess process;
        process.setChildProcessModifier([] { ::signal(SIGHUP, SIG_IGN); }); // as nohup does
        QVERIFY(startFirst(process));
        send(process, SIGHUP);
        QCOMPARE(run({u"--profile"_s, root()}).code, 0);
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY(isEnded(process));
        QCOMPARE(process.exitCode(), 0);
    }
#endif

#ifdef Q_OS_LINUX
    void noOtherProgramOfTheUserReadsItsMemory()
    {
        if (::geteuid() == 0)
            QSKIP("Root reads everything.");
        QProcess process;
        QVERIFY(startFirst(process));
        QFile memory(u"/proc/%1/mem"_s.arg(process.processId()));
        QVERIFY(memory.exists());
        QVERIFY(!memory.open(QIODevice::ReadOnly));
        process.terminate();
        QVERIFY(isEnded(process));
    }
#endif
};

QTEST_MAIN(ProgramLifeTest)
#include "programlife.moc"
