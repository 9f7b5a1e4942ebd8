// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/accounts.h"
#include "app/auth/secretstore.h"
#include "tests/support/fakevault.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pulsedeck;

/// From exec to the first paint: the real program with an account and no keychain, against the least that
/// a main window can be. Runs alternate, so that both see the same machine.
class FirstPaintBench : public QObject {
    Q_OBJECT

    static constexpr int runs = 15;
    static constexpr double limit = 1.5;
    QTemporaryDir m_home;

    QProcessEnvironment environment(const QString &platform, const QString &display) const
    {
        QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
        result.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        result.insert(QStringLiteral("DISPLAY"), display);
        result.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        result.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        return result;
    }

    /// Milliseconds, or a negative number when nothing was painted.
    double paint(const QString &program, const QStringList &arguments,
                 const QProcessEnvironment &environment) const
    {
        // The window before this one left without putting it away.
        QFile::remove(Profile(m_home.path()).lockFile());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer clock;
        clock.start();
        process.start(program, arguments);
        if (!process.waitForReadyRead() || !process.readAllStandardOutput().startsWith("painted"))
            return -1;
        const double elapsed = double(clock.nsecsElapsed()) / 1e6;
        process.waitForFinished();
        return elapsed;
    }

    static double median(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.at(values.size() / 2);
    }

    void compare(const QProcessEnvironment &environment)
    {
        const QStringList arguments {QStringLiteral("--profile"), m_home.path()};
        QList<double> window;
        QList<double> skeleton;
        for (int i = 0; i <= runs; ++i) {
            const double one = paint(QStringLiteral(BENCH_WINDOW), arguments, environment);
            const double other = paint(QStringLiteral(BENCH_SKELETON), {}, environment);
            QVERIFY2(one > 0 && other > 0, "A program did not paint.");
            if (i > 0) { // The first of each warms the caches of the disk.
                window << one;
                skeleton << other;
            }
        }
        const double ratio = median(window) / median(skeleton);
        qInfo("window %.1f ms, skeleton %.1f ms, ratio %.2f (goal 1.15, limit %.2f), median of %d",
              median(window), median(skeleton), ratio, limit, runs);
        QVERIFY(ratio <= limit);
    }

private slots:
    void initTestCase()
    {
        FakeVault vault;
        SecretStore secrets(vault);
        Accounts accounts(Profile(m_home.path()), secrets);
        Account account;
        account.name = QStringLiteral("Shop");
        account.picked = Scope::Emails | Scope::Crm | Scope::UserData;
        accounts.add(account, {.kind = Credentials::Kind::ApiKey, .secret = QStringLiteral("sesame")});
        QTRY_COMPARE(vault.entries.size(), 1);
    }

    void offscreen() { compare(environment(QStringLiteral("offscreen"), {})); }

    void xcb()
    {
        QProcess server;
        server.start(QStringLiteral("Xvfb"),
                     {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                      QStringLiteral("0"), QStringLiteral("1600x1000x24")});
        if (!server.waitForStarted() || !server.waitForReadyRead())
            QSKIP("Xvfb is not there.");
        const QString display = u':' + QString::fromLatin1(server.readAllStandardOutput().trimmed());
        compare(environment(QStringLiteral("xcb"), display));
        server.terminate();
        server.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(FirstPaintBench)
#include "bench_firstpaint.moc"
