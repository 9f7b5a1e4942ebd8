// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/automation.h"
#include "app/chatbots/chatbots.h"
#include "app/core/format.h"
#include "app/crm/crm.h"
#include "app/emails/emails.h"
#include "app/pop_ups/pop_ups.h"
#include "app/push_service/push_service.h"
#include "app/sms/sms.h"
#include "app/smtp/smtp.h"
#include "app/user_data/user_data.h"
#include "app/verifier_service/verifier_service.h"
#include "app/viber/viber.h"
#include "tests/support/descriptions.h"
#include "tests/support/golden.h"

#include <QJsonDocument>

using namespace pulsedeck;
using namespace pulsedeck::test;

/// Answers as the service gives them, and what a person gets to see of them.
class GoldenTables : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersBecomeTables_data();
    void answersBecomeTables();
    void answersBecomeReports_data();
    void answersBecomeReports();
    void repeatedBouncesAreTwoRows();

private:
    QJsonArray rows(const Resource &resource, const QJsonValue &answer) const;

    Contract m_contract;
};

Q_DECLARE_METATYPE(pulsedeck::Resource)

static QJsonValue answer(const QString &name)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(readData("answers/" + name + ".json"), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

static QString toneMark(const Column &column, const QJsonValue &value)
{
    const StatusWord *word = column.kind == Kind::Status ? format::statusWord(column, value) : nullptr;
    static const char *const marks[] = {"", " (good)", " (busy)", " (warning)", " (bad)"};
    return word ? marks[int(word->tone)] : "";
}

/// One block a row, one line a column; columns that are hidden at first have a dot before them.
static QString table(const QList<Column> &columns, const QJsonArray &rows)
{
    QString text;
    for (const QJsonValue &one : rows) {
        const QJsonObject row = one.toObject();
        for (const Column &column : columns) {
            const QJsonValue value = column.value ? column.value(row) : valueAt(row, column.key);
            text += (column.hidden ? ". " : "  ") + column.title + ": " + format::display(value, column, row)
                + toneMark(column, value) + '\n';
        }
        text += "----\n";
    }
    return text;
}

static QString chartText(const ChartData &chart)
{
    static const char *const shapes[] = {"bar", "stacked", "line", "funnel", "donut", "gauge", "area"};
    QString text = QString("[%1] %2, %3").arg(shapes[int(chart.shape)], chart.title, chart.unit);
    if (!std::isnan(chart.limit))
        text += QString(" of %1").arg(chart.limit);
    text += '\n';
    for (const ChartData::Series &series : chart.series) {
        for (int i = 0; i < chart.categories.size(); ++i)
            text += QString("  %1: %2\n").arg(chart.categories[i]).arg(series.values.value(i));
    }
    return text;
}

static QString reportText(const ReportData &report)
{
    QString text;
    for (const Figure &figure : report.figures) {
        text += figure.title + ": " + format::figure(figure);
        text += figure.explanation.isEmpty() ? "\n" : " = " + figure.explanation + '\n';
    }
    for (const ChartData &chart : report.charts)
        text += chartText(chart);
    return report.note.isEmpty() ? text : text + "Note: " + report.note + '\n';
}

void GoldenTables::initTestCase()
{
    QLocale::setDefault(QLocale::C);
    qputenv("TZ", "Europe/Kyiv");
}

QJsonArray GoldenTables::rows(const Resource &resource, const QJsonValue &answer) const
{
    return PageSource(m_contract, resource).reader()->read(answer)->rows.toJson();
}

void GoldenTables::answersBecomeTables_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::newRow("mailing-lists") << emails::mailingLists();
    QTest::newRow("contacts") << emails::contacts({{"id", 421}, {"name", "Weekly letter"}});
    QTest::newRow("campaigns") << emails::campaigns();
    QTest::newRow("flow-elements") << automation::flowElements({{"id", 5}, {"name", "Welcome"}});
    QTest::newRow("bounces") << smtp::bounces();
    QTest::newRow("sms-phones") << sms::campaignPhones({{"id", 3}});
    QTest::newRow("bots") << chatbots::bots();
    QTest::newRow("crm-contacts") << crm::contacts();
}

