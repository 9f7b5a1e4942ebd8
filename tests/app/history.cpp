// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/history.h"
#include "app/store/database.h"
#include "app/store/thinning.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <random>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject {
    Q_OBJECT

    const Call m_call {u"GET /campaigns/{id}"_s, {{u"id"_s, 7}}};
    const QDateTime m_time {QDate(2026, 3, 28), QTime(12, 0), Qt::UTC};
    const QByteArray m_key {QByteArray(32, 'k')};
    std::optional<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"account/history.sqlite"_s); }
    QStringList files() const
    {
        return QDir(m_folder->filePath(u"account"_s)).entryList(QDir::Files, QDir::Name);
    }
    static std::optional<Reading> latest(History &history, const Call &call)
    {
        std::optional<std::optional<Reading>> got;
        history.latest(Scope::Emails, call, &history, [&](const auto &reading) { got = reading; });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : std::nullopt;
    }
    static QList<Reading> readings(History &history, const Call &call, const QDateTime &since)
    {
        std::optional<QList<Reading>> got;
        history.readings(Scope::Emails, call, since, &history, [&](const auto &all) { got = all; });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : QList<Reading>();
    }
    /// A file with one answer in it, closed.
    void write(const QJsonValue &answer)
    {
        Database database(path(), m_key);
        QDir().mkpath(m_folder->filePath(u"account"_s));
        QCOMPARE(database.open(), Database::Opened::Fine);
        QVERIFY(database.remember({{{Scope::Emails, m_call}, {m_time, answer}}}));
    }
    void expectSetAside(const QByteArray &key)
    {
        History history;
        QSignalSpy said(&history, &History::said);
        history.open(path(), key);
        QVERIFY(!latest(history, m_call));
        QCOMPARE(said.size(), 1);
        QVERIFY(!files().filter(u"set-aside"_s).isEmpty());
        history.remember(Scope::Emails, m_call, 2, m_time);
        QCOMPARE(latest(history, m_call)->answer, QJsonValue(2));
    }

