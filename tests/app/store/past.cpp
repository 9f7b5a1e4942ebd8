// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/past.h"

#include <QTest>
#include <QTimeZone>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// Known answers about what figures were.
class PastTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_readings.clear(); }
    void aChangeIsHeldAgainstTheEndOfTheDay();
    void withoutAReadingTheOneBeforeCounts();
    void aYoungMemoryIsHeldAgainstItsFirstReading();
    void theNewestIsNotHeldAgainstItself();
    void nothingGrowsByNoPercentage();
    void yesterdayIsTheLocalDay_data();
    void yesterdayIsTheLocalDay();
    void onlyNumbersHaveAPast();
    void anotherCurrencyBeginsANewLine();
    void amountsAreReadHoweverTheyAreWritten();
    void aTrendHasTheTimesOfItsReadings();
    void aPauseIsAGap();
    void oneReadingADayIsNoGap();
    void whatIsUsualIsMeasured();
    void aPaceIsPerDay();
    void readingsAroundMidnightMakeNoPeak();
    void aSumThatShrankLeavesAGap();
    void aPaceKeepsToItsPeriod();

private:
    void read(const QString &utc, const QJsonValue &value, const QString &currency = u"USD"_s)
    {
        QDateTime at = QDateTime::fromString(utc, Qt::ISODate);
        at.setTimeZone(QTimeZone::utc());
        m_readings << Reading {at, QJsonObject {{u"n"_s, value}, {u"cur"_s, currency}}};
    }
    Past past() const
    {
        const Report report {u"r"_s, u"Report"_s, {}, [](const QJsonValue &answer) {
                                 return ReportData {.figures = {
                                                        figure(u"n"_s, u"Number"_s, answer[u"n"]),
                                                        {.title = u"Money"_s,
                                                         .value = answer[u"n"],
                                                         .kind = Kind::Money,
                                                         .currency = answer[u"cur"].toString(),
                                                         .key = u"money"_s},
                                                        {u"No key"_s, answer[u"n"]},
                                                    }};
                             }};
        return Past(report, m_readings);
    }
    std::optional<Change> since(const QDate &day) const
    {
        return past().change(u"n"_s, day, QTimeZone("Europe/Kyiv"));
    }

    QList<Reading> m_readings;
};

void PastTest::aChangeIsHeldAgainstTheEndOfTheDay()
{
    read(u"2025-06-09T12:00:00"_s, 70);
    read(u"2025-06-10T06:00:00"_s, 80);
    read(u"2025-06-10T20:00:00"_s, 100);
    read(u"2025-06-11T09:00:00"_s, 112);
    const auto change = since({2025, 6, 10});
    QVERIFY(change);
    QCOMPARE(change->then, 100.0);
    QCOMPARE(change->now, 112.0);
    QCOMPARE(change->difference(), 12.0);
    QCOMPARE(change->percent, std::optional(12.0));
    QCOMPARE(change->since, m_readings[2].at);
    QCOMPARE(since({2025, 6, 9})->difference(), 42.0);
}

void PastTest::withoutAReadingTheOneBeforeCounts()
{
    read(u"2025-06-01T12:00:00"_s, 50);
    read(u"2025-06-11T09:00:00"_s, 40);
    const auto change = since({2025, 6, 10});
    QVERIFY(change);
    QCOMPARE(change->difference(), -10.0);
    QCOMPARE(change->percent, std::optional(-20.0));
    QCOMPARE(change->since, m_readings[0].at);
}

void PastTest::aYoungMemoryIsHeldAgainstItsFirstReading()
{
    read(u"2025-06-11T07:00:00"_s, 5);
    read(u"2025-06-11T08:00:00"_s, 6);
    read(u"2025-06-11T09:00:00"_s, 8);
    QCOMPARE(since({2025, 6, 10})->difference(), 3.0);
    QCOMPARE(since({2025, 6, 10})->since, m_readings[0].at);
}

void PastTest::theNewestIsNotHeldAgainstItself()
{
    QVERIFY(!since({2025, 6, 10}));
    read(u"2025-06-01T07:00:00"_s, 5);
    QVERIFY(!since({2025, 6, 10}));
    read(u"2025-06-02T07:00:00"_s, 6);
    QVERIFY(!since({2025, 6, 10}));
    QVERIFY(since({2025, 6, 1}));
}

void PastTest::nothingGrowsByNoPercentage()
{
    read(u"2025-06-10T07:00:00"_s, 0);
    read(u"2025-06-11T07:00:00"_s, 4);
    QCOMPARE(since({2025, 6, 10})->difference(), 4.0);
    QVERIFY(!since({2025, 6, 10})->percent);
}

void PastTest::yesterdayIsTheLocalDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    // Kyiv is two hours ahead of UTC in winter and three in summer; a day of a change has 23 or 25 hours.
    QTest::newRow("winter") << QDate(2025, 1, 10) << "2025-01-10T21:59:59"
                            << "2025-01-10T22:00:00";
    QTest::newRow("clocks go forward") << QDate(2025, 3, 30) << "2025-03-30T20:59:59"
                                       << "2025-03-30T21:00:00";
    QTest::newRow("day before that") << QDate(2025, 3, 29) << "2025-03-29T21:59:59"
                                     << "2025-03-29T22:00:00";
    QTest::newRow("clocks go back") << QDate(2025, 10, 26) << "2025-10-26T21:59:59"
                                    << "2025-10-26T22:00:00";
    QTest::newRow("day before this") << QDate(2025, 10, 25) << "2025-10-25T20:59:59"
                                     << "2025-10-25T21:00:00";
}

void PastTest::yesterdayIsTheLocalDay()
{
    QFETCH(QDate, day);
    QFETCH(QString, before);
    QFETCH(QString, after);
    read(before, 1);
    read(after, 10);
    read(day.addDays(2).toString(Qt::ISODate) + u"T12:00:00"_s, 100);
    QCOMPARE(since(day)->then, 1.0);
    QCOMPARE(since(day.addDays(1))->then, 10.0);
}

void PastTest::onlyNumbersHaveAPast()
{
    read(u"2025-06-08T07:00:00"_s, u"9.36"_s);
    read(u"2025-06-09T07:00:00"_s, QJsonValue());
    read(u"2025-06-10T07:00:00"_s, u"unknown"_s);
    read(u"2025-06-11T07:00:00"_s, 10);
    QCOMPARE(past().trend(u"n"_s).series.constFirst().values, (QList<double> {9.36, 10}));
    QCOMPARE(since({2025, 6, 10})->then, 9.36);
    QVERIFY(past().trend(QString()).isEmpty());
    QVERIFY(past().trend(u"other"_s).isEmpty());
}

void PastTest::anotherCurrencyBeginsANewLine()
{
    read(u"2025-06-09T07:00:00"_s, 100, u"USD"_s);
    read(u"2025-06-10T07:00:00"_s, 4100, u"UAH"_s);
    read(u"2025-06-11T07:00:00"_s, 4200, u"UAH"_s);
    QCOMPARE(past().trend(u"money"_s).series.constFirst().values, (QList<double> {4100, 4200}));
    QCOMPARE(past().trend(u"money"_s).unit, u"UAH"_s);
    QCOMPARE(past().change(u"money"_s, {2025, 6, 9})->then, 4100.0);
}

void PastTest::amountsAreReadHoweverTheyAreWritten()
{
    read(u"2025-06-01T10:00:00"_s, u"1,234.50"_s);
    read(u"2025-06-02T10:00:00"_s, u"1300"_s);
    QCOMPARE(past().trend(u"money"_s).series.constFirst().values, (QList<double> {1234.5, 1300}));
    QCOMPARE(changeFrom(u"1,234.50"_s, 1300)->difference(), 65.5);
}

void PastTest::aTrendHasTheTimesOfItsReadings()
{
    read(u"2025-06-10T07:00:00"_s, 3);
    read(u"2025-06-10T08:00:00"_s, 4);
    const ChartData trend = past().trend(u"n"_s);
    QCOMPARE(trend.shape, ChartData::Shape::Line);
    QCOMPARE(trend.title, u"Number"_s);
    QCOMPARE(trend.times, (QList<QDateTime> {m_readings[0].at, m_readings[1].at}));
    QCOMPARE(trend.series.size(), 1);
    QCOMPARE(trend.series.constFirst().values, (QList<double> {3, 4}));
}

void PastTest::aPauseIsAGap()
{
    read(u"2025-06-01T07:00:00"_s, 3);
    read(u"2025-06-01T08:00:00"_s, 4);
    read(u"2025-06-03T09:00:00"_s, 9);
    const ChartData trend = past().trend(u"n"_s);
    QCOMPARE(trend.times.size(), 4);
    QVERIFY(std::is_sorted(trend.times.begin(), trend.times.end()));
    const QList<double> values = trend.series.constFirst().values;
    QCOMPARE(values.size(), 4);
    QVERIFY(std::isnan(values[2]));
    QCOMPARE(values[3], 9.0);
}

