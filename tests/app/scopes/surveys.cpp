// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/surveying.h"
#include "app/scopes/automation/automation.h"
#include "app/scopes/scopes.h"
#include "app/scopes/sms/sms.h"
#include "app/scopes/smtp/smtp.h"
#include "app/scopes/viber/viber.h"
#include "tests/support/fakeservice.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// Reports that take many calls: what is asked, what is made of the answers, and what is said of the rest.
class SurveysTest : public QObject {
    Q_OBJECT

    Contract m_contract;

    static SurveyChoice last(int days) { return {days, QDate(2026, 11, 28)}; }
    static QJsonObject letter(int code, const QString &recipient, int opens = 0, int clicks = 0,
                              const QString &day = u"2026-11-27"_s)
    {
        return {{u"recipient"_s, recipient},
                {u"smtp_answer_code"_s, code},
                {u"send_date"_s, day + u" 12:00:00"_s},
                {u"tracking"_s, QJsonObject {{u"open"_s, opens}, {u"click"_s, clicks}}}};
    }
    static QJsonObject bounce(const QString &to, int code, const QString &second)
    {
        return {{u"email_to"_s, to},
                {u"smtp_answer_code"_s, code},
                {u"smtp_answer_subcode"_s, second},
                {u"send_date"_s, u"2026-11-27 12:00:00"_s}};
    }
    static QJsonObject bounces(const QJsonArray &rows, int found)
    {
        return {{u"emails"_s, rows}, {u"found"_s, found}};
    }
    static qsizetype behind(const SurveyData &data, qsizetype chart, qsizetype at)
    {
        return std::count_if(data.rows.begin(), data.rows.end(),
                             [&](const QJsonObject &row) { return data.charts.at(chart).holds(row, at); });
    }

private slots:
    void spendingByCountryAddsUpNoCurrencies()
    {
        const auto campaign = [](const QString &currency, const QJsonArray &people) {
            return QJsonObject {
                {u"data"_s, QJsonObject {{u"currency"_s, currency}, {u"task_phones_info"_s, people}}}};
        };
        const auto person = [](const QString &country, double cost, int status) {
            return QJsonObject {
                {u"country_code"_s, country}, {u"money_spent"_s, cost}, {u"status"_s, status}};
        };
        const Survey survey = sms::countries();
        const Call list = survey.calls(last(30)).constFirst();
        const QJsonObject two {
            {u"data"_s, QJsonArray {QJsonObject {{u"id"_s, 7}}, QJsonObject {{u"id"_s, 8}}}}};
        const QList<Call> further = survey.more(list, two, last(30));
        QCOMPARE(further.size(), 2);
        QVERIFY(survey.more(further.first(), {}, last(30)).isEmpty());
        const SurveyData data = survey.read(
            {{list, two},
             {further[0],
              campaign(u"USD"_s,
                       {person(u"UA"_s, 0.5, 2), person(u"UA"_s, 0.5, 12), person(u"PL"_s, 0.2, 2)})},
             {further[1], QJsonArray {campaign(u"EUR"_s, {person(u"UA"_s, 0.4, 2)})}}},
            last(30));
        QCOMPARE(data.rows.size(), 3);
        QCOMPARE(data.charts.size(), 2);
        QCOMPARE(data.rows.first()[u"people"].toInt(), 2);
        QCOMPARE(data.rows.first()[u"delivered"].toInt(), 1);
        QCOMPARE(data.rows.first()[u"spent"].toDouble(), 1.0);
        QVERIFY2(data.sentence.contains(u"Ukraine: $1.00"_s) || data.sentence.contains(u"1.00 USD"_s),
                 qPrintable(data.sentence));
        QVERIFY(survey.read({}, last(30)).sentence.startsWith(u"No campaign"_s));
    }

    void everyCallFitsTheContract()
    {
        for (const Survey &survey : surveys()) {
            for (const SurveyOption &option : survey.options) {
                const QList<Call> calls = survey.calls(last(option.value));
                QVERIFY(!calls.isEmpty());
                for (const Call &call : calls) {
                    const Request request {survey.page.scope, call.operation, call.path, call.query};
                    QCOMPARE(checkRequest(request, m_contract).size(), 0);
                    QVERIFY2(onlyReads(request), qPrintable(call.operation));
                }
            }
        }
    }

    void ofNothingNothingIsClaimed()
    {
        for (const Survey &survey : surveys()) {
            const SurveyData data = survey.read({}, last(survey.options.first().value));
            QVERIFY2(!data.sentence.isEmpty(), qPrintable(survey.page.id));
            QVERIFY(data.rows.isEmpty());
            for (const Figure &figure : data.figures)
                QCOMPARE(figure.value.toInt(), 0);
        }
    }

