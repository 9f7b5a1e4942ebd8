// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/period.h"
#include "app/scopes/pop_ups/abtest.h"
#include "app/scopes/pop_ups/statistics.h"
#include "app/values/chance.h"
#include "app/values/format.h"

#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Periods of days, and what is asked for and worked out with them.
class PeriodTest : public QObject {
    Q_OBJECT

    const QDate m_today {2026, 3, 31};
    const QTimeZone m_kyiv {"Europe/Kyiv"};

private slots:
    void namesMeanDays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("today") << u"1"_s << m_today << m_today;
        QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 3, 30) << QDate(2026, 3, 30);
        QTest::newRow("a week") << u"7"_s << QDate(2026, 3, 25) << m_today;
        QTest::newRow("30 days") << u"30"_s << QDate(2026, 3, 2) << m_today;
        QTest::newRow("month") << u"month"_s << QDate(2026, 3, 1) << m_today;
        QTest::newRow("last month") << u"last-month"_s << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("a range") << u"2026-01-05/2026-01-06"_s << QDate(2026, 1, 5) << QDate(2026, 1, 6);
        QTest::newRow("not beyond today") << u"2026-03-30/2027-01-06"_s << QDate(2026, 3, 30) << m_today;
        QTest::newRow("backwards") << u"2026-01-06/2026-01-05"_s << QDate() << QDate();
        QTest::newRow("all") << u"all"_s << QDate() << QDate();
        QTest::newRow("nonsense") << u"-7"_s << QDate() << QDate();
    }

    void namesMeanDays()
    {
        QFETCH(QString, name);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const Period period = Period::named(name, m_today);
        QCOMPARE(period, (Period {first, last}));
        QCOMPARE(period.isAll(), !first.isValid());
    }

    void thePeriodBeforeIsAsLong()
    {
        const Period week = Period::named(u"7"_s, m_today);
        QCOMPARE(week.days(), 7);
        QCOMPARE(week.before(), (Period {QDate(2026, 3, 18), QDate(2026, 3, 24)}));
    }

    void monthsAreHeldAgainstMonths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char *what, const char *name, QDate today, QDate first, QDate last) {
            QTest::newRow(what) << QString::fromLatin1(name) << today << first << last;
        };
        row("this month", "month", {2026, 11, 20}, {2026, 10, 1}, {2026, 10, 20});
        row("on its first day", "month", {2026, 11, 1}, {2026, 10, 1}, {2026, 10, 1});
        row("longer than the one before", "month", {2026, 3, 31}, {2026, 2, 1}, {2026, 2, 28});
        row("in a new year", "month", {2027, 1, 9}, {2026, 12, 1}, {2026, 12, 9});
        row("last month", "last-month", {2026, 12, 5}, {2026, 10, 1}, {2026, 10, 31});
        row("last month was short", "last-month", {2026, 3, 5}, {2026, 1, 1}, {2026, 1, 31});
        row("a month by its days", "2026-02-01/2026-02-28", {2026, 3, 5}, {2026, 1, 1}, {2026, 1, 31});
        row("two months", "2026-09-01/2026-10-31", {2026, 12, 5}, {2026, 7, 1}, {2026, 8, 31});
        row("any days", "2026-11-02/2026-11-08", {2026, 12, 5}, {2026, 10, 26}, {2026, 11, 1});
        row("a week at the beginning of a month", "7", {2026, 11, 7}, {2026, 10, 25}, {2026, 10, 31});
    }

    void monthsAreHeldAgainstMonths()
    {
        QFETCH(QString, name);
        QFETCH(QDate, today);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QCOMPARE(Period::named(name, today).before(), (Period {first, last}));
    }

    void todayIsHeldAgainstAsMuchOfADay()
    {
        const Period week = Period::named(u"7"_s, m_today);
        const QDateTime now(m_today, QTime(8, 20, 59));
        const Period before = week.upTo(now).before();
        QCOMPARE(before.last, QDate(2026, 3, 24));
        QCOMPARE(before.until, QTime(8, 20));
        QCOMPARE(before.endSeconds(m_kyiv),
                 QDateTime(before.last, QTime(8, 19, 59), m_kyiv).toSecsSinceEpoch());
        // Also when the clocks changed in between: the same time on the clock.
        const Period day =
            Period {QDate(2026, 3, 29), QDate(2026, 3, 29)}.upTo({{2026, 3, 29}, QTime(12, 0)});
        QCOMPARE(day.before().endSeconds(m_kyiv) + 1 - day.before().startSeconds(m_kyiv), 12 * 3600LL);
        QCOMPARE(day.endSeconds(m_kyiv) + 1 - day.startSeconds(m_kyiv), 11 * 3600LL);
        // What is over is compared whole.
        const Period yesterday = Period::named(u"yesterday"_s, m_today);
        QVERIFY(!yesterday.upTo(now).before().until.isValid());
        QVERIFY(Period::named(u"1"_s, m_today).upTo(QDateTime(m_today, QTime(0, 0))).endSeconds()
                >= Period::named(u"1"_s, m_today).startSeconds());
    }

    void partsCoverThePeriodOnce_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("parts");
        QTest::newRow("1") << 1 << 1;
        QTest::newRow("31") << 31 << 31;
        QTest::newRow("32") << 32 << 16;
        QTest::newRow("90") << 90 << 30;
        QTest::newRow("365") << 365 << 31;
    }

    void partsCoverThePeriodOnce()
    {
        QFETCH(int, days);
        QFETCH(int, parts);
        const Period period {m_today.addDays(1 - days), m_today};
        const QList<Period> all = period.parts();
        QCOMPARE(all.size(), parts);
        QCOMPARE(all.first().first, period.first);
        QCOMPARE(all.last().last, period.last);
        for (int i = 1; i < all.size(); ++i) {
            QCOMPARE(all.at(i).first, all.at(i - 1).last.addDays(1));
            QCOMPARE(all.at(i).days(), all.last().days());
        }
    }

    void daysOfClockChangesHaveTheirLength()
    {
        // In Kyiv the clocks went forward on 29 March 2026 and go back on 25 October 2026.
        const auto hours = [this](const QDate &day) {
            const Period one {day, day};
            return double(one.endSeconds(m_kyiv) + 1 - one.startSeconds(m_kyiv)) / 3600;
        };
        QCOMPARE(hours({2026, 3, 28}), 24.0);
        QCOMPARE(hours({2026, 3, 29}), 23.0);
        QCOMPARE(hours({2026, 10, 25}), 25.0);
        const Period week {QDate(2026, 3, 23), QDate(2026, 3, 29)};
        QCOMPARE(week.startSeconds(m_kyiv), 1774216800LL); // 22 March, 22:00 UTC
        QCOMPARE(week.endSeconds(m_kyiv), 1774817999LL); // 29 March, 20:59:59 UTC
        QCOMPARE(week.before().endSeconds(m_kyiv) + 1, week.startSeconds(m_kyiv));
    }

    void statisticsAreAskedForInUnixSeconds()
    {
        const Period day {QDate(2026, 3, 29), QDate(2026, 3, 29)};
        const Call call =
            pop_ups::statistics({"GET /v2/pop-ups/public/api/statistics/popup/{popupId}", {{"popupId", "a"}}})
                .during(day);
        QCOMPARE(call.path.value(u"popupId"_s).toString(), u"a"_s);
        QCOMPARE(call.query.value(u"start"_s).toLongLong(), day.startSeconds());
        QCOMPARE(call.query.value(u"end"_s).toLongLong(), day.endSeconds());
    }

    void chanceIsThatOfTheBooks_data()
    {
        QTest::addColumn<double>("done");
        QTest::addColumn<double>("of");
        QTest::addColumn<double>("otherDone");
        QTest::addColumn<double>("otherOf");
        QTest::addColumn<double>("chance");
        // z = 2.0 and 1.0 by construction, and equal shares; 1.96 is the classic border of 5 %.
        QTest::newRow("equal") << 50.0 << 1000.0 << 50.0 << 1000.0 << 1.0;
        QTest::newRow("200 of 1000, 250 of 1000") << 200.0 << 1000.0 << 250.0 << 1000.0 << 0.0074;
        QTest::newRow("100 of 1000, 120 of 1000") << 100.0 << 1000.0 << 120.0 << 1000.0 << 0.1529;
        QTest::newRow("order does not matter") << 120.0 << 1000.0 << 100.0 << 1000.0 << 0.1529;
    }

    void chanceIsThatOfTheBooks()
    {
        QFETCH(double, done);
        QFETCH(double, of);
        QFETCH(double, otherDone);
        QFETCH(double, otherOf);
        QFETCH(double, chance);
        const std::optional<double> found = chanceOf(done, of, otherDone, otherOf);
        QVERIFY(found);
        QVERIFY2(qAbs(*found - chance) < 0.00006, qPrintable(QString::number(*found, 'g', 8)));
    }

    void tooFewAreNotCompared()
    {
        QVERIFY(!chanceOf(0, 0, 0, 0));
        QVERIFY(!chanceOf(4, 100, 50, 100));
        QVERIFY(!chanceOf(98, 100, 50, 100));
        QVERIFY(chanceOf(5, 100, 50, 100));
    }

    void aShareIsOnlyWhatCanBeOne()
    {
        const auto share = shareOf(245, QJsonValue(u"980"_s));
        QVERIFY(share);
        QCOMPARE(share->part, 245.0);
        QCOMPARE(share->whole, 980.0);
        QVERIFY(!shareOf(981, 980));
        QVERIFY(!shareOf(-1, 980));
        QVERIFY(!shareOf(QJsonValue(), 980));
    }

    void theVerdictIsInWords_data()
    {
        QTest::addColumn<int>("subscribed");
        QTest::addColumn<QString>("winner");
        QTest::addColumn<QString>("words");
        QTest::newRow("clear") << 300 << u""_s << u"Variant B is better."_s;
        QTest::newRow("likely") << 240 << u""_s << u"Variant B is probably better."_s;
        QTest::newRow("open") << 205 << u""_s << u"No variant is known to be better"_s;
        QTest::newRow("few") << 1 << u""_s << u"Too few people"_s;
        QTest::newRow("named") << 300 << u"b"_s << u"the service names variant B the winner"_s;
    }

    void theVerdictIsInWords()
    {
        QFETCH(int, subscribed);
        QFETCH(QString, winner);
        QFETCH(QString, words);
        const auto variant = [](const char *id, int done) {
            return QJsonObject {
                {"id", QLatin1String(id)},
                {"statistic", QJsonObject {{"peopleReached", 1000}, {"subscriptions", done}}}};
        };
        const QJsonObject test {
            {"status", winner.isEmpty() ? 1 : 0},
            {"winner", winner},
            {"participants", QJsonObject {{"A", variant("a", 200)}, {"B", variant("b", subscribed)}}}};
        const QList<Report> reports = pop_ups::abReports({{"id", "p"}, {"widgetId", "w"}, {"abtest", test}});
        QCOMPARE(reports.size(), 1);
        const ReportData data = reports.first().read(QJsonObject());
        QVERIFY2(data.note.contains(words), qPrintable(data.note));
        QVERIFY(pop_ups::abReports({{"id", "p"}, {"abtest", QJsonValue()}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "period.moc"
