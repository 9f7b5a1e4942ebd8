// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/requestqueue.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace pulsedeck;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// The most of @p times, sorted, that lie in any window of @p length.
int mostWithin(std::vector<qint64> times, qint64 length)
{
    std::sort(times.begin(), times.end());
    size_t most = 0;
    size_t first = 0;
    for (size_t last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= length)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

/// A queue, the way to the service, and a service that counts, all in virtual time.
class Line {
public:
    explicit Line(RequestQueue::Limits limits = {}, uint seed = 1) : queue(limits), m_random(seed) { }

    RequestQueue queue;
    qint64 now = 0;
    int roundTrip = 30;
    int jitter = 0; ///< Of the way there, up to so much.
    int jitterBack = 0;
    int timerLateness = 0; ///< Up to so much.
    int opening = 0; ///< A connection takes so long to open; one that is free is used again.
    bool strict = false; ///< The service refuses the eleventh in a second.
    std::vector<qint64> sent;
    std::vector<qint64> arrived;
    std::map<quint64, qint64> sentAt;
    int refused = 0;

    void fill(int count, Priority priority = Priority::Background)
    {
        for (int i = 0; i < count; ++i)
            queue.enqueue(++m_lastId, priority);
    }
    quint64 click()
    {
        queue.enqueue(++m_lastId, Priority::Click);
        return m_lastId;
    }
    void runUntil(qint64 end)
    {
        while (true) {
            const auto slot = queue.nextAt(now);
            const qint64 atSlot = slot ? std::max(now, *slot) : end;
            const qint64 atAnswer = m_answers.empty() ? end : m_answers.begin()->first;
            const qint64 atDeparture = m_departures.empty() ? end : m_departures.begin()->first;
            const qint64 atArrival = m_arrivals.empty() ? end : m_arrivals.begin()->first;
            const qint64 next = std::min({atSlot, atAnswer, atDeparture, atArrival, end});
            now = std::max(now, next);
            if (next >= end)
                return;
            if (atDeparture == next)
                depart();
            else if (atArrival == next)
                arrive();
            else if (atAnswer <= atSlot)
                takeAnswer();
            else
                send();
        }
    }

private:
    int upTo(int most) { return most > 0 ? std::uniform_int_distribution<>(0, most)(m_random) : 0; }
    void send()
    {
        now += upTo(timerLateness);
        const auto id = queue.take(now);
        if (!id)
            return;
        const bool opens = opening > 0 && m_freeConnections == 0;
        if (opens)
            m_departures.emplace(now + opening, *id);
        else
            --m_freeConnections;
        sent.push_back(now);
        sentAt[*id] = now;
        m_arrivals.emplace(now + (opens ? opening : 0) + roundTrip / 2 + upTo(jitter), *id);
    }
    void depart()
    {
        queue.departed(m_departures.begin()->second, now);
        m_departures.erase(m_departures.begin());
    }
    void arrive()
    {
        const quint64 id = m_arrivals.begin()->second;
        m_arrivals.erase(m_arrivals.begin());
        const auto lately = std::count_if(arrived.end() - std::min<qsizetype>(10, qsizetype(arrived.size())),
                                          arrived.end(), [this](qint64 one) { return one > now - second; });
        const bool isRefused = strict && lately >= 10;
        if (!isRefused)
            arrived.push_back(now);
        m_answers.emplace(now + roundTrip / 2 + upTo(jitterBack), std::pair(id, isRefused));
    }
    void takeAnswer()
    {
        const auto [id, isRefused] = m_answers.begin()->second;
        m_answers.erase(m_answers.begin());
        queue.answered(id, now);
        queue.finished();
        ++m_freeConnections;
        if (isRefused) {
            ++refused;
            queue.hold(now, second);
            queue.enqueue(id, Priority::Background);
        }
    }

    std::mt19937 m_random;
    std::multimap<qint64, std::pair<quint64, bool>> m_answers; ///< By their time; whether they refuse.
    std::multimap<qint64, quint64> m_arrivals; ///< By their time.
    std::multimap<qint64, quint64> m_departures; ///< By their time.
    int m_freeConnections = 0;
    quint64 m_lastId = 0;
};

} // namespace

