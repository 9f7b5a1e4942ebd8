// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/elementreport.h"
#include "app/scopes/emails/campaignreports.h"
#include "app/scopes/scopes.h"
#include "app/vocabulary/columntext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pulsedeck::Report)

/// Figures and charts of one report say the same, and no more than the service told.
class SharesTest : public QObject {
    Q_OBJECT

    static QJsonValue json(const QByteArray &text)
    {
        return QJsonDocument::fromJson("[" + text + "]").array().at(0);
    }
    static QJsonValue campaign(const QByteArray &statistics)
    {
        return json(R"({"id": 1, "name": "Campaign", "status": "3", "statistics": )" + statistics + "}");
    }
    /// Code by code: 1 sent, 2 delivered, 3 opened, 4 clicked.
    static QJsonValue campaign(int sent, int delivered, int opened, int clicked)
    {
        QJsonArray rows;
        int code = 0;
        for (const int count : {sent, delivered, opened, clicked})
            rows << QJsonObject {{"code", ++code}, {"count", count}};
        return QJsonObject {{"id", 1}, {"statistics", rows}};
    }
    static ReportData results(const QJsonValue &answer)
    {
        return emails::campaignReports(1).at(0).read(answer);
    }
    static ReportData countries(const QByteArray &answer)
    {
        return emails::campaignReports(1).at(1).read(json(answer));
    }
    static ReportData links(const QByteArray &answer)
    {
        return emails::campaignReports(1).at(2).read(json(answer));
    }
    static QString shown(const ReportData &data, const QString &key)
    {
        for (const Figure &figure : data.figures) {
            if (figure.key == key)
                return format::figure(figure, QLocale::c());
        }
        return {};
    }
    static Report reportOf(const QString &resource, const QJsonObject &row)
    {
        for (const Scope scope : allScopes()) {
            for (const Resource &one : resourcesOf(scope)) {
                if (one.id == resource)
                    return one.reports(row).first();
            }
        }
        return {};
    }
    static ReportData conversions(const QByteArray &answer)
    {
        for (const Resource &one : resourcesOf(Scope::Automation)) {
            if (one.id == "automation/flows"_L1)
                return one.reports({{"id", 7}}).at(1).read(json(answer));
        }
        return {};
    }
    static ReportData lastCampaign(const QByteArray &answer)
    {
        return headlinesOf(Scope::Emails).at(1).report.read(json(answer));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void opensBeyondDeliveriesAreShownAsTheyAre()
    {
        const ReportData data = results(campaign(573, 570, 620, 30));
        QCOMPARE(shown(data, "open-rate"), u"108.77%"_s);
        QCOMPARE(shown(data, "clicks-per-open"), u"4.84%"_s);
        const auto shares = inPercent(data.charts.first());
        QVERIFY(qAbs(shares->series[0].values[2] - 100 * 620.0 / 570) < 1e-9);
    }

    void nothingIsDividedByZero()
    {
        QVERIFY(results(campaign("[]")).figures.isEmpty());
        QVERIFY(!results(campaign("[]")).note.isEmpty());
        const ReportData counting = results(campaign(100, 0, 3, 0));
        QCOMPARE(shown(counting, "open-rate"), u"–"_s);
        QCOMPARE(shown(counting, "delivery-rate"), u"0%"_s);
        QVERIFY(std::isnan(inPercent(counting.charts.first())->series[0].values[2]));
        const ReportData nothing = results(campaign(0, 0, 0, 0));
        for (const QString &rate : {u"open-rate"_s, u"delivery-rate"_s, u"error-rate"_s, u"spam-rate"_s})
            QCOMPARE(shown(nothing, rate), u"–"_s);
        QVERIFY(!inPercent(nothing.charts.first()));
    }

    void anEmptyBreakdownDoesNotDenyTheTotal()
    {
        for (const ReportData &data : {countries("[]"), links("[]"), countries("{}")}) {
            QVERIFY(data.charts.isEmpty());
            QVERIFY2(data.note.startsWith(u"The service does not tell"_s), qPrintable(data.note));
        }
    }

    void aBreakdownHasOneBarForOneThing()
    {
        const ChartData byCountry =
            countries(R"({"UA": 4, "ua": 2, "": 1, "DE": 9, " ": "2"})").charts.first();
        QCOMPARE(byCountry.categories, (QStringList {u"Germany"_s, u"Ukraine"_s, u"Not specified"_s}));
        QCOMPARE(byCountry.series[0].values, (QList<double> {9, 6, 3}));
        const auto link = [](const QJsonValue &address, int count) {
            return QJsonObject {{"link", address}, {"count", count}};
        };
        const QJsonArray clicks {link("https://Shop.example/A", 1), link("HTTPS://shop.example/A ", 2),
                                 link("https://shop.example/a", 4), link(QJsonValue::Null, 5)};
        const ChartData byLink = emails::campaignReports(1).at(2).read(clicks).charts.first();
        QCOMPARE(
            byLink.categories,
            (QStringList {u"Not specified"_s, u"https://shop.example/a"_s, u"https://shop.example/A"_s}));
        QCOMPARE(byLink.series[0].values, (QList<double> {5, 4, 3}));
    }

    void ratesOfTwoThingsAreNeverAddedUp()
    {
        const ChartData rates =
            describe::bars(u"r"_s, u"Rates"_s, u"%"_s, {{u"Spring"_s, 40}, {u"Spring "_s, 30}, {{}, 5}});
        QCOMPARE(rates.categories, (QStringList {u"Spring"_s, u"Spring (2)"_s, u"Not specified"_s}));
        QCOMPARE(rates.series[0].values, (QList<double> {40, 30, 5}));
    }

    void nothingIsDrawnThatCannotBeAddedUp()
    {
        const ChartData spent =
            describe::bars(u"s"_s, u"Spent"_s, {}, {{u"A"_s, 1e308}, {u"A"_s, 1e308}, {u"B"_s, 7}});
        QCOMPARE(spent.series[0].values.first(), 7.0);
        QVERIFY(std::isnan(spent.series[0].values.at(1)));
    }

    void oneReportUsesOneBaseForOneWord_data()
    {
        QTest::addColumn<Report>("report");
        QTest::addColumn<QJsonValue>("answer");
        QTest::newRow("campaign") << emails::campaignReports(1).at(0) << campaign(1000, 900, 300, 40);
        QTest::newRow("web push") << reportOf(u"push_service/campaigns"_s, {{"id", 1}})
                                  << json(R"({"send": 1000, "delivered": 900, "redirect": 40})");
        QTest::newRow("viber")
            << reportOf(u"viber/campaigns"_s, {{"id", 1}})
            << json(R"({"statistic": {"sent": 1000, "delivered": 900, "read": 300, "redirected": 40}})");
        QTest::newRow("element of a flow")
            << automation::elementReports({{"id", 1}, {"af_type", "email"}}).first()
            << json(R"({"data": {"sent": 1000, "delivered": 900, "opened": 300, "clicked": 40}})");
        QTest::newRow("flow") << reportOf(u"automation/flows"_s, {{"id", 1}})
                              << json(R"({"starts": 1000, "end_count": 300, "conversions": 40})");
    }

    /// Each rate whose part is a step of the funnel is what the funnel says of that step.
    void oneReportUsesOneBaseForOneWord()
    {
        QFETCH(Report, report);
        QFETCH(QJsonValue, answer);
        const ReportData data = report.read(answer);
        const ChartData funnel = data.charts.first();
        const auto shares = inPercent(funnel);
        QVERIFY(shares);
        bool isAny = false;
        for (const Figure &figure : data.figures) {
            const qsizetype step = funnel.categories.indexOf(figure.explanation.section(u" / "_s, 0, 0));
            // Clicks per open are a word of their own.
            if (figure.kind != Kind::Percent || step < 1 || figure.key == "clicks-per-open"_L1)
                continue;
            isAny = true;
            const QString whole = funnel.categories.at(wholeOf(funnel, step));
            QCOMPARE(figure.explanation.section(u" / "_s, 1), whole.toLower());
            QCOMPARE(figure.value.toDouble(), shares->series[0].values[step]);
        }
        QVERIFY(isAny);
    }

    void homeShowsTheLastCampaignThatIsFinished()
    {
        const QByteArray numbers = R"("statistics": {"sent": 100, "delivered": 100, "opening": 20}})";
        const ReportData data = lastCampaign(
            R"([{"id": 4, "name": "Going", "status": 2, "send_date": "2026-11-24 10:00:00", )" + numbers
            + R"(,{"id": 3, "name": "Early", "status": "3", "send_date": "2026-11-20 10:00:00", )" + numbers
            + R"(,{"id": 2, "name": "Late", "status": "23", "send_date": "2026-11-22 10:00:00", )" + numbers
            + R"(,{"id": 1, "name": "Stopped", "status": 16, "send_date": "2026-11-23 10:00:00", )" + numbers
            + "]");
        QCOMPARE(data.figures.first().value.toString(), u"Late"_s);
        QCOMPARE(shown(data, "2.open-rate"), u"20%"_s);
        QVERIFY(lastCampaign("[]").note.contains(u"finished"_s));
        QVERIFY(lastCampaign(R"([{"id": 4, "status": 2, )" + numbers + "]").figures.isEmpty());
    }

    void conversionsAgreeOrSayWhyNot()
    {
        const ReportData same = conversions(R"({"data": {"total_conversions": 12, "goal_conversions": 7,
            "maintrigger_conversions": 5, "goals": [{"name": "Paid", "conversions": 7}]}})");
        QVERIFY(same.note.isEmpty());
        const ReportData goals = conversions(R"({"data": {"total_conversions": 12, "goal_conversions": 7,
            "maintrigger_conversions": 5, "goals": [{"name": "Paid", "conversions": 9}]}})");
        QVERIFY2(goals.note.contains(u"add up to 9"_s) && goals.note.contains(u"counts 7"_s),
                 qPrintable(goals.note));
        const ReportData all = conversions(R"({"data": {"total_conversions": 20, "goal_conversions": 7,
            "maintrigger_conversions": 5, "goals": []}})");
        QVERIFY2(all.note.contains(u"add up to 12"_s) && all.note.contains(u"counts 20"_s),
                 qPrintable(all.note));
        QVERIFY(conversions(R"({"data": {}})").note.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SharesTest)
#include "shares.moc"
