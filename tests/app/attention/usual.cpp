// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/judging.h"
#include "app/values/zone.h"

#include <QTest>

#include <cmath>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using usual::Moment;

/// Known answers about what is usual, and what is said of what is not.
class UsualTest : public QObject {
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 3, 20), QTime(12, 0), QTimeZone::utc()};

    /// A reading a day, the last of them now.
    QList<Moment> readings(const QList<double> &values) const
    {
        QList<Moment> all;
        for (qsizetype at = 0; at < values.size(); ++at)
            all << Moment {m_now.addDays(at + 1 - values.size()), values[at]};
        return all;
    }
    static Sighting sighting(Sighting::Rule rule, double value)
    {
        return {.key = u"k"_s,
                .rule = rule,
                .text = u"Look here"_s,
                .value = value,
                .meaning = {Kind::Count, {}, {}}};
    }
    Judgement judged(Sighting::Rule rule, const QList<double> &values) const
    {
        return judge(sighting(rule, values.last()), readings(values), m_now);
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::C);
        format::setZone(QTimeZone::utc());
    }
    void theMedianOfAnEvenNumberLiesBetween()
    {
        QCOMPARE(usual::median({3, 1, 2}), 2.0);
        QCOMPARE(usual::median({4, 1, 3, 2}), 2.5);
        QVERIFY(std::isnan(usual::median({})));
    }
    void belowEightReadingsNothingIsUsual()
    {
        QVERIFY(!usual::range({1, 1, 1, 1, 1, 1, 1}));
        QVERIFY(usual::range({1, 1, 1, 1, 1, 1, 1, 1}));
    }
    void oneOddReadingDoesNotMoveTheRange()
    {
        // Median 12.5, distances 2.5 1.5 0.5 0.5 1.5 2.5 3.5 and one of 987.5: their median is 2.
        const auto range = usual::range({10, 11, 12, 13, 14, 15, 16, 1000});
        QVERIFY(range);
        QCOMPARE(range->middle, 13.5);
        QCOMPARE(range->high, 13.5 + 3 * 1.4826 * 2);
        QCOMPARE(range->low, 13.5 - 3 * 1.4826 * 2);
    }
    void whatHardlyMovesMayMoveATenth()
    {
        const auto range = usual::range({50, 50, 50, 50, 50, 50, 50, 50});
        QCOMPARE(range->low, 45.0);
        QCOMPARE(range->high, 55.0);
    }
    void theLastReadingOfADayCounts()
    {
        const QList<Moment> days =
            usual::daily({{m_now, 1}, {m_now.addSecs(3600), 2}, {m_now.addDays(1), 3}}, QTimeZone::utc());
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.first().value, 2.0);
    }
    void aStepIsPerDay() { QCOMPARE(usual::steps({{m_now, 10}, {m_now.addDays(2), 16}}), QList<double> {3}); }
    void whatIsAboveIsToldWithItsRange()
    {
        const Judgement judgement = judged(Sighting::Rule::AboveUsual, {10, 10, 10, 10, 10, 10, 10, 10, 12});
        QVERIFY(judgement.concern);
        QCOMPARE(judgement.concern->reason, u"Usual here are 9 to 11."_s);
        QCOMPARE(judgement.concern->readings.size(), 8);
        QVERIFY(!judged(Sighting::Rule::AboveUsual, {10, 10, 10, 10, 10, 10, 10, 10, 11}).concern);
        QVERIFY(!judged(Sighting::Rule::AboveUsual, {10, 10, 10, 10, 10, 10, 10, 99}).concern);
    }
    void whatTheAnswerTellsGoesBeforeTheMemory()
    {
        Sighting one = sighting(Sighting::Rule::AboveUsual, 5);
        for (int at = 0; at < 8; ++at)
            one.others << NamedValue {u"Letter %1"_s.arg(at), 1};
        const Judgement judgement = judge(one, {}, m_now);
        QVERIFY(judgement.concern);
        QCOMPARE(judgement.concern->readings.first(), u"Letter 0: 1"_s);
        one.others.removeLast();
        QVERIFY(!judge(one, {}, m_now).concern);
    }
    void aListShrinksFromDayToDay()
    {
        const Judgement judgement =
            judged(Sighting::Rule::Shrinks, {1000, 1000, 995, 990, 985, 980, 975, 970});
        QVERIFY(judgement.concern);
        QCOMPARE(judgement.concern->reason, u"1000 on 13 Mar 2026, 970 now."_s);
    }
    void clearingUpOnceIsNoShrinking()
    {
        QVERIFY(!judged(Sighting::Rule::Shrinks, {1000, 1001, 1002, 1003, 1004, 700, 701, 702}).concern);
        QVERIFY(!judged(Sighting::Rule::Shrinks, {1000, 999, 998, 997, 996, 995, 994, 993}).concern);
    }
    void whatIsUsedUpSoonIsToldWithItsDay()
    {
        // Ten a day, and 500 were added once.
        const Judgement judgement =
            judged(Sighting::Rule::RunsOut, {100, 90, 80, 580, 570, 560, 550, 540, 530, 520});
        QVERIFY(!judgement.concern);
        QCOMPARE(judgement.daysLeft, 52);
        const Judgement soon = judged(Sighting::Rule::RunsOut, {150, 140, 130, 120, 110, 100, 90, 80});
        QVERIFY(soon.concern);
        QCOMPARE(soon.daysLeft, 8);
        QCOMPARE(soon.concern->reason, u"80 left, about 10 a day: until 28 Mar 2026."_s);
    }
    void whatNobodyUsesLasts()
    {
        const Judgement judgement = judged(Sighting::Rule::RunsOut, {9, 9, 9, 9, 9, 9, 9, 9, 9});
        QVERIFY(!judgement.concern && !judgement.daysLeft);
    }
    void whatGrewEveryDayAndStandsIsSilent()
    {
        const QList<double> busy {100, 110, 120, 130, 140, 150, 160, 170, 180};
        QVERIFY(!judged(Sighting::Rule::StandsStill, busy + QList<double> {180}).concern);
        const Judgement judgement = judged(Sighting::Rule::StandsStill, busy + QList<double> {180, 180});
        QVERIFY(judgement.concern);
        QCOMPARE(judgement.concern->reason, u"Nothing new since 18 Mar 2026; usual are about 10 a day."_s);
    }
    void whatOftenRestsMayRest()
    {
        QVERIFY(!judged(Sighting::Rule::StandsStill, {1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4}).concern);
    }
};

QTEST_GUILESS_MAIN(UsualTest)
#include "usual.moc"