    void bouncesAreCountedByDayByAnswerAndByDomain()
    {
        const Survey survey = smtp::bounceSurvey();
        const QList<Call> calls = survey.calls(last(7));
        QCOMPARE(calls.size(), 7);
        QList<SurveyAnswer> answers;
        for (const Call &call : calls)
            answers << SurveyAnswer {call, bounces({}, 0)};
        answers[5].answer =
            bounces({bounce(u"a@one.example"_s, 550, u"5.1.1"_s), bounce(u"b@one.example"_s, 550, u"5.1.1"_s),
                     bounce(u"c@two.example"_s, 421, u"4.7.0"_s)},
                    3);
        answers[2].answer = QJsonValue(QJsonValue::Undefined);
        const SurveyData data = survey.read(answers, last(7));
        QCOMPARE(data.rows.size(), 3);
        const ChartData &days = data.charts.at(0).chart;
        QCOMPARE(days.series.first().values.at(5), 3.0);
        QVERIFY(std::isnan(days.series.first().values.at(2))); // nobody knows
        QCOMPARE(days.series.first().values.at(6), 0.0);
        QCOMPARE(behind(data, 0, 5), 3);
        QCOMPARE(behind(data, 0, 6), 0);
        QCOMPARE(data.charts.at(1).chart.categories.first(), u"There is no such mailbox."_s);
        QCOMPARE(behind(data, 1, 0), 2);
        QCOMPARE(data.charts.at(2).chart.categories, (QStringList {u"one.example"_s, u"two.example"_s}));
        QCOMPARE(behind(data, 2, 1), 1);
        QCOMPARE(data.figures.at(1).value.toInt(), 2); // refused for good
    }

