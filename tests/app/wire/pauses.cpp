// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/pauses.h"

#include <QTest>
#include <QTimeZone>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

class PausesTest : public QObject {
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
    const Pauses m_pauses;

private slots:
    void followsASaneRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("none") << ""_ba << 1000;
        QTest::newRow("seconds") << "7"_ba << 7000;
        QTest::newRow("seconds with spaces") << " 7 "_ba << 7000;
        QTest::newRow("zero") << "0"_ba << 1000;
        QTest::newRow("long") << "900"_ba << 120000;
        QTest::newRow("negative") << "-5"_ba << 1000;
        QTest::newRow("ten years") << "315360000"_ba << 1000;
        QTest::newRow("more than a number holds") << "99999999999999999999"_ba << 1000;
        QTest::newRow("not a number") << "soon"_ba << 1000;
        QTest::newRow("a fraction") << "1.5"_ba << 1000;
        QTest::newRow("date ahead") << "Sun, 01 Mar 2026 12:00:09 GMT"_ba << 9000;
        QTest::newRow("date gone by") << "Sun, 01 Mar 2026 11:00:00 GMT"_ba << 1000;
        QTest::newRow("date in ten years") << "Sat, 01 Mar 2036 12:00:00 GMT"_ba << 1000;
        QTest::newRow("no date") << "Sun, 41 Mar 2026 12:00:09 GMT"_ba << 1000;
    }
    void followsASaneRetryAfter()
    {
        QFETCH(QByteArray, retryAfter);
        QTEST(m_pauses.afterTooMany(0, retryAfter, m_now), "milliseconds");
    }

    void pausesGrowWithEachRefusal()
    {
        const QList<int> expected {1000, 2000, 4000, 8000, 16000, 32000, 64000, 120000, 120000};
        for (int times = 0; times < expected.size(); ++times)
            QCOMPARE(m_pauses.afterTooMany(times, {}, m_now), expected[times]);
        QCOMPARE(m_pauses.afterTooMany(100000, {}, m_now), 120000);
    }

    void pausesAfterFaultsGrowWithJitter()
    {
        for (int round = 0; round < 200; ++round) {
            for (int tries = 0; tries < 3; ++tries) {
                const int pause = *m_pauses.afterFault(tries, {}, m_now);
                QCOMPARE_GE(pause, 300 << tries);
                QCOMPARE_LT(pause, 600 << tries);
            }
        }
    }

    void aFaultIsNotWaitedForLongerThanAnybodyWould()
    {
        QCOMPARE(m_pauses.afterFault(0, "5", m_now), 5000);
        QVERIFY(!m_pauses.afterFault(0, "60", m_now));
        QCOMPARE_LT(*m_pauses.afterFault(0, "315360000", m_now), 600);
    }
};

QTEST_GUILESS_MAIN(PausesTest)
#include "pauses.moc"
