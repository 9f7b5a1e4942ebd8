// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database.h"
#include "app/store/history.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Qt without its driver for SQLite, as on a system where that is a package of its own.
class NoDriverTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setLibraryPaths({});
        if (Database::hasDriver())
            QSKIP("This Qt has the driver built in");
    }

    void theReasonIsSaidOnceAndNothingElseBreaks_data()
    {
        QTest::addColumn<bool>("isInMemory");
        QTest::newRow("file") << false;
        QTest::newRow("memory") << true;
    }
    void theReasonIsSaidOnceAndNothingElseBreaks()
    {
        QFETCH(bool, isInMemory);
        QTemporaryDir folder;
        History history;
        QSignalSpy said(&history, &History::said);
        QSignalSpy remembered(&history, &History::remembered);
        if (isInMemory)
            history.openInMemory();
        else
            history.open(folder.filePath(u"history.sqlite"_s), QByteArray(32, 'k'));
        const Call call {u"GET /addressbooks"_s};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        history.remember(Scope::Emails, call, 5, now);
        QTRY_COMPARE(remembered.size(), 1);
        bool isAnswered = false;
        history.latest(Scope::Emails, call, this, [&](const std::optional<Reading> &last) {
            isAnswered = true;
            QVERIFY(!last);
        });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(u"SQLite"_s));
        QVERIFY(!said[0][0].toString().contains(u"full"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NoDriverTest)
#include "nodriver.moc"
