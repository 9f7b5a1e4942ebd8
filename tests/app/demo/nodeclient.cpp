// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/democalls.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// The service's own client library for Node works against the demo service. It is installed once, next to
/// the build; without npm, or without a registry to ask, the test is skipped.
class NodeClient : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void worksThroughAMailingList();
    void isToldThatItsKeysAreWrong();

private:
    struct Run {
        int code = -1;
        QString output;
        QString errors;
    };
    Run run(const QString &program, const QStringList &arguments, int seconds);
    Run runClient(const QString &id, const QString &secret);

    DemoCalls m_demo {DemoCalls::tolerant()};
    QTemporaryDir m_folder;
    QString m_node;
    QString m_home; ///< Where package.json and node_modules are.
};

NodeClient::Run NodeClient::run(const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.setWorkingDirectory(m_home);
    process.start(program, arguments);
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

NodeClient::Run NodeClient::runClient(const QString &id, const QString &secret)
{
    return run(m_node, {u"client.mjs"_s, m_demo.service.address().toString(), id, secret, m_folder.path()},
               60);
}

void NodeClient::initTestCase()
{
    m_node = QStandardPaths::findExecutable(u"node"_s);
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (m_node.isEmpty() || npm.isEmpty())
        QSKIP("There is no Node or npm on this machine.");
    QVERIFY(m_demo.isStarted());
    m_home = QStringLiteral(PULSEDECK_NODE_CLIENT_HOME);
    QVERIFY(QDir().mkpath(m_home));
    const QDir source(QStringLiteral(PULSEDECK_SOURCE_DIR "/tests/support/node-client"));
    for (const QString &name : {u"package.json"_s, u"package-lock.json"_s, u"client.mjs"_s}) {
        QFile::remove(m_home + u'/' + name);
        QVERIFY(QFile::copy(source.filePath(name), m_home + u'/' + name));
    }
    if (QFile::exists(m_home + u"/node_modules/sendpulse-api/package.json"_s))
        return;
    const Run installed = run(npm, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s}, 60);
    if (installed.code != 0)
        QSKIP(qPrintable(u"npm could not install the client library: "_s + installed.errors.left(300)));
}

void NodeClient::worksThroughAMailingList()
{
    const demo::DemoService::Keys keys = m_demo.service.keys();
    const int listsBefore = int(m_demo.get(u"/addressbooks"_s).json.toArray().size());
    const Run client = runClient(keys.clientId, keys.clientSecret);
    QVERIFY2(client.code == 0, qPrintable(client.output + client.errors));
    QVERIFY2(client.output.contains("signed in"_L1), qPrintable(client.output));
    QVERIFY2(client.output.endsWith("removed the list\n"_L1), qPrintable(client.output));
    QCOMPARE(m_demo.get(u"/addressbooks"_s).json.toArray().size(), listsBefore);
}

void NodeClient::isToldThatItsKeysAreWrong()
{
    const Run client = runClient(m_demo.service.keys().clientId, u"wrong"_s);
    QVERIFY(client.code != 0);
    QVERIFY2(client.errors.contains("Invalid credentials"_L1), qPrintable(client.errors));
}

QTEST_GUILESS_MAIN(NodeClient)

#include "nodeclient.moc"
