// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/ledgerfile.h"
#include "tests/support/jobdesk.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// A program that is killed in the middle of a job, again and again, does all of it in the end, and nothing
/// twice.
class JobKills : public QObject {
    Q_OBJECT

private slots:
    void aBulkEditOfFiveThousandRowsSurvivesAHundredKills();
    void whatMakesThingsIsMadeOnceAtMost();

private:
    void begin(const QList<JobItem> &items);
    /// Starts the worker, and kills it after @p answers. True when it came to its end.
    bool work(int answers);
    QList<JobItem> items();

    QTemporaryDir m_dir;
    const QByteArray m_key = Sealer::newKey();
    std::unique_ptr<DemoCalls> m_demo;
    QString m_path;
};

void JobKills::begin(const QList<JobItem> &items)
{
    LedgerFile file(m_path, m_key);
    QCOMPARE(file.open(), SealedFile::Opened::Fine);
    Job job;
    job.id = u"20260101-000000000-test"_s;
    job.title = u"Save"_s;
    job.items = int(items.size());
    QList<LedgerChange> changes {records::put(job)};
    for (const JobItem &item : items)
        changes << records::put(job, item);
    QVERIFY(file.write(changes));
}

bool JobKills::work(int answers)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(
        QStringLiteral(JOB_WORKER),
        {m_path, QString::fromLatin1(m_key.toHex()), m_demo->service.address().toString(), m_demo->token});
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

QList<JobItem> JobKills::items()
{
    LedgerFile file(m_path, m_key);
    QList<JobItem> found;
    if (file.open() == SealedFile::Opened::Fine) {
        for (const QJsonObject &body : file.records(records::itemsOf(u"20260101-000000000-test"_s)))
            found << jobItemFromJson(body);
    }
    return found;
}

void JobKills::aBulkEditOfFiveThousandRowsSurvivesAHundredKills()
{
    m_path = m_dir.filePath(u"edit.sqlite"_s);
    m_demo = std::make_unique<DemoCalls>();
    Contacts contacts(*m_demo);
    constexpr int count = 5000;
    contacts.make(count);
    QList<JobItem> all;
    QHash<QString, QString> wanted;
    for (int at = 0; at < count; ++at) {
        JobItem item;
        item.number = at;
        item.staged = contacts.moved(at, u"City %1"_s.arg(at));
        item.name = item.staged->name;
        item.staged->state = StagedRow::State::Sending;
        wanted[item.name] = u"City %1"_s.arg(at);
        all << item;
    }
    begin(all);
    QRandomGenerator random(7);
    // Pages overlap by a row, and somebody asks for the total.
    constexpr int pages = count / 99 + 4;
    int kills = 0;
    // Many calls are on their way at once as soon as it writes: most times it dies before. Answers are lost
    // after the write, and the service says no now and then.
    for (bool isOver = false; !isOver; ++kills) {
        m_demo->service.setFaults(
            {*demo::Fault::fromText(u"reset at %1 POST"_s.arg(random.bounded(1, 4))),
             *demo::Fault::fromText(u"overload=400 at 2 GET /addressbooks"_s),
             *demo::Fault::fromText(u"status=500 at %1 POST"_s.arg(random.bounded(1, 4)))});
        isOver = work(kills % 14 == 13 ? pages + random.bounded(0, 6) : random.bounded(1, pages));
    }
    QVERIFY2(kills > 100, qPrintable(QString::number(kills)));
    m_demo->service.setFaults({}); // the last worker may have left some
    QCOMPARE(contacts.cities(), wanted);
    LedgerFile file(m_path, m_key);
    QCOMPARE(file.open(), SealedFile::Opened::Fine);
    QVERIFY(file.checkJournal().isWhole);
    QHash<QString, int> told;
    for (const LedgerEntry &entry : file.journal(0, 100'000)) {
        QCOMPARE(journalEntry(entry).state, JobItem::State::Done);
        ++told[journalEntry(entry).name];
    }
    QCOMPARE(told.size(), count);
    QCOMPARE(std::count_if(told.begin(), told.end(), [](int times) { return times != 1; }), 0);
}

void JobKills::whatMakesThingsIsMadeOnceAtMost()
{
    m_path = m_dir.filePath(u"make.sqlite"_s);
    m_demo = std::make_unique<DemoCalls>();
    constexpr int count = 60;
    QList<JobItem> all;
    for (int at = 0; at < count; ++at) {
        JobItem item;
        item.number = at;
        item.name = u"Made %1"_s.arg(at);
        item.request =
            Request {.operation = u"POST /addressbooks"_s, .body = QJsonObject {{"bookName", item.name}}};
        all << item;
    }
    begin(all);
    QRandomGenerator random(8);
    for (bool isOver = false; !isOver;)
        isOver = work(random.bounded(1, 9));
    QHash<QString, int> made;
    const QJsonArray lists = m_demo->get(u"/addressbooks?limit=100"_s).json.toArray();
    for (const QJsonValue list : lists)
        ++made[list["name"].toString()];
    for (const JobItem &item : items()) {
        const bool isKnown = item.state == JobItem::State::Done && made[item.name] == 1;
        const bool isUnknown = item.state == JobItem::State::Unknown && made[item.name] <= 1;
        QVERIFY2(isKnown || isUnknown, qPrintable(item.name));
    }
}

QTEST_GUILESS_MAIN(JobKills)
#include "jobkills.moc"
