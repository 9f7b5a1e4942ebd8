// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/importdesk.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A program that is killed at any step of an import, again and again, has brought exactly the file's rows
/// into the list in the end, and none twice.
class ImportKills : public QObject {
    Q_OBJECT

private slots:
    void allRowsArriveOnce_data();
    void allRowsArriveOnce();

private:
    int begin(const ImportCase &made, const QByteArray &file, const QString &ledger);
    /// Starts the worker, and kills it after @p answers. True when it came to its end.
    bool work(const QString &ledger, int answers);

    std::unique_ptr<DemoCalls> m_demo;
};

/// Gives how many rows are to be sent. The program ends as soon as that is written down.
int ImportKills::begin(const ImportCase &made, const QByteArray &file, const QString &ledger)
{
    JobDesk desk(*m_demo, ledger);
    const ImportPlan plan = planned(desk, made, file);
    if (plan.count(ImportLine::State::Refused) > 0)
        qFatal("%s", qPrintable(plan.lines.first().reason));
    const int toSend = int(plan.toSend(true).size());
    if (toSend == 0)
        return 0;
    ImportRun *run = makeImport(desk.client, &desk.jobs,
                                prepareImport(made.list, {made.kind, made.options, plan}), &desk.client);
    run->start();
    bool isWritten = false;
    desk.ledger.records(u"import"_s, &desk.client,
                        [&](const QHash<QString, QJsonObject> &found) { isWritten = found.size() == 1; });
    return QTest::qWaitFor([&] { return isWritten; }, 20'000) ? toSend : -1;
}

bool ImportKills::work(const QString &ledger, int answers)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QStringLiteral(JOB_WORKER),
                 {ledger, QString::fromLatin1(QByteArray(32, 'k').toHex()),
                  m_demo->service.address().toString(), m_demo->token});
    if (!worker.waitForStarted())
        qFatal("the worker does not start");
    for (int seen = 0; seen < answers && worker.waitForReadyRead(60'000);) {
        while (worker.canReadLine()) {
            worker.readLine();
            ++seen;
        }
    }
    if (worker.state() == QProcess::NotRunning)
        return true;
    worker.kill();
    worker.waitForFinished();
    return worker.exitStatus() == QProcess::NormalExit;
}

void ImportKills::allRowsArriveOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("answers"); // somewhat more than it takes without a kill
    for (const QString &name : ImportCases::names()) {
        const bool isOneByOne = name.startsWith(u"crm/"_s);
        // Phones are read back one by one.
        const int answers = isOneByOne ? 40 : name == u"sms/numbers"_s ? 170 : 7;
        for (int seed = 1; seed <= 2; ++seed)
            QTest::addRow("%s, seed %d", qPrintable(name), seed)
                << name << seed << (isOneByOne ? 30 : 110) << answers;
    }
}

void ImportKills::allRowsArriveOnce()
{
    QFETCH(QString, name);
    QFETCH(int, seed);
    QFETCH(int, rows);
    QFETCH(int, answers);
    m_demo = std::make_unique<DemoCalls>();
    Contacts contacts(*m_demo);
    contacts.make(0);
    ImportCases cases(*m_demo, contacts);
    const ImportCase made = cases.make(name);
    const QByteArray file = made.file(rows);
    const QStringList before = made.there();
    QRandomGenerator random(seed);
    int kills = 0;
    // What nobody knows after a crash is asked for again by the same file.
    QTemporaryDir folder;
    for (int begun = 0;; ++begun) {
        QVERIFY2(begun < 20, "the import does not come to its end");
        const QString ledger = folder.filePath(QString::number(begun));
        // Nothing lists phones: that all are there only looking each of them up tells.
        const bool isListed = name != u"sms/numbers"_s;
        if ((!isListed && made.there().size() == rows) || begin(made, file, ledger) == 0)
            break;
        for (bool isOver = false; !isOver; ++kills) {
            m_demo->service.setFaults(
                {*demo::Fault::fromText(u"reset at %1 POST"_s.arg(random.bounded(1, 6))),
                 *demo::Fault::fromText(u"status=422 at %1 POST"_s.arg(random.bounded(1, 9)))});
            isOver = work(ledger, kills == 0 ? 1 : random.bounded(1, answers));
        }
        m_demo->service.setFaults({});
    }
    QVERIFY(kills > 1);
    QStringList right = before;
    for (int row = 0; row < rows; ++row)
        right << made.key(row);
    QStringList there = made.there();
    right.sort();
    there.sort();
    QCOMPARE(there, right);
    QVERIFY2(m_demo->service.misfits().isEmpty(), qPrintable(m_demo->service.misfits().join(u'\n')));
}

QTEST_GUILESS_MAIN(ImportKills)
#include "importkills.moc"
