// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/farewell.h"

#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdio>
#include <unistd.h>
#endif

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Signals are sent to a child that hangs; see main().
class FarewellTest : public QObject {
    Q_OBJECT

#ifdef Q_OS_UNIX
    static bool startHanging(QProcess &process, const QString &patience)
    {
        process.start(QCoreApplication::applicationFilePath(), {u"--hang"_s, patience});
        return process.waitForReadyRead();
    }
    static void send(QProcess &process, int signal)
    {
        ::kill(pid_t(process.processId()), signal);
    }
#endif

private slots:
    void itIsSavedBeforeAUsualEnd()
    {
        Farewell farewell(*qApp);
        QSignalSpy saving(&farewell, &Farewell::saving);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
        QCOMPARE(saving.size(), 1);
    }

#ifdef Q_OS_UNIX
    void aProgramThatHangsEndsAtASignalAfterItsPatience()
    {
        QProcess process;
        QVERIFY(startHanging(process, u"0"_s));
        send(process, SIGTERM);
        QVERIFY(process.waitForReadyRead()); // the first signal woke it up, and it goes on hanging
        send(process, SIGTERM);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.exitCode(), SIGTERM);
    }

    void beforeThatMoreSignalsAreTheSame()
    {
        QProcess process;
        QVERIFY(startHanging(process, u"1000"_s));
        for (int i = 0; i < 3; ++i) {
            process.readAll();
            send(process, SIGHUP);
            QVERIFY(process.waitForReadyRead());
        }
        process.kill();
        QVERIFY(process.waitForFinished());
    }
#endif
};

#ifdef Q_OS_UNIX
/// Never comes to its event loop; tells when it is there, and each time that a signal woke it up.
static void hang(int argc, char **argv)
{
    // Signals come at sigsuspend() only, lest one slips through before it.
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::sigprocmask(SIG_SETMASK, &all, &before);
    QGuiApplication application(argc, argv);
    const Farewell farewell(application, std::chrono::seconds(QByteArray(argv[2]).toInt()));
    for (;;) {
        std::puts("here");
        std::fflush(stdout);
        ::sigsuspend(&before);
    }
}
#endif

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    if (argc == 3 && QByteArray(argv[1]) == "--hang")
        hang(argc, argv);
#endif
    QGuiApplication application(argc, argv);
    FarewellTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "farewell.moc"