    void aDayWithManyBouncesIsReadToItsEnd()
    {
        const Survey survey = smtp::bounceSurvey();
        const Call day = survey.calls(last(7)).last();
        const QJsonArray two {bounce(u"a@one.example"_s, 550, {}), bounce(u"b@one.example"_s, 550, {})};
        const QList<Call> next = survey.more(day, bounces(two, 3), last(7));
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().query.value(u"offset"_s).toInt(), 2);
        QCOMPARE(next.first().query.value(u"date"_s), day.query.value(u"date"_s));
        QVERIFY(survey.more(next.first(), bounces({two.at(0)}, 3), last(7)).isEmpty());
    }

    void ratesOfLettersAreOfWhatWasDelivered()
    {
        const Survey survey = smtp::letterSurvey();
        const QJsonArray letters {letter(250, u"a@one.example"_s, 3, 1), letter(250, u"b@one.example"_s),
                                  letter(550, u"c@two.example"_s),
                                  letter(250, u"d@two.example"_s, 1, 0, u"2026-11-25"_s)};
        const SurveyData data = survey.read({{survey.calls(last(7)).first(), letters}}, last(7));
        QCOMPARE(data.figures.at(0).value.toInt(), 4);
        QCOMPARE(data.figures.at(1).value.toDouble(), 75.0);
        QCOMPARE(qRound(data.figures.at(2).value.toDouble() * 10), 667); // people, not opens
        const ChartData &days = data.charts.at(0).chart;
        QCOMPARE(days.times.size(), 3); // the day between, too
        QCOMPARE(days.series.at(0).values, (QList<double> {1, 0, 3}));
        QCOMPARE(days.series.at(1).values, (QList<double> {1, 0, 2}));
        QCOMPARE(data.rows.size(), 2);
        QCOMPARE(data.rows.first().value(u"domain"_s).toString(), u"one.example"_s);
        QCOMPARE(behind(data, 1, 0), 1);
    }

    void theLargestLossOfAllFlowsIsNamed()
    {
        const Survey survey = automation::bottlenecks();
        const auto flow = [](int id, const QString &name, int status) {
            return QJsonObject {{u"id"_s, id}, {u"name"_s, name}, {u"status"_s, status}};
        };
        const auto steps = [](int first) {
            return QJsonObject {
                {u"starts"_s, 100},
                {u"flows"_s,
                 QJsonArray {QJsonObject {{u"id"_s, first}, {u"af_type"_s, u"maintrigger"_s}},
                             QJsonObject {{u"id"_s, first + 1}, {u"af_type"_s, u"filter"_s}}}}};
        };
        const auto reached = [](int count) {
            return QJsonObject {{u"data"_s, QJsonObject {{u"executed"_s, count}}}};
        };
        const Call list = survey.calls({1, {}}).first();
        const QJsonObject flows {
            {u"data"_s,
             QJsonArray {flow(1, u"Welcome"_s, 1), flow(2, u"Refill"_s, 1), flow(3, u"Old"_s, 3)}}};
        QList<SurveyAnswer> answers {{list, flows}};
        const QList<Call> ofFlows = survey.more(list, flows, {1, {}});
        QCOMPARE(ofFlows.size(), 2); // the stopped one is not asked for
        QCOMPARE(survey.more(list, flows, {0, {}}).size(), 3);
        const int counts[][2] = {{100, 90}, {100, 40}};
        for (int at = 0; at < 2; ++at) {
            answers << SurveyAnswer {ofFlows.at(at), steps(10 * (at + 1))};
            const QList<Call> elements = survey.more(ofFlows.at(at), answers.last().answer, {1, {}});
            QCOMPARE(elements.size(), 2);
            for (int element = 0; element < 2; ++element)
                answers << SurveyAnswer {elements.at(element), reached(counts[at][element])};
        }
        const SurveyData data = survey.read(answers, {1, {}});
        QVERIFY2(data.sentence.startsWith(u"“Refill” loses the most: 60 of 100"_s),
                 qPrintable(data.sentence));
        QCOMPARE(data.charts.first().chart.categories, (QStringList {u"Refill"_s, u"Welcome"_s}));
        QCOMPARE(data.charts.first().chart.series.first().values, (QList<double> {60, 10}));
        QCOMPARE(behind(data, 0, 0), 1);
    }

    void whatIsMissingIsSaid()
    {
        FakeService service;
        Client client(m_contract, service.settings(), nullptr);
        service.signIn(client, Scope::Smtp);
        Survey survey = smtp::bounceSurvey();
        survey.most = 3;
        Surveying surveying(client, survey);
        service.expect("GET", u"/smtp/bounces/day"_s).answer(R"({"emails":[],"found":0})");
        service.expect("GET", u"/smtp/bounces/day"_s).answer(R"({"message":"no"})", 422);
        service.expect("GET", u"/smtp/bounces/day"_s).answer(R"({"emails":[],"found":0})");
        surveying.start(last(7));
        QTRY_VERIFY(!surveying.isRunning());
        QVERIFY(service.idle());
        QCOMPARE(surveying.done(), 3);
        QVERIFY(surveying.isPartial());
        QVERIFY(surveying.whyPartial().contains(u"1 call(s) failed"_s));
        QVERIFY(surveying.whyPartial().contains(u"After 3 call(s) it ends here"_s));
        QVERIFY(surveying.error().isSet());
    }

    void stoppingKeepsWhatIsThere()
    {
        FakeService service;
        Client client(m_contract, service.settings(), nullptr);
        service.signIn(client, Scope::Smtp);
        Surveying surveying(client, smtp::bounceSurvey());
        service.expect("GET", u"/smtp/bounces/day"_s)
            .answer(R"({"emails":[{"email_to":"a@one.example","smtp_answer_code":550}],"found":1})");
        service.expect("GET", u"/smtp/bounces/day"_s).hold().always();
        surveying.start(last(7));
        QTRY_COMPARE(surveying.done(), 1);
        surveying.stop();
        QVERIFY(!surveying.isRunning());
        QVERIFY(surveying.whyPartial().startsWith(u"Stopped"_s));
        QCOMPARE(surveying.data().rows.size(), 1);
    }

    void campaignsAreReadInFullAndThoseWithoutFiguresLeftOut()
    {
        const Survey survey = viber::campaignResults();
        const SurveyChoice choice {20, {}};
        const Call list = survey.calls(choice).first();
        const QJsonArray campaigns {QJsonObject {{u"id"_s, 7}, {u"name"_s, u"Sale"_s}},
                                    QJsonObject {{u"id"_s, 8}, {u"name"_s, u"Planned"_s}}};
        const QList<Call> more = survey.more(list, campaigns, choice);
        QCOMPARE(more.size(), 2);
        QCOMPARE(survey.more(more.first(), {}, choice).size(), 0);
        const QJsonObject numbers {
            {u"sent"_s, 200}, {u"delivered"_s, 100}, {u"read"_s, 50}, {u"redirected"_s, 10}};
        const QJsonObject told {{u"id"_s, 7}, {u"statistic"_s, numbers}};
        const SurveyData data =
            survey.read({{list, campaigns}, {more.at(0), told}, {more.at(1), QJsonObject {}}}, choice);
        QCOMPARE(data.rows.size(), 1);
        QCOMPARE(data.rows.first()[u"name"].toString(), u"Sale"_s);
        QCOMPARE(data.figures.at(1).value.toDouble(), 50.0); // delivered
        QCOMPARE(data.figures.at(3).value.toDouble(), 10.0); // clicked, of those
    }
};

QTEST_GUILESS_MAIN(SurveysTest)
#include "surveys.moc"
