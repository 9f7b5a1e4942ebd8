// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/ledger.h"
#include "app/jobs/ledgerfile.h"
#include "app/jobs/staging.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What is written down before it is done, and what was done.
class LedgerTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void recordsAreFoundAgain();
    void whatIsWrittenTogetherIsWrittenWholeOrNotAtAll();
    void nothingReadableLiesInTheFile();
    void theJournalIsReadNewestFirst();
    void aTamperedJournalShows_data();
    void aTamperedJournalShows();
    void anotherKeySetsTheFileAside();
    void stagedRowsSurviveARestart();
    void aValuePutBackLeavesTheChanges();

private:
    QString path() const { return m_dir->filePath(u"changes.sqlite"_s); }
    void write(int entries);
    void tamper(const QString &statement);

    std::unique_ptr<QTemporaryDir> m_dir;
    const QByteArray m_key = Sealer::newKey();
};

void LedgerTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

using What = LedgerChange::What;

void LedgerTest::recordsAreFoundAgain()
{
    {
        LedgerFile file(path(), m_key);
        QCOMPARE(file.open(), SealedFile::Opened::Fine);
        QVERIFY(
            file.write({{What::Put, u"a"_s, u"1"_s, {{"x", 1}}}, {What::Put, u"a"_s, u"2"_s, {{"x", 2}}}}));
        QVERIFY(file.write({{What::Put, u"a"_s, u"1"_s, {{"x", 3}}}, {What::Drop, u"a"_s, u"2"_s}}));
        QVERIFY(file.write({{What::Put, u"b"_s, u"1"_s, {{"x", 4}}}}));
    }
    LedgerFile file(path(), m_key);
    QCOMPARE(file.open(), SealedFile::Opened::Fine);
    const QHash<QString, QJsonObject> expected {{u"1"_s, {{"x", 3}}}};
    QCOMPARE(file.records(u"a"_s), expected);
    QVERIFY(file.write({{What::DropAll, u"a"_s}}));
    QVERIFY(file.records(u"a"_s).isEmpty());
    QCOMPARE(file.records(u"b"_s).size(), 1);
}

void LedgerTest::whatIsWrittenTogetherIsWrittenWholeOrNotAtAll()
{
    LedgerFile file(path(), m_key);
    QCOMPARE(file.open(), SealedFile::Opened::Fine);
    // A program that holds the file makes the second write fail.
    QVERIFY(file.write({{What::Put, u"a"_s, u"1"_s, {{"x", 1}}}}));
    tamper(u"DROP TABLE journal"_s);
    QVERIFY(!file.write({{What::Put, u"a"_s, u"2"_s, {{"x", 2}}}, {What::Append, {}, {}, {{"y", 1}}}}));
    QVERIFY(!file.records(u"a"_s).contains(u"2"_s));
}

void LedgerTest::write(int entries)
{
    LedgerFile file(path(), m_key);
    QCOMPARE(file.open(), SealedFile::Opened::Fine);
    for (int at = 1; at <= entries; ++at)
        QVERIFY(file.write({{What::Append, {}, {}, {{"who", u"ann@example.com"_s}, {"at", at}}}}));
}

void LedgerTest::nothingReadableLiesInTheFile()
{
    write(20);
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(path() + suffix);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("ann@example.com"));
        QVERIFY(!bytes.contains("who"));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }
}

void LedgerTest::theJournalIsReadNewestFirst()
{
    write(5);
    LedgerFile file(path(), m_key);
    QCOMPARE(file.open(), SealedFile::Opened::Fine);
    const QList<LedgerEntry> newest = file.journal(0, 2);
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest.first().number, 5);
    QCOMPARE(newest.first().body["at"].toInt(), 5);
    QCOMPARE(file.journal(4, 10).size(), 3);
    QVERIFY(file.checkJournal().isWhole);
}

void LedgerTest::tamper(const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

void LedgerTest::aTamperedJournalShows_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an entry taken out") << u"DELETE FROM journal WHERE number = 3"_s;
    QTest::newRow("the last one taken out") << u"DELETE FROM journal WHERE number = 5"_s;
    QTest::newRow("a changed byte") << u"UPDATE journal SET body = zeroblob(80) WHERE number = 2"_s;
    QTest::newRow("one in place of another")
        << u"UPDATE journal SET (mark, body) = (SELECT mark, body FROM journal WHERE number = 1)"
           " WHERE number = 4"_s;
    QTest::newRow("all of them gone") << u"DELETE FROM journal"_s;
}

void LedgerTest::aTamperedJournalShows()
{
    QFETCH(QString, statement);
    write(5);
    tamper(statement);
    LedgerFile file(path(), m_key);
    QCOMPARE(file.open(), SealedFile::Opened::Fine);
    QVERIFY(!file.checkJournal().isWhole);
}

void LedgerTest::anotherKeySetsTheFileAside()
{
    write(1);
    LedgerFile file(path(), Sealer::newKey());
    QCOMPARE(file.open(), SealedFile::Opened::SetAside);
    QVERIFY(file.journal(0, 10).isEmpty());
    QVERIFY(!QDir(m_dir->path()).entryList({u"*set-aside*"_s}).isEmpty());
}

static StagedRow contact(const QString &address, const QString &city)
{
    StagedRow row;
    row.list = u"emails/contacts"_s;
    row.place = u"here"_s;
    row.action = u"edit"_s;
    row.key = row.name = address;
    return Staging::withCell(row, {u"variables.City"_s, u"City"_s, u"Lviv"_s, city});
}

void LedgerTest::stagedRowsSurviveARestart()
{
    const StagedRow ann = contact(u"ann@example.com"_s, u"Kyiv"_s);
    const StagedRow bob = contact(u"bob@example.com"_s, u"Odesa"_s);
    {
        Ledger ledger;
        ledger.open(path(), m_key);
        Staging staging(ledger);
        staging.replace({{bob.id(), bob}, {ann.id(), ann}});
        bool isWritten = false;
        ledger.write({}, this, [&](bool done) { isWritten = done; });
        QTRY_VERIFY(isWritten);
    }
    Ledger ledger;
    Staging staging(ledger);
    QSignalSpy changed(&staging, &Staging::changed);
    staging.load();
    ledger.open(path(), m_key);
    QTRY_VERIFY(staging.isLoaded());
    QCOMPARE(staging.rowCount(), 2);
    QCOMPARE(staging.rows().first().key, bob.key);
    QCOMPARE(toJson(*staging.find(u"here"_s, ann.key)), toJson(ann));
    QCOMPARE(changed.size(), 1);
}

void LedgerTest::aValuePutBackLeavesTheChanges()
{
    Ledger ledger;
    ledger.openInMemory();
    Staging staging(ledger);
    const StagedRow ann = contact(u"ann@example.com"_s, u"Kyiv"_s);
    staging.replace({{ann.id(), ann}});
    QCOMPARE(staging.changeCount(), 1);
    const StagedRow back = Staging::withCell(ann, {u"variables.City"_s, u"City"_s, u"Kyiv"_s, u"Lviv"_s});
    staging.replace({{back.id(), back}});
    QVERIFY(staging.isEmpty());
    QVERIFY(!staging.find(u"here"_s, ann.key));
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger.moc"
