// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The stand-alone demo service, as other programs start it.
class DemoProgram : public QObject {
    Q_OBJECT

private slots:
    void tellsWhereItIsAndServes();
    void isStrictOnRequest();
    void refusesValuesThatMakeNoSense_data();
    void refusesValuesThatMakeNoSense();
    void saysWhenThePortIsTaken();
    void explainsItself();

private:
    struct Ended {
        int code = -1;
        QString output;
        QString errors;
    };
    static Ended run(const QStringList &arguments);
    /// The status of the answer to GET @p path of the service that printed @p lines.
    static int statusOf(const QHash<QString, QString> &lines, const QString &path);
    /// Starts @p process and reads the six lines that it prints.
    static QHash<QString, QString> start(QProcess &process, const QStringList &arguments);
};

DemoProgram::Ended DemoProgram::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PULSEDECK_DEMO), arguments);
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QHash<QString, QString> DemoProgram::start(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(PULSEDECK_DEMO), arguments);
    QHash<QString, QString> lines;
    while (lines.size() < 6 && (process.canReadLine() || process.waitForReadyRead(20'000))) {
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        lines.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
    }
    return lines;
}

int DemoProgram::statusOf(const QHash<QString, QString> &lines, const QString &path)
{
    QNetworkAccessManager network;
    QNetworkRequest request {QUrl(lines[u"address"_s] + path)};
    request.setRawHeader("Authorization", "Bearer " + lines[u"api_key"_s].toLatin1());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(10'000))
        return -1;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void DemoProgram::tellsWhereItIsAndServes()
{
    QProcess process;
    const auto lines = start(process, {u"--port"_s, u"0"_s, u"--scopes"_s, u"user_data crm"_s});
    for (const QString &name :
         {u"address"_s, u"client_id"_s, u"client_secret"_s, u"api_key"_s, u"app_id"_s, u"app_secret"_s})
        QVERIFY2(!lines.value(name).isEmpty(), qPrintable(name));
    QVERIFY(lines[u"address"_s].startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(statusOf(lines, u"/balance"_s), 200);
    QCOMPARE(statusOf(lines, u"/addressbooks"_s), 403);
    QCOMPARE(statusOf(lines, u"/balance?unheardOf=1"_s), 200);
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void DemoProgram::isStrictOnRequest()
{
    QProcess process;
    const auto lines = start(process, {u"--strict"_s});
    QCOMPARE(statusOf(lines, u"/addressbooks?limit=1"_s), 200);
    QCOMPARE(statusOf(lines, u"/addressbooks?limit=0"_s), 422);
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.canReadLine() || process.waitForReadyRead(10'000));
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(said.startsWith("GET /addressbooks?limit=0: "_L1), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 1);
    process.kill();
    QVERIFY(process.waitForFinished());
}

void DemoProgram::refusesValuesThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList {u"--port"_s, u"99999"_s};
    QTest::newRow("seed") << QStringList {u"--seed"_s, u"x"_s};
    QTest::newRow("rate") << QStringList {u"--rate"_s, u"-1"_s};
    QTest::newRow("list") << QStringList {u"--largest-list"_s, u"10000001"_s};
    QTest::newRow("scopes") << QStringList {u"--scopes"_s, u"courses"_s};
    QTest::newRow("fault") << QStringList {u"--fault"_s, u"boom at noon"_s};
}

void DemoProgram::refusesValuesThatMakeNoSense()
{
    QFETCH(const QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.output.isEmpty());
    QVERIFY(ended.errors.contains("--help"_L1));
}

void DemoProgram::saysWhenThePortIsTaken()
{
    QProcess first;
    const QString port = start(first, {})[u"address"_s].section(u':', -1);
    QVERIFY(!port.isEmpty());
    const Ended second = run({u"--port"_s, port});
    QCOMPARE(second.code, 1);
    QVERIFY(second.errors.contains(port));
    first.kill();
    QVERIFY(first.waitForFinished());
}

void DemoProgram::explainsItself()
{
    const Ended help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QString &option : {u"--port"_s, u"--seed"_s, u"--rate"_s, u"--token-seconds"_s,
                                  u"--largest-list"_s, u"--scopes"_s, u"--strict"_s})
        QVERIFY2(help.output.contains(option), qPrintable(option));
    const Ended version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.output.startsWith("pulsedeck-demo "_L1));
}

QTEST_GUILESS_MAIN(DemoProgram)

#include "demoprogram.moc"