class RequestQueueTest : public QObject {
    Q_OBJECT

private slots:
    void backgroundWorkUsesTheCeilingAndNoMore_data()
    {
        QTest::addColumn<int>("roundTrip");
        QTest::addColumn<int>("jitter");
        QTest::addColumn<int>("lateness");
        QTest::newRow("near") << 2 << 0 << 0;
        QTest::newRow("usual") << 30 << 5 << 0;
        QTest::newRow("far") << 150 << 5 << 0;
        QTest::newRow("slow answers") << 1500 << 5 << 0;
        QTest::newRow("late timers") << 30 << 4 << 3;
    }
    void backgroundWorkUsesTheCeilingAndNoMore()
    {
        QFETCH(int, roundTrip);
        QFETCH(int, jitter);
        QFETCH(int, lateness);
        for (uint seed = 1; seed <= 10; ++seed) {
            Line line({.perMinute = 100000}, seed);
            line.roundTrip = roundTrip;
            line.jitter = jitter;
            line.timerLateness = lateness;
            line.fill(3000);
            line.runUntil(200 * second);
            QCOMPARE_LE(mostWithin(line.arrived, second), 10);
            QCOMPARE_GE(double(line.sent.size()) / 2000, 0.99);
        }
    }

    void whatWaitsForItsConnectionCountsFromItsDeparture_data()
    {
        QTest::addColumn<int>("opening");
        QTest::newRow("plain") << 20;
        QTest::newRow("TLS") << 150;
        QTest::newRow("TLS, far") << 600;
    }
    void whatWaitsForItsConnectionCountsFromItsDeparture()
    {
        QFETCH(int, opening);
        for (const Priority priority : {Priority::Background, Priority::Visible, Priority::Click}) {
            Line line({.perMinute = 100000});
            line.roundTrip = opening / 3;
            line.opening = opening;
            line.strict = true;
            line.fill(1000, priority);
            line.runUntil(30 * second);
            QCOMPARE(line.refused, 0);
            QCOMPARE_LE(mostWithin(line.arrived, second), 10);
            QCOMPARE_GE(double(line.arrived.size()), 280);
        }
    }

    void aLoneClickWaitsNoLongerThanASlot()
    {
        Line line({.perMinute = 100000});
        line.roundTrip = 150;
        line.fill(100000);
        std::mt19937 random(7);
        std::vector<qint64> waits;
        for (qint64 at = 0; at < 600 * second; at += 1500 + qint64(random() % 200)) {
            line.runUntil(at);
            const quint64 click = line.click();
            line.runUntil(at + 1200);
            waits.push_back(line.sentAt.at(click) - at);
        }
        std::sort(waits.begin(), waits.end());
        QCOMPARE_LE(waits.back(), 101);
        QCOMPARE_LE(waits[waits.size() / 2], 60);
        QCOMPARE_GE(double(line.sent.size()) / (double(line.now) / second * 10), 0.99);
        QCOMPARE_LE(mostWithin(line.sent, second), 10);
    }

    void clicksInARowWaitASlotEach()
    {
        Line line({.perMinute = 100000});
        line.fill(1000);
        line.runUntil(30 * second + 33);
        std::vector<quint64> clicks;
        for (int i = 0; i < 12; ++i)
            clicks.push_back(line.click());
        line.runUntil(33 * second);
        for (size_t k = 0; k < clicks.size(); ++k)
            QCOMPARE_LE(line.sentAt.at(clicks[k]) - 30033, qint64(101 * (k + 1)));
    }

    void clicksGoAtOnceWhenTheSecondHasRoom()
    {
        Line line;
        for (int i = 0; i < 11; ++i)
            line.click();
        line.runUntil(5 * second);
        QCOMPARE(line.sentAt.at(10), 0);
        QCOMPARE_GE(line.sentAt.at(11), second);
        QCOMPARE_LE(line.sentAt.at(11), second + 10);
    }

    void anOpenPageLeavesRoomForAClick()
    {
        Line line;
        line.fill(30, Priority::Visible);
        line.runUntil(50);
        QCOMPARE(line.sent.size(), size_t(8));
        const quint64 click = line.click();
        line.runUntil(60);
        QCOMPARE(line.sentAt.at(click), 50);
        line.runUntil(4 * second);
        QCOMPARE(line.sent.size(), size_t(31));
        QCOMPARE_LE(mostWithin(line.sent, second), 10);
    }

    void quotasOfMinuteAndDayHold()
    {
        Line line({.perMinute = 100, .perDay = 1000});
        line.fill(3000);
        line.runUntil(2 * day + hour);
        QCOMPARE_LE(mostWithin(line.sent, minute), 100);
        QCOMPARE_LE(mostWithin(line.sent, day), 1000);
        QCOMPARE_GE(line.sent.size(), size_t(2900));
        QCOMPARE_LE(line.queue.sentLastDay(), 1000);
    }

