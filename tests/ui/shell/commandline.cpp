// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandline.h"

#include <QProcess>
#include <QTest>

using namespace pulsedeck;

/// Runs the real program as well: what is promised about it has to hold without any display.
class CommandLineTest : public QObject {
    Q_OBJECT

    static CommandLine parse(const QStringList &words)
    {
        return parseCommandLine(QStringList {QStringLiteral("pulsedeck")} + words);
    }

    struct Run {
        int exitCode = -1;
        QByteArray out;
        QByteArray error;
    };
    static Run run(const QStringList &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PULSEDECK_PROGRAM), words);
        if (!process.waitForFinished())
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

private slots:
    void optionsAreTakenOver()
    {
        const CommandLine line = parse(
            {QStringLiteral("--demo"), QStringLiteral("--profile"), QStringLiteral("/tmp/x"),
             QStringLiteral("--service"), QStringLiteral("http://127.0.0.1:80"), QStringLiteral("--screens"),
             QStringLiteral("shots"), QStringLiteral("--language"), QStringLiteral("de")});
        QVERIFY(!line.text);
        QVERIFY(line.demo);
        QCOMPARE(line.profile, QStringLiteral("/tmp/x"));
        QCOMPARE(line.service, QUrl(QStringLiteral("http://127.0.0.1:80")));
        QCOMPARE(line.screens, QStringLiteral("shots"));
        QCOMPARE(line.language, QStringLiteral("de"));
    }

    void withoutOptionsTheServiceIsSendPulse()
    {
        QCOMPARE(parse({}).service, QUrl(QStringLiteral("https://api.sendpulse.com")));
    }

    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown option") << QStringList {QStringLiteral("--nonsense")};
        QTest::newRow("stray word") << QStringList {QStringLiteral("nonsense")};
        QTest::newRow("missing value") << QStringList {QStringLiteral("--profile")};
        QTest::newRow("plain http to the world")
            << QStringList {QStringLiteral("--service"), QStringLiteral("http://api.sendpulse.com")};
        QTest::newRow("no address") << QStringList {QStringLiteral("--service"), QStringLiteral("::")};
    }

    void wrongUseIsRefused()
    {
        QFETCH(QStringList, words);
        const Run result = run(words);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(!result.error.isEmpty());
    }

    void helpAndVersionNeedNoDisplay()
    {
        const Run version = run({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, QByteArray("pulsedeck " PULSEDECK_VERSION "\n"));
        const Run help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *option :
             {"--demo", "--profile", "--service", "--screens", "--language", "--help", "--version"})
            QVERIFY2(help.out.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline.moc"
