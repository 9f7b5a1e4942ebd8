// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/periodcourse.h"
#include "app/store/history.h"
#include "tests/support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;

/// The course over a period, of which the service tells one sum a question.
class PeriodCourseTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    const QString m_path = u"/v2/pop-ups/public/api/statistics/popup/a"_s;
    const Call m_call {u"GET /v2/pop-ups/public/api/statistics/popup/{popupId}"_s, {{u"popupId"_s, u"a"_s}}};
    const Period m_period {QDate(2025, 3, 29), QDate(2025, 3, 31)};

    struct Bench {
        explicit Bench(const Contract &contract) : client(contract, service.settings(), nullptr)
        {
            service.signIn(client);
            history.openInMemory();
        }
        test::FakeService service;
        Client client;
        History history;
    };

    Report report() const
    {
        Report report {u"r"_s, u"Reached"_s, m_call, [](const QJsonValue &answer) {
                           return ReportData {.figures = {figure(u"n"_s, u"Reached"_s,
                                                                 answer[u"data"][0][u"peopleReached"])}};
                       }};
        report.during = [call = m_call](const Period &period) {
            Call timed = call;
            timed.query[u"start"_s] = period.startSeconds();
            timed.query[u"end"_s] = period.endSeconds();
            return timed;
        };
        return report;
    }
    /// Each day answers with its day of the month.
    void answerDays(test::FakeService &service) const
    {
        service.expect("GET", m_path)
            .reply([](const test::FakeService::Exchange &exchange) {
                const QString start = exchange.query.section(u"start="_s, 1).section(u'&', 0, 0);
                const int day = QDateTime::fromSecsSinceEpoch(start.toLongLong()).date().day();
                WireReply reply;
                reply.status = 200;
                reply.contentType = "application/json";
                reply.body = R"({"result":true,"data":[{"peopleReached":)" + QByteArray::number(day) + "}]}";
                return reply;
            })
            .always();
    }

private slots:
    void daysStandBesideTheDaysBefore()
    {
        Bench bench(m_contract);
        answerDays(bench.service);
        PeriodCourse course(bench.client, bench.history, Scope::PopUps, report(), m_period);
        QCOMPARE(course.size(), 6);
        course.read();
        QTRY_COMPARE(course.waiting(), 0);
        const ChartData chart = course.chart(u"n"_s);
        QCOMPARE(chart.times.size(), 3);
        QCOMPARE(chart.series.at(0).values, QList<double>({29, 30, 31}));
        QCOMPARE(chart.series.at(1).values, QList<double>({26, 27, 28}));
        QVERIFY(chart.series.at(1).isComparison);
        QVERIFY(course.chart(u"unknown"_s).isEmpty());
    }

    void daysStandBelowTheSameDaysOfTheMonthBefore()
    {
        Bench bench(m_contract);
        answerDays(bench.service);
        const Period march = Period::named(u"2025-03-01/2025-03-31"_s, QDate(2025, 4, 2));
        PeriodCourse course(bench.client, bench.history, Scope::PopUps, report(), march);
        QCOMPARE(course.size(), 31 + 28);
        course.read();
        QTRY_COMPARE(course.waiting(), 0);
        const ChartData chart = course.chart(u"n"_s);
        QCOMPARE(chart.series.at(0).values.size(), 31);
        QCOMPARE(chart.series.at(1).values.size(), 31);
        QCOMPARE(chart.series.at(1).values.first(), 1.0);
        QCOMPARE(chart.series.at(1).values.at(27), 28.0);
        QVERIFY(std::isnan(chart.series.at(1).values.at(28))); // There is no 29 February.
        QVERIFY(chart.incomplete.isEmpty());
    }

    void todayIsIncomplete()
    {
        Bench bench(m_contract);
        answerDays(bench.service);
        const QDate today = QDate::currentDate();
        PeriodCourse course(bench.client, bench.history, Scope::PopUps, report(), {today.addDays(-2), today});
        course.read();
        QTRY_COMPARE(course.waiting(), 0);
        QCOMPARE(course.chart(u"n"_s).incomplete, QList<qsizetype> {2});
    }

    void daysThatAreOverAreNotAskedForAgain()
    {
        Bench bench(m_contract);
        answerDays(bench.service);
        PeriodCourse first(bench.client, bench.history, Scope::PopUps, report(), m_period);
        first.read();
        QTRY_COMPARE(first.waiting(), 0);
        const auto asked = bench.service.exchanges().size();
        PeriodCourse again(bench.client, bench.history, Scope::PopUps, report(), m_period);
        again.read();
        QTRY_COMPARE(again.waiting(), 0);
        QCOMPARE(again.chart(u"n"_s).series.at(0).values, QList<double>({29, 30, 31}));
        QCOMPARE(bench.service.exchanges().size(), asked);
        const QDate today = QDate::currentDate();
        PeriodCourse now(bench.client, bench.history, Scope::PopUps, report(), {today, today});
        for (int round = 1; round <= 2; ++round) {
            now.read();
            QTRY_COMPARE(now.waiting(), 0);
            // Today and yesterday go on.
            QCOMPARE(bench.service.exchanges().size(), asked + 2 * round);
        }
    }

    void whatIsRefusedIsAGap()
    {
        Bench bench(m_contract);
        bench.service.expect("GET", m_path).answer(R"({"error_code":1,"message":"no"})", 404).always();
        PeriodCourse course(bench.client, bench.history, Scope::PopUps, report(), m_period);
        QSignalSpy changes(&course, &PeriodCourse::changed);
        course.read();
        QTRY_COMPARE(course.waiting(), 0);
        QCOMPARE(course.missing(), 6);
        QCOMPARE(changes.size(), 6);
        QVERIFY(course.chart(u"n"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PeriodCourseTest)
#include "periodcourse.moc"