    void theDayIsForgottenAfterADay()
    {
        Line line;
        line.fill(500);
        line.runUntil(hour);
        QCOMPARE(line.queue.sentLastDay(), 500);
        line.click();
        line.runUntil(day + 2 * minute);
        QCOMPARE(line.queue.sentLastDay(), 501);
        line.runUntil(day + hour + minute);
        line.click();
        line.runUntil(day + hour + 2 * minute);
        QCOMPARE(line.queue.sentLastDay(), 1);
    }

    void aHoldStopsEverything()
    {
        Line line;
        line.fill(100);
        line.runUntil(2 * second);
        const size_t before = line.sent.size();
        line.queue.hold(line.now, 3 * second);
        line.click();
        QCOMPARE(line.queue.heldFor(line.now), 3 * second);
        line.runUntil(5 * second);
        QCOMPARE(line.sent.size(), before);
        line.runUntil(5 * second + 1);
        QCOMPARE(line.sentAt.at(101), 5 * second);
        QCOMPARE(line.queue.heldFor(line.now), 0);
    }

    void theGuardGrowsOnceForOneOverrun()
    {
        RequestQueue queue({});
        const int before = queue.guard();
        queue.hold(100, second);
        queue.hold(110, second);
        queue.hold(120, second);
        QCOMPARE(queue.guard(), before + 10);
        queue.hold(5000, second);
        QCOMPARE(queue.guard(), before + 20);
    }

    void theGuardShrinksWithoutOverruns()
    {
        Line line({.perMinute = 100000});
        line.queue.hold(0, second);
        const int grown = line.queue.guard();
        line.fill(6000);
        line.runUntil(700 * second);
        QCOMPARE_LT(line.queue.guard(), grown);
        QCOMPARE(line.queue.guard(), RequestQueue::Limits().guard);
    }

    /// The defence against a way whose jitter nobody knows: the service's own refusals.
    void aStrictServiceIsSeldomAskedTooMuch_data()
    {
        QTest::addColumn<int>("jitter");
        QTest::addColumn<double>("used");
        QTest::addColumn<double>("refused");
        QTest::newRow("a little jitter") << 20 << 0.97 << 0.0005;
        QTest::newRow("much jitter") << 100 << 0.90 << 0.001;
    }
    void aStrictServiceIsSeldomAskedTooMuch()
    {
        QFETCH(int, jitter);
        QFETCH(double, used);
        QFETCH(double, refused);
        Line line({.perMinute = 100000});
        line.strict = true;
        line.roundTrip = 150;
        line.jitter = jitter;
        line.fill(100000);
        line.runUntil(10000 * second);
        QCOMPARE_GE(double(line.arrived.size()) / 100000, used);
        QCOMPARE_LE(double(line.refused) / double(line.sent.size()), refused);
    }

    /// The ways there and back take their time each for itself.
    void theGuardFollowsTheJitterOfTheWay_data()
    {
        QTest::addColumn<int>("roundTrip");
        QTest::addColumn<int>("jitter"); // of both ways together, either side of the round trip
        QTest::addColumn<double>("used");
        QTest::addColumn<double>("refused");
        QTest::newRow("30 ± 5 ms") << 30 << 5 << 0.99 << 0.0;
        QTest::newRow("150 ± 20 ms") << 150 << 20 << 0.975 << 0.0005;
        QTest::newRow("150 ± 100 ms") << 150 << 100 << 0.90 << 0.002;
    }
    void theGuardFollowsTheJitterOfTheWay()
    {
        QFETCH(int, roundTrip);
        QFETCH(int, jitter);
        QFETCH(double, used);
        QFETCH(double, refused);
        constexpr int minutes = 50; // each with a queue that knows nothing yet
        size_t sent = 0;
        size_t arrived = 0;
        int refusals = 0;
        for (uint seed = 1; seed <= minutes; ++seed) {
            Line line({.perMinute = 100000}, seed);
            line.strict = true;
            line.roundTrip = roundTrip - jitter;
            line.jitter = line.jitterBack = jitter;
            line.fill(1000);
            line.runUntil(minute);
            sent += line.sent.size();
            arrived += line.arrived.size();
            refusals += line.refused;
        }
        QCOMPARE_GE(double(arrived) / (minutes * 600), used);
        QCOMPARE_LE(refusals / double(sent), refused);
    }