void GoldenTables::answersBecomeTables()
{
    QFETCH(Resource, resource);
    QList<Column> columns = resource.columns;
    if (resource.moreColumns)
        columns << resource.moreColumns->read(answer("variables"));
    const QString name = QTest::currentDataTag();
    QVERIFY(isGolden("tables/" + name + ".txt", table(columns, rows(resource, answer(name)))));
}

void GoldenTables::answersBecomeReports_data()
{
    const Resource popUps = pop_ups::popUps({{"id", "a1"}, {"name", "Shop"}});
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<QString>("report");
    for (const char *form : {"campaign-codes", "campaign-general", "campaign-named", "campaign-zero",
                             "campaign-missing", "campaign-null", "campaign-empty"})
        QTest::newRow(form) << emails::campaigns() << "results";
    QTest::newRow("countries") << emails::campaigns() << "countries";
    QTest::newRow("links") << emails::campaigns() << "links";
    QTest::newRow("balance") << user_data::account() << "balance";
    QTest::newRow("balance-null") << user_data::account() << "balance";
    QTest::newRow("plans") << user_data::account() << "plans";
    QTest::newRow("plans-live") << user_data::account() << "plans";
    QTest::newRow("check") << verifier_service::verifiedLists() << "outcome";
    QTest::newRow("check-running") << verifier_service::verifiedLists() << "outcome";
    QTest::newRow("flow-elements") << automation::flows() << "progress";
    QTest::newRow("flow-null") << automation::flows() << "progress";
    QTest::newRow("flow-text") << automation::flows() << "progress";
    QTest::newRow("flow-zero") << automation::flows() << "progress";
    QTest::newRow("conversions") << automation::flows() << "conversions";
    QTest::newRow("conversions-none") << automation::flows() << "conversions";
    QTest::newRow("chatbots-plan") << chatbots::plan() << "limits";
    QTest::newRow("pop-ups-plan") << pop_ups::plan() << "limits";
    QTest::newRow("pop-ups-statistics") << pop_ups::projects() << "statistics";
    QTest::newRow("pop-ups-statistics-list") << pop_ups::projects() << "statistics";
    QTest::newRow("pop-ups-statistics-none") << pop_ups::projects() << "statistics";
    QTest::newRow("pop-ups-statistics-odd") << pop_ups::projects() << "statistics";
    QTest::newRow("pop-ups-ranking") << pop_ups::projects() << "ranking";
    QTest::newRow("nps") << popUps << "nps";
    QTest::newRow("nps-none") << popUps << "nps";
    QTest::newRow("nps-course") << popUps << "nps-course";
    QTest::newRow("viber-task") << viber::campaigns() << "results";
    QTest::newRow("push-task") << push_service::campaigns() << "results";
}

void GoldenTables::answersBecomeReports()
{
    QFETCH(Resource, resource);
    QFETCH(QString, report);
    const QString name = QTest::currentDataTag();
    for (const Report &one : resource.reports(QJsonObject {{"id", 9001}, {"containsNPS", true}})) {
        if (one.id == report) {
            QVERIFY(isGolden("reports/" + name + ".txt", reportText(one.read(answer(name)))));
            return;
        }
    }
    QFAIL("There is no such report.");
}

void GoldenTables::repeatedBouncesAreTwoRows()
{
    const Resource resource = smtp::bounces();
    const QJsonArray two = rows(resource, answer("bounces"));
    QCOMPARE(two.size(), 2);
    QVERIFY(valueAt(two[0], resource.key) != valueAt(two[1], resource.key));
}

QTEST_GUILESS_MAIN(GoldenTables)
#include "goldentables.moc"
