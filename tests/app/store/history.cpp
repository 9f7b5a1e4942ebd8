// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/history.h"
#include "app/store/database.h"
#include "app/store/past.h"
#include "app/store/thinning.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject {
    Q_OBJECT

    const Call m_call {u"GET /campaigns/{id}"_s, {{u"id"_s, 7}}};
    const QDateTime m_time {QDate(2026, 3, 28), QTime(12, 0), QTimeZone::utc()};
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
    static QVariant ask(const QString &file, const QString &statement)
    {
        QVariant value;
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(file);
            QSqlQuery query(raw);
            if (raw.open() && query.exec(statement) && query.next())
                value = query.value(0);
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        return value;
    }
    static QStringList due(History &history, const QDateTime &looked, const QDateTime &fresh)
    {
        std::optional<QStringList> got;
        history.due(looked, fresh, &history, [&](const QList<StoredCall> &calls) {
            got.emplace();
            for (const StoredCall &stored : calls)
                *got << stored.call.operation;
        });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : QStringList {u"no answer"_s};
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

    void figuresThatStandStillKeepTheirTimes()
    {
        History history;
        history.openInMemory();
        const QList<int> figures {7, 7, 8, 7};
        for (int i = 0; i < figures.size(); ++i)
            history.remember(Scope::Emails, m_call, figures[i], m_time.addSecs(i));
        const QList<Reading> got = readings(history, m_call, m_time);
        QCOMPARE(got.size(), 4);
        for (int i = 0; i < figures.size(); ++i) {
            QCOMPARE(got[i].answer, QJsonValue(figures[i]));
            QCOMPARE(got[i].at, m_time.addSecs(i));
        }
    }

    void thePastIsWorkedOutInTheStoresThread()
    {
        QThread thread;
        thread.start();
        {
            History history(&thread);
            history.openInMemory();
            for (int day = 0; day < 3; ++day)
                history.remember(Scope::Emails, m_call, 10 * day, m_time.addDays(day));
            QThread *reader = nullptr;
            const Report report {.id = u"report"_s, .call = m_call, .read = [&](const QJsonValue &answer) {
                                     reader = QThread::currentThread();
                                     return ReportData {.figures = {figure(u"sent"_s, u"Sent"_s, answer)}};
                                 }};
            std::optional<Past> past;
            std::optional<Reading> last;
            history.past(Scope::Emails, report, m_time, this, [&](const Past &made, const auto &newest) {
                past = made;
                last = newest;
            });
            QTRY_VERIFY(past);
            QCOMPARE(reader, &thread);
            QCOMPARE(last->answer, QJsonValue(20));
            QCOMPARE(past->trend(u"sent"_s).series.first().values, QList<double>({0, 10, 20}));
        }
        thread.quit();
        thread.wait();
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
        history.due(m_time.addSecs(-1), m_time.addSecs(1), this, [&](const auto &calls) { got = calls; });
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
        QTRY_COMPARE(remembered.size(), 1); // all of one call
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
        ask(path(), u"PRAGMA user_version = 99"_s);
        QCOMPARE(ask(path(), u"PRAGMA user_version"_s), QVariant(99));
        expectSetAside(m_key);
    }

    void aForeignDatabaseIsSetAsideAsItWas()
    {
        QDir().mkpath(m_folder->filePath(u"account"_s));
        ask(path(), u"CREATE TABLE somebodys(thing)"_s);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        expectSetAside(m_key);
        QFile aside(m_folder->filePath(u"account/"_s + files().filter(u"set-aside"_s).first()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), before);
    }

    /// The fixture was written by Pulsedeck when its format was 1, with the key of this test.
    void anOlderFileIsLiftedAndCopiedFirst()
    {
        QDir().mkpath(m_folder->filePath(u"account"_s));
        QVERIFY(QFile::copy(QStringLiteral(PULSEDECK_TEST_DATA "/store/history-v1.sqlite"), path()));
        History history;
        QSignalSpy said(&history, &History::said);
        history.open(path(), m_key);
        const QList<Reading> all = readings(history, m_call, m_time.addYears(-1));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().answer, QJsonValue(QJsonObject {{u"sent"_s, 12}}));
        QCOMPARE(all.last().at, m_time.addSecs(3600));
        QCOMPARE(due(history, m_time.addSecs(3600), m_time.addSecs(3601)), {m_call.operation});
        QVERIFY(said.isEmpty());

        const QString backup = path() + u".backup-v1"_s;
        QCOMPARE(ask(backup, u"PRAGMA user_version"_s), QVariant(1));
        QCOMPARE(ask(backup, u"SELECT count(*) FROM reading"_s), QVariant(2));
        QCOMPARE(QFile::permissions(backup) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void anAnswerDoesNotPassForAnothers()
    {
        const Call other {u"GET /campaigns/{id}"_s, {{u"id"_s, 8}}};
        QDir().mkpath(m_folder->filePath(u"account"_s));
        {
            Database database(path(), m_key);
            QCOMPARE(database.open(), Database::Opened::Fine);
            QVERIFY(database.remember(
                {{{Scope::Emails, m_call}, {m_time, 1}}, {{Scope::Emails, other}, {m_time, 2}}}));
        }
        ask(path(), u"UPDATE reading SET answer = 3 - answer"_s);
        Database database(path(), m_key);
        QCOMPARE(database.open(), Database::Opened::Fine);
        QVERIFY(!database.latest({Scope::Emails, m_call}));
        QVERIFY(!database.latest({Scope::Emails, other}));
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

#ifdef Q_OS_UNIX
    void aFullDiskIsSaidOnceAndForgotten()
    {
        History history;
        QSignalSpy said(&history, &History::said);
        history.open(path(), m_key);
        history.remember(Scope::Emails, m_call, u"before"_s, m_time);
        QVERIFY(latest(history, m_call));
        // No file may grow beyond what the write-ahead log has now.
        rlimit before {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight {rlim_t(QFileInfo(path() + u"-wal"_s).size()), before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &tight);
        const QString large(64 * 1024, u'x');
        for (int i = 1; i <= 3; ++i)
            history.remember(Scope::Emails, m_call, large + QString::number(i), m_time.addSecs(i));
        const auto held = latest(history, m_call);
        const qsizetype known = readings(history, m_call, m_time).size();
        setrlimit(RLIMIT_FSIZE, &before);

        QCOMPARE(said.size(), 1);
        QVERIFY(held && held->answer.toString().endsWith(u'3'));
        QCOMPARE(known, 4); // what the disk has, and what it refused

        history.remember(Scope::Emails, m_call, u"after"_s, m_time.addSecs(9));
        QCOMPARE(readings(history, m_call, m_time).size(), 5);
        QCOMPARE(ask(path(), u"SELECT count(*) FROM reading"_s), QVariant(5));
        QCOMPARE(said.size(), 1);
    }

    void aFileOutOfReachIsNotSetAside()
    {
        write(1);
        // Another program holds the file for itself.
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        const auto leave = qScopeGuard([&] {
            other = {};
            QSqlDatabase::removeDatabase(u"other"_s);
        });
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        QCOMPARE(Database(path(), m_key).open(), Database::Opened::Failed);
        QVERIFY(files().filter(u"set-aside"_s).isEmpty());
    }
#endif

    void whatNobodyLooksAtIsNotDue()
    {
        History history;
        history.openInMemory();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto remember = [&](const QString &operation, const QDateTime &at, History::Reader reader) {
            history.remember(Scope::Emails, {operation}, 1, at, reader);
        };
        remember(u"looked at"_s, now.addDays(-13), History::Reader::Person);
        remember(u"looked at"_s, now.addDays(-1), History::Reader::Schedule);
        remember(u"left alone"_s, now.addDays(-15), History::Reader::Person);
        remember(u"left alone"_s, now.addDays(-1), History::Reader::Schedule);
        remember(u"fresh"_s, now.addSecs(-60), History::Reader::Person);
        remember(u"of a wrong clock"_s, now.addDays(-1), History::Reader::Person);
        remember(u"of a wrong clock"_s, now.addYears(1), History::Reader::Schedule);
        history.rememberList(
            Scope::Emails, {u"list"_s}, [] { return QJsonArray(); }, now.addDays(-1));
        QStringList found = due(history, now.addDays(-14), now.addSecs(-1800));
        found.sort();
        QCOMPARE(found, QStringList({u"looked at"_s, u"of a wrong clock"_s}));
    }

    void listsAreKeptForThreeMonths()
    {
        QDir().mkpath(m_folder->filePath(u"account"_s));
        Database database(path(), m_key);
        QCOMPARE(database.open(), Database::Opened::Fine);
        const StoredCall list {Scope::Emails, m_call, true};
        const StoredCall statistic {Scope::Emails, m_call};
        QVERIFY(database.remember({{list, {m_time, QJsonArray {1}}}, {statistic, {m_time, 1}}}));
        database.thin(m_time.addDays(89).toMSecsSinceEpoch());
        QVERIFY(database.latest(list));
        database.thin(m_time.addDays(91).toMSecsSinceEpoch());
        QVERIFY(!database.latest(list));
        QVERIFY(database.latest(statistic));
    }

    void aListThatIsKeptWholeStaysUntilItIsForgotten()
    {
        QDir().mkpath(m_folder->filePath(u"account"_s));
        Database database(path(), m_key);
        QCOMPARE(database.open(), Database::Opened::Fine);
        const StoredCall first {Scope::Emails, m_call, true};
        const StoredCall piece {Scope::Emails, m_call, true, u"1/0"_s};
        const StoredCall other {Scope::Sms, m_call, true, u"1/0"_s};
        QCOMPARE(callFromText(toText(piece))->part, piece.part);
        for (const StoredCall &stored : {first, piece, other})
            QVERIFY(database.remember({{stored, {m_time, QJsonArray {stored.part}}, false}}));
        QCOMPARE(database.latest(first)->answer, QJsonArray {u""_s});
        QCOMPARE(database.latest(piece)->answer, QJsonArray {u"1/0"_s});
        database.thin(m_time.addYears(1).toMSecsSinceEpoch());
        QVERIFY(database.latest(piece));
        // Looked at, it is like any other.
        QVERIFY(database.remember({{other, {m_time, 1}}}));
        database.thin(m_time.addYears(1).toMSecsSinceEpoch());
        QVERIFY(!database.latest(other));
        QVERIFY(database.remember({{other, {m_time, 1}}}));
        QVERIFY(database.due(0, m_time.addYears(1).toMSecsSinceEpoch(), 0).isEmpty());
        QVERIFY(database.forget([&](const StoredCall &stored) { return toText(stored) == toText(piece); }));
        QVERIFY(!database.latest(piece));
        QVERIFY(database.latest(other));
    }

    void aPartTellsWhetherItIsKept()
    {
        // The file can be read and no longer be written.
        write(1);
        QList<bool> kept;
        const StoredCall piece {Scope::Emails, m_call, true, u"1/0"_s};
        const auto make = [] { return QJsonArray {u"ann@example.com"_s}; };
        const auto note = [&kept](bool isKept) { kept << isKept; };
        History history;
        QSignalSpy said(&history, &History::said);
        history.open(path(), m_key);
        history.keepPart(piece, make, m_time, this, note);
        QTRY_COMPARE(kept, QList<bool> {true});
        for (const QString &name : files()) {
            QFile file(m_folder->filePath(u"account/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("ann@example.com"));
        }
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"keeper"_s);
        raw.setDatabaseName(path());
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"BEGIN IMMEDIATE"_s));
        history.keepPart({Scope::Emails, m_call, true, u"1/1"_s}, make, m_time, this, note);
        QTRY_COMPARE(kept, QList<bool>({true, false}));
        QCOMPARE(said.size(), 1);
        raw = {};
        QSqlDatabase::removeDatabase(u"keeper"_s);
    }

    void oldReadingsAreThinned()
    {
        constexpr qint64 minute = 60 * 1000;
        const qint64 now = QDateTime(QDate(2026, 10, 26), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
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
        QList<Note> answers;
        for (int i = 0; i < 10; ++i)
            answers << Note {{Scope::Emails, m_call}, {m_time.addSecs(i), i}};
        QVERIFY(database.remember(answers));
        // A clock that runs years ahead makes nothing old.
        database.thin(m_time.addYears(10).toMSecsSinceEpoch());
        QCOMPARE(database.readings({Scope::Emails, m_call}, 0).size(), 10);

        QVERIFY(database.remember({{{Scope::Emails, m_call}, {m_time.addDays(10), 10}}}));
        database.thin(m_time.addDays(10).toMSecsSinceEpoch());
        const QList<Reading> left = database.readings({Scope::Emails, m_call}, 0);
        QCOMPARE(left.size(), 3);
        QCOMPARE(left[0].answer, QJsonValue(0));
        QCOMPARE(left[1].answer, QJsonValue(9));
        QCOMPARE(left[2].answer, QJsonValue(10));
        QCOMPARE(ask(path(), u"SELECT count(*) FROM answer"_s), QVariant(3));
    }

    void whatWasSavedSurvivesAKill()
    {
        std::mt19937 random(7);
        QList<int> saved;
        const int rounds = qEnvironmentVariableIsSet("PULSEDECK_KILLS")
            ? qEnvironmentVariableIntValue("PULSEDECK_KILLS")
            : 30;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(HISTORY_WRITER),
                         {path(), QString::fromLatin1(m_key.toHex()), QString::number(round * 1000)});
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
        QCOMPARE(ask(path(), u"PRAGMA integrity_check"_s), QVariant(u"ok"_s));
        Database database(path(), m_key);
        QCOMPARE(database.open(), Database::Opened::Fine);
        QVERIFY(saved.size() >= rounds);
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