void PastTest::oneReadingADayIsNoGap()
{
    read(u"2025-06-01T00:01:00"_s, 3);
    read(u"2025-06-02T23:59:00"_s, 4);
    read(u"2025-06-03T00:01:00"_s, 5);
    read(u"2025-06-03T01:01:00"_s, 6);
    QCOMPARE(past().trend(u"n"_s).times.size(), 4);
}

void PastTest::whatIsUsualIsMeasured()
{
    for (const char *day : {"01", "08", "15", "29"})
        read(u"2025-06-%1T07:00:00"_s.arg(QLatin1String(day)), 3);
    QCOMPARE(past().trend(u"n"_s).times.size(), 4);
    read(u"2025-08-29T07:00:00"_s, 3);
    QCOMPARE(past().trend(u"n"_s).times.size(), 6);
}

void PastTest::aPaceIsPerDay()
{
    // Only the last reading of a day counts; the third one lies two days behind the second.
    read(u"2025-06-01T10:00:00"_s, 100);
    read(u"2025-06-02T06:00:00"_s, 104);
    read(u"2025-06-02T10:00:00"_s, 110);
    read(u"2025-06-04T10:00:00"_s, 150);
    const ChartData pace = past().pace({u"n"_s, u"unknown"_s}, {}, QTimeZone("Europe/Kyiv"));
    const auto kyiv = [](int day) { return QDate(2025, 6, day).startOfDay(QTimeZone("Europe/Kyiv")); };
    QCOMPARE(pace.times, (QList<QDateTime> {kyiv(2), kyiv(4)}));
    QCOMPARE(pace.series.size(), 1);
    QCOMPARE(pace.series.constFirst().values, (QList<double> {10, 20}));
    // 23 hours from noon to noon where the clocks go forward.
    m_readings.clear();
    read(u"2025-03-29T10:00:00"_s, 0);
    read(u"2025-03-30T09:00:00"_s, 23);
    QCOMPARE(past().pace({u"n"_s}, {}, QTimeZone("Europe/Kyiv")).series.constFirst().values,
             QList<double> {24});
    m_readings.clear();
    read(u"2025-06-01T10:00:00"_s, 0);
    read(u"2025-06-02T12:00:00"_s, 82);
    read(u"2025-06-03T15:00:00"_s, 83);
    QCOMPARE(past().pace({u"n"_s}, {}, QTimeZone("Europe/Kyiv")).series.constFirst().values,
             (QList<double> {75.7, 0.89}));
}

void PastTest::readingsAroundMidnightMakeNoPeak()
{
    // Kyiv is three hours ahead in June: the last two lie two minutes apart and on two days.
    read(u"2025-06-01T20:59:00"_s, 100);
    read(u"2025-06-02T20:59:00"_s, 110);
    read(u"2025-06-02T21:01:00"_s, 111);
    const ChartData pace = past().pace({u"n"_s}, {}, QTimeZone("Europe/Kyiv"));
    const QList<double> values = pace.series.constFirst().values;
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0], 10.0);
    QVERIFY2(values[1] > 10 && values[1] < 12, qPrintable(QString::number(values[1])));
    m_readings.removeFirst();
    QVERIFY(past().pace({u"n"_s}, {}, QTimeZone("Europe/Kyiv")).isEmpty());
}

void PastTest::aSumThatShrankLeavesAGap()
{
    read(u"2025-06-01T10:00:00"_s, 100);
    read(u"2025-06-02T10:00:00"_s, 3);
    read(u"2025-06-03T10:00:00"_s, 8);
    const QList<double> values = past().pace({u"n"_s}, {}).series.constFirst().values;
    QCOMPARE(values.size(), 2);
    QVERIFY(std::isnan(values[0]));
    QCOMPARE(values[1], 5.0);
    m_readings.resize(1);
    QVERIFY(past().pace({u"n"_s}, {}).isEmpty());
}

void PastTest::aPaceKeepsToItsPeriod()
{
    for (int day = 1; day <= 9; ++day)
        read(u"2025-06-0%1T10:00:00"_s.arg(day), day * day);
    const Period period {QDate(2025, 6, 4), QDate(2025, 6, 5)};
    const ChartData pace = past().pace({u"n"_s}, period, QTimeZone("Europe/Kyiv"));
    QCOMPARE(pace.series.constFirst().values, (QList<double> {7, 9}));
}

QTEST_GUILESS_MAIN(PastTest)
#include "past.moc"
