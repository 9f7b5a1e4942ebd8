// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/flowchain.h"
#include "app/scopes/automation/elementreport.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace pulsedeck::automation;
using namespace Qt::StringLiterals;

/// A flow as people go through it, from answers in the documented shape.
class FlowChainTest : public QObject {
    Q_OBJECT

    static QJsonValue json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }
    static QJsonValue flow()
    {
        // In the order in which they were added, which is not the order of the flow.
        return json(R"({"starts": 1000, "flows": [
            {"id": 14, "af_type": "goal", "task": null},
            {"id": 12, "af_type": "email", "task": {"message_title": "Hello"}},
            {"id": 13, "af_type": "sms", "task": {"sms_body": "Still there?"}},
            {"id": 11, "af_type": "maintrigger", "task": null}]})");
    }
    static QHash<QString, QJsonValue> statistics()
    {
        return {{u"11"_s, json(R"({"executed": 1000})")},
                {u"12"_s, json(R"({"sent": 900, "delivered": 880})")},
                {u"13"_s, json(R"({"executed": "400"})")},
                {u"14"_s, json(R"({"executed": 350})")}};
    }
    static QStringList ids(const FlowChain &chain)
    {
        QStringList ids;
        for (const FlowStep &step : chain.steps)
            ids << QString::number(step.element["id"].toInt());
        return ids;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void stepsStandAsPeopleComeToThem()
    {
        QCOMPARE(ids(flowChain(flow(), statistics())), QStringList({u"11"_s, u"12"_s, u"13"_s, u"14"_s}));
    }

    void sharesAndLossesAreOfTheStart()
    {
        const FlowChain chain = flowChain(flow(), statistics());
        QCOMPARE(chain.steps.at(0).ofStart, 100.0);
        QVERIFY(!chain.steps.at(0).lost);
        QCOMPARE(chain.steps.at(1).lost, 100.0);
        QCOMPARE(chain.steps.at(2).reached, 400.0);
        QCOMPARE(chain.steps.at(2).ofStart, 40.0);
        QCOMPARE(chain.steps.at(2).lost, 500.0);
        QVERIFY(qAbs(*chain.steps.at(2).lostShare - 500.0 / 9) < 1e-9);
        QCOMPARE(chain.steps.at(3).lost, 50.0);
    }

    void theLargestLossIsNamed()
    {
        const FlowChain chain = flowChain(flow(), statistics());
        QCOMPARE(chain.narrowest, 2);
        const QString words = narrowestWords(chain);
        for (const QString &part : {u"Still there?"_s, u"Hello"_s, u"500"_s, u"900"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        QVERIFY(pulsedeck::automation::words(chain.steps.at(2)).contains(u"500 fewer"_s));
    }

    void whoWaitsIsNotLost()
    {
        QJsonObject waiting = flow().toObject();
        waiting["in_queue"] = 120;
        const FlowChain chain = flowChain(waiting, statistics());
        QCOMPARE(chain.waiting, 120.0);
        const QString words = narrowestWords(chain);
        QVERIFY2(words.contains(u"120 people still wait"_s) && words.contains(u"not lost"_s),
                 qPrintable(words));
        QVERIFY2(!words.contains(u"never"_s), qPrintable(words));
        QVERIFY(!narrowestWords(flowChain(flow(), statistics())).contains(u"wait"_s));
        // Who came to the last step and who is missing before one are all who started.
        double all = *chain.steps.last().reached;
        for (const FlowStep &step : chain.steps)
            all += step.lost.value_or(0);
        QCOMPARE(all, 1000.0);
    }

    void whatIsNotToldIsNotInvented()
    {
        QHash<QString, QJsonValue> known = statistics();
        known.remove(u"12"_s);
        known[u"14"_s] = json(R"({"executed": null})");
        const FlowChain chain = flowChain(flow(), known);
        QCOMPARE(ids(chain), QStringList({u"11"_s, u"13"_s, u"14"_s, u"12"_s}));
        QVERIFY(!chain.steps.at(2).reached && !chain.steps.at(2).lost && !chain.steps.at(2).ofStart);
        QCOMPARE(chain.narrowest, 1);
        QVERIFY(words(chain.steps.at(3)).contains(u"not told"_s));
    }

    void aFlowThatNobodyStartedHasNoShares()
    {
        QHash<QString, QJsonValue> zero;
        for (const QString &id : {u"11"_s, u"12"_s, u"13"_s, u"14"_s})
            zero[id] = json(R"({"executed": 0})");
        const FlowChain chain = flowChain(flow(), zero);
        QCOMPARE(chain.narrowest, -1);
        for (const FlowStep &step : chain.steps)
            QVERIFY(!step.ofStart && !step.lostShare);
        QVERIFY(!narrowestWords(chain).isEmpty());
        QVERIFY(flowChain(json("{}"), {}).steps.isEmpty());
    }

    void theKindSaysWhichStatisticIsAsked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("operation");
        const auto row = [](const char *kind, const char *path) {
            QTest::newRow(kind) << QString::fromLatin1(kind)
                                << u"GET /a360/stats/%1/{ID}/group-stat"_s.arg(QLatin1String(path));
        };
        row("maintrigger", "main-trigger");
        row("email", "email");
        row("push", "push");
        row("sms", "sms");
        row("messenger", "messenger");
        row("filter", "filter");
        row("trigger", "trigger");
        row("condition", "trigger");
        row("goal", "goal");
        row("action", "action");
    }

    void theKindSaysWhichStatisticIsAsked()
    {
        QFETCH(QString, kind);
        QFETCH(QString, operation);
        const QList<Report> reports = elementReports({{"id", 7}, {"af_type", kind}});
        QCOMPARE(reports.size(), 1);
        QCOMPARE(reports.first().call.operation, operation);
        QCOMPARE(reports.first().call.path.value(u"ID"_s).toInt(), 7);
    }

    void anUnknownKindIsShownAsUnknown()
    {
        QVERIFY(elementReports({{"id", 7}, {"af_type", "webhook"}}).isEmpty());
        const FlowChain chain = flowChain(json(R"({"flows": [{"id": 7, "af_type": "webhook"}]})"), {});
        QVERIFY(chain.steps.first().kind.contains(u"webhook"_s));
    }

    void figuresOfAnElementAreThoseOfItsKind()
    {
        const Report email = elementReports({{"id", 7}, {"af_type", "email"}}).first();
        const ReportData data = email.read(json(
            R"({"data": {"sent": 200, "delivered": "180", "opened": null, "clicked": 45, "errors": 20,
                "unsubscribed": 2, "marked_as_spam": 0}})"));
        QHash<QString, QJsonValue> values;
        for (const Figure &figure : data.figures)
            values[figure.key] = figure.value;
        QCOMPARE(values[u"click-rate"_s].toDouble(), 25.0);
        QVERIFY(values[u"data.opened"_s].isNull());
        QCOMPARE(data.charts.size(), 1);
        QVERIFY(std::isnan(data.charts.first().series.first().values.at(2)));
        const ReportData nobody = email.read(json(R"({"data": {"sent": 0, "delivered": 0, "clicked": 0}})"));
        for (const Figure &figure : nobody.figures) {
            if (figure.key == u"click-rate"_s)
                QVERIFY(!figure.value.isDouble());
        }
    }
};

QTEST_GUILESS_MAIN(FlowChainTest)
#include "flowchain.moc"