    void theOddLateAnswerSlowsNothingDown()
    {
        WayJitter jitter;
        for (int i = 0; i < 1000; ++i)
            jitter.note(i == 900 ? 20000 : 30 + i % 11);
        QCOMPARE_LE(jitter.milliseconds(), 6);
    }

    void theGuardShrinksUnderWhatAnswersTellWhenNothingIsRefused()
    {
        Line line({.perMinute = 100000});
        line.roundTrip = 150;
        line.jitterBack = 200; // of no concern to the service
        line.strict = true;
        line.fill(50000);
        line.runUntil(minute);
        const int guard = line.queue.guard();
        line.runUntil(hour);
        QCOMPARE_LE(line.queue.guard(), guard - 50);
        line.queue.hold(line.now, second);
        QCOMPARE_GT(line.queue.guard(), guard);
    }

    void goesByPriorityThenAge()
    {
        RequestQueue queue({.perSecond = 1000});
        queue.enqueue(1, Priority::Background);
        queue.enqueue(2, Priority::Prefetch);
        queue.enqueue(3, Priority::Visible);
        queue.enqueue(4, Priority::Click);
        queue.enqueue(5, Priority::Click);
        queue.enqueueFirst(0);
        QList<quint64> order;
        for (qint64 now = 0; queue.waiting() > 0; ++now) {
            if (const auto id = queue.take(now))
                order << *id;
        }
        QCOMPARE(order, (QList<quint64> {0, 4, 5, 3, 2, 1}));
    }

    void whatComesBackTakesItsOldPlace()
    {
        RequestQueue queue({.perSecond = 1000});
        for (quint64 id = 1; id <= 5; ++id)
            queue.enqueue(id, Priority::Click);
        QCOMPARE(queue.take(0), 1);
        QCOMPARE(queue.take(0), 2);
        QCOMPARE(queue.take(0), 3);
        queue.enqueue(1, Priority::Click);
        queue.enqueue(2, Priority::Click);
        QList<quint64> order;
        while (const auto id = queue.take(1))
            order << *id;
        QCOMPARE(order, (QList<quint64> {1, 2, 4, 5}));
    }

    void whatIsWithdrawnIsNeverSent()
    {
        RequestQueue queue({});
        queue.enqueue(1, Priority::Click);
        queue.enqueue(2, Priority::Click);
        queue.enqueue(3, Priority::Background);
        QVERIFY(queue.withdraw(1));
        QVERIFY(queue.withdraw(3));
        QVERIFY(!queue.withdraw(1));
        QVERIFY(!queue.withdraw(9));
        QCOMPARE(queue.waiting(), 1);
        QCOMPARE(queue.take(0), 2);
        QVERIFY(!queue.nextAt(0));
    }

    void slowAnswersLeaveAPlaceForAClick()
    {
        Line line({.inFlight = 6});
        line.roundTrip = int(hour);
        line.fill(100);
        line.runUntil(10 * second);
        QCOMPARE(line.queue.inFlight(), 4);
        line.fill(100, Priority::Visible);
        line.runUntil(20 * second);
        QCOMPARE(line.queue.inFlight(), 5);
        const quint64 click = line.click();
        line.runUntil(21 * second);
        QVERIFY(line.sentAt.contains(click));
        // And when clicks have taken all places, the token still goes: all of them may need it.
        line.click();
        QVERIFY(!line.queue.nextAt(line.now));
        line.queue.enqueueFirst(0);
        QCOMPARE(line.queue.take(line.now), 0);
    }

    void nothingIsLostInAnyMixture()
    {
        for (uint seed = 1; seed <= 20; ++seed) {
            std::mt19937 random(seed);
            Line line({.perMinute = 300, .inFlight = 8}, seed);
            line.strict = true;
            line.jitter = int(random() % 60);
            line.roundTrip = int(2 + random() % 700);
            quint64 count = 0;
            for (qint64 at = 0; at < 20 * second; at += qint64(random() % 1000)) {
                line.runUntil(at);
                const int some = int(random() % 20);
                line.fill(some, Priority(random() % 4));
                count += quint64(some);
            }
            line.runUntil(30 * minute);
            QCOMPARE(line.sentAt.size(), size_t(count));
            QCOMPARE(line.arrived.size(), size_t(count));
            QCOMPARE(line.queue.inFlight(), 0);
            QCOMPARE(line.queue.waiting(), 0);
            QCOMPARE_LE(mostWithin(line.sent, minute), 300);
        }
    }
};

QTEST_GUILESS_MAIN(RequestQueueTest)
#include "requestqueue.moc"