private slots:
    void init() { m_folder.emplace(); }

    void answersComeBackWhole_data()
    {
        QTest::addColumn<bool>("inThread");
        QTest::newRow("in this thread") << false;
        QTest::newRow("in a thread of its own") << true;
    }
    void answersComeBackWhole()
    {
        QFETCH(bool, inThread);
        QThread thread;
        thread.start();
        const QJsonObject answer {{u"opened"_s, QJsonValue::Null}, {u"name"_s, u"Весна"_s}, {u"sent"_s, 12}};
        {
            History history(inThread ? &thread : nullptr);
            QSignalSpy remembered(&history, &History::remembered);
            history.remember(Scope::Emails, m_call, answer, m_time);
            history.open(path(), m_key); // what came before is not lost
            QTRY_COMPARE(remembered.size(), 1);
        }
        {
            History history(inThread ? &thread : nullptr);
            history.open(path(), m_key);
            const std::optional<Reading> got = latest(history, m_call);
            QVERIFY(got);
            QCOMPARE(got->answer, QJsonValue(answer));
            QCOMPARE(got->at, m_time);
            QVERIFY(!latest(history, {u"GET /campaigns/{id}"_s, {{u"id"_s, 8}}}));
        }
        thread.quit();
        thread.wait();
    }

    void readingsAreInTheOrderOfTime()
    {
        History history;
        history.openInMemory();
        for (int minutes : {30, 10, 20})
            history.remember(Scope::Emails, m_call, minutes, m_time.addSecs(minutes * 60));
        const QList<Reading> got = readings(history, m_call, m_time.addSecs(15 * 60));
        QCOMPARE(got.size(), 2);
        QCOMPARE(got[0].answer, QJsonValue(20));
        QCOMPARE(got[1].answer, QJsonValue(30));
    }

    void callsAreKnownAgainWithTheirValues()
    {
        History history;
        history.openInMemory();
        Call call = m_call;
        call.query[u"ids"_s] = QVariantList {1, 2};
        call.body = QJsonObject {{u"name"_s, u"Ann"_s}};
        history.remember(Scope::Crm, call, 1, m_time);
        std::optional<QList<StoredCall>> got;
        history.calls(m_time.addSecs(-1), this, [&](const auto &calls) { got = calls; });
        QTRY_VERIFY(got);
        QCOMPARE(got->size(), 1);
        QCOMPARE(got->first().scope, Scope::Crm);
        QCOMPARE(toText(got->first()), toText({Scope::Crm, call}));
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        History history;
        history.openInMemory();
        auto context = std::make_unique<QObject>();
        bool called = false;
        history.latest(Scope::Emails, m_call, context.get(), [&](const auto &) { called = true; });
        context.reset();
        latest(history, m_call);
        QVERIFY(!called);
    }

    void theFileTellsNothing()
    {
        const QStringList planted {u"ann@example.com"_s, u"Marigold"_s, u"380501234567"_s, u"/campaigns"_s};
        History history;
        history.open(path(), m_key);
        QSignalSpy remembered(&history, &History::remembered);
        for (int i = 0; i < 50; ++i)
            history.remember(Scope::Emails, {u"GET /campaigns/{id}"_s, {{u"id"_s, planted[0]}}},
                             QJsonObject {{u"name"_s, planted[1]}, {u"phone"_s, planted[2]}},
                             m_time.addSecs(i));
        QTRY_COMPARE(remembered.size(), 50);
        QVERIFY(files().size() >= 2); // the write-ahead log is there, too
        for (const QString &name : files()) {
            QFile file(m_folder->filePath(u"account/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &value : planted) {
                QVERIFY(!bytes.contains(value.toUtf8()));
                QVERIFY(!bytes.contains(value.toUtf8().toBase64()));
            }
            QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    void anotherKeySetsTheFileAside()
    {
        write(1);
        expectSetAside(QByteArray(32, 'x'));
    }

    void whatIsNoFileOfOursIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("text") << QByteArray("These are no figures.");
        QTest::newRow("noise") << QByteArray(8192, '\x9d');
        QTest::newRow("the head of a database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\x01');
    }
    void whatIsNoFileOfOursIsSetAside()
    {
        QFETCH(QByteArray, contents);
        QDir().mkpath(m_folder->filePath(u"account"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        expectSetAside(m_key);
    }

    void aNewerFileIsSetAside()
    {
        write(1);
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(path());
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(u"PRAGMA user_version = 99"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        expectSetAside(m_key);
    }

    void anEmptyFileIsBegun()
    {
        QDir().mkpath(m_folder->filePath(u"account"_s));
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        History history;
        QSignalSpy said(&history, &History::said);
        history.open(path(), m_key);
        QVERIFY(!latest(history, m_call));
        QVERIFY(said.isEmpty());
    }

    void changedBytesAreNeverTakenForFigures()
    {
        write(QJsonObject {{u"opened"_s, 1000}});
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        std::mt19937 random(42);
        for (int round = 0; round < 60; ++round) {
            QByteArray bent = whole;
            bent[qsizetype(random() % size_t(bent.size()))] ^= char(1 << random() % 8);
            QFile::remove(path() + u"-wal"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bent);
            file.close();
            Database database(path(), m_key);
            QVERIFY(database.open() != Database::Opened::Failed);
            if (const auto got = database.latest({Scope::Emails, m_call}))
                QCOMPARE(got->answer["opened"], QJsonValue(1000));
        }
    }

    void withoutADiskMemoryServes()
    {
        QFile file(m_folder->filePath(u"account"_s)); // a file where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        History history;
        QSignalSpy said(&history, &History::said);
        history.open(path(), m_key);
        history.remember(Scope::Emails, m_call, 5, m_time);
        QCOMPARE(latest(history, m_call)->answer, QJsonValue(5));
        QCOMPARE(said.size(), 1);
    }

    void oldReadingsAreThinned()
    {
        constexpr qint64 minute = 60 * 1000;
        const qint64 now = QDateTime(QDate(2026, 10, 26), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        QList<qint64> times;
        for (qint64 at = now - 60LL * 24 * 60 * minute; at <= now; at += 10 * minute)
            times << at;
        const QList<qint64> gone = superfluous(times, now);
        const auto kept = [&](qint64 from, qint64 to) {
            return std::count_if(times.begin(), times.end(), [&](qint64 at) {
                return at > now - from * 60 * minute && at <= now - to * 60 * minute && !gone.contains(at);
            });
        };
        QCOMPARE(kept(48, 0), 48 * 6); // all of the last two days, the change of the clocks included
        QCOMPARE(kept(30 * 24, 49), 30 * 24 - 49);
        QVERIFY(std::abs(kept(59 * 24, 31 * 24) - 28) <= 1);
        QVERIFY(!gone.contains(times.first()) && !gone.contains(times.last()));
        QVERIFY(superfluous({now + minute, now + 2 * minute, now + 3 * minute}, now).isEmpty());
    }

    void thinningDropsAnswersThatNobodyPointsAt()
    {
        QDir().mkpath(m_folder->filePath(u"account"_s));
        Database database(path(), m_key);
        QCOMPARE(database.open(), Database::Opened::Fine);
        QList<QPair<StoredCall, Reading>> answers;
        for (int i = 0; i < 10; ++i)
            answers << qMakePair(StoredCall {Scope::Emails, m_call}, Reading {m_time.addSecs(i), i});
        QVERIFY(database.remember(answers));
        database.thin(m_time.addDays(10).toMSecsSinceEpoch());
        const QList<Reading> left = database.readings({Scope::Emails, m_call}, 0);
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.first().answer, QJsonValue(0));
        QCOMPARE(left.last().answer, QJsonValue(9));
    }

    void whatWasSavedSurvivesAKill()
    {
        std::mt19937 random(7);
        QList<int> saved;
        for (int round = 0; round < 30; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(HISTORY_WRITER),
                         {path(), QString::fromLatin1(m_key.toHex()), QString::number(round * 100000)});
            const int enough = int(random() % 40) + 1;
            QByteArray out;
            QTRY_VERIFY((out += writer.readAllStandardOutput()).count('\n') >= enough);
            writer.kill();
            QVERIFY(writer.waitForFinished());
            out += writer.readAllStandardOutput();
            const QList<QByteArray> lines = out.left(out.lastIndexOf('\n')).split('\n');
            for (const QByteArray &line : lines)
                saved << line.toInt();
        }
        Database database(path(), m_key);
        QCOMPARE(database.open(), Database::Opened::Fine); // whole: it is checked when it is opened
        QVERIFY(saved.size() >= 30);
        for (const int number : saved) {
            const auto got =
                database.latest({Scope::Emails, {u"GET /campaigns/{id}"_s, {{u"id"_s, number}}}});
            QVERIFY2(got, qPrintable(QString::number(number)));
            QCOMPARE(got->answer, QJsonValue(number));
        }
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history.moc"
