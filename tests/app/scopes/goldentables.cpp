// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/automation.h"
#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/pop_ups/pop_ups.h"
#include "app/scopes/push_service/push_service.h"
#include "app/scopes/sms/sms.h"
#include "app/scopes/smtp/smtp.h"
#include "app/scopes/user_data/user_data.h"
#include "app/scopes/verifier_service/verifier_service.h"
#include "app/scopes/viber/viber.h"
#include "app/vocabulary/columntext.h"
#include "tests/support/descriptions.h"
#include "tests/support/golden.h"

#include <QJsonDocument>

using namespace pulsedeck;
using namespace pulsedeck::describe;
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
    void everyReportHasAKnownAnswer();
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

/// What the detail pane adds: of it what the row tells, each line of a value in one of its own.
static QString detailsOf(const QList<Column> &details, const QJsonObject &row)
{
    QString text;
    for (const Column &column : details) {
        const QJsonValue value = column.value ? column.value(row) : valueAt(row, column.key);
        const QString full = format::fullText(value, column, row);
        if (!full.isEmpty() && full != format::nothing)
            text += "> " + column.title + ": " + QString(full).replace('\n', "\n>   ") + '\n';
    }
    return text;
}

/// One block a row, one line a column; columns that are hidden at first have a dot before them.
static QString table(const QList<Column> &columns, const QList<Column> &details, const QJsonArray &rows)
{
    QString text;
    for (const QJsonValue &one : rows) {
        const QJsonObject row = one.toObject();
        for (const Column &column : columns) {
            const QJsonValue value = column.value ? column.value(row) : valueAt(row, column.key);
            text += (column.hidden ? ". " : "  ") + column.title + ": " + format::display(value, column, row)
                + toneMark(column, value) + '\n';
        }
        text += detailsOf(details, row) + "----\n";
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

static Resource childOf(const Resource &resource, const QString &id)
{
    for (const Child &child : resource.children) {
        if (child.id == id)
            return child.make({{"id", 7}, {"name", "Big order"}});
    }
    qFatal("%s has no child %s", qPrintable(resource.id), qPrintable(id));
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
    QTest::newRow("smtp-emails") << smtp::emails();
    QTest::newRow("bots") << chatbots::bots();
    QTest::newRow("crm-calls") << crm::calls();
    QTest::newRow("crm-tasks") << crm::tasks();
    QTest::newRow("crm-products") << crm::products();
    QTest::newRow("crm-deal-history") << childOf(crm::deals(), "history");
    QTest::newRow("crm-contacts") << crm::contacts();
}

void GoldenTables::answersBecomeTables()
{
    QFETCH(Resource, resource);
    QList<Column> columns = resource.columns;
    if (resource.moreColumns)
        columns << resource.moreColumns->read(answer("variables"));
    const QString name = QTest::currentDataTag();
    QVERIFY(
        isGolden("tables/" + name + ".txt", table(columns, resource.details, rows(resource, answer(name)))));
}

namespace {

/// An answer in tests/data/answers and who reads it.
struct Case {
    const char *answer;
    Scope scope;
    QList<Report> reports; ///< All of its page or of the scope's headlines.
    QString id; ///< Of the one that reads it.
    QString place {}; ///< "home"
};

/// For which every report of a resource exists.
const QJsonObject fullRow {{"id", 9001},
                           {"status", 0},
                           {"email", "ann@example.com"},
                           {"containsNPS", true},
                           {"abtest", QJsonObject {{"participants", QJsonObject()}}}};

Case of(const char *answer, const Resource &resource, const char *id, const QJsonObject &row = fullRow)
{
    return {answer, resource.scope, resource.reports(row), id};
}

Case headline(const char *answer, Scope scope, const char *id)
{
    QList<Report> reports;
    for (const Headline &one : headlinesOf(scope))
        reports << one.report;
    return {answer, scope, reports, id, "home/"};
}

QList<Case> cases()
{
    const Resource popUps = pop_ups::popUps({{"id", "a1"}, {"name", "Shop"}});
    const Resource contacts = emails::contacts({{"id", 421}, {"name", "Weekly letter"}});
    const Resource flow = automation::flowElements({{"id", 5}, {"name", "Welcome"}});
    const Resource totals = automation::flows().children.last().make({{"id", 5}, {"name", "Welcome"}});
    const Resource bots = chatbots::channelBots(chatbots::channels().first());
    const Resource chats = chatbots::chats(chatbots::channels().first(), {{"id", "b1"}});
    const Resource phone =
        sms::lookUpPhone().opens({.values = {{"addressBookId", 7}, {"phoneNumber", "380501234567"}}});
    QList<Case> all;
    for (const char *form : {"campaign-codes", "campaign-general", "campaign-named", "campaign-zero",
                             "campaign-missing", "campaign-null", "campaign-empty"})
        all << of(form, emails::campaigns(), "results");
    all << of("countries", emails::campaigns(), "countries") << of("links", emails::campaigns(), "links")
        << of("list-cost", emails::mailingLists(), "cost")
        << of("campaigns", emails::mailingLists(), "list-campaigns", {{"id", 421}})
        << of("emails-to-contact", contacts, "emails")
        << headline("mailing-lists", Scope::Emails, "mailing-lists")
        << headline("campaigns", Scope::Emails, "last-campaign");
    all << of("balance", user_data::account(), "balance")
        << of("balance-null", user_data::account(), "balance") << of("plans", user_data::account(), "plans")
        << of("plans-live", user_data::account(), "plans") << headline("balance", Scope::UserData, "balance")
        << headline("plans", Scope::UserData, "plan");
    all << of("check", verifier_service::verifiedLists(), "outcome")
        << of("check-running", verifier_service::verifiedLists(), "outcome")
        << of("verifier-progress", verifier_service::verifiedLists(), "progress")
        << of("verifier-overall", verifier_service::checkAddresses(), "overall")
        << headline("total", Scope::VerifierService, "checks");
    for (const char *form : {"flow-elements", "flow-null", "flow-text", "flow-zero"})
        all << of(form, automation::flows(), "progress");
    all << of("conversions", automation::flows(), "conversions")
        << of("conversions-none", automation::flows(), "conversions") << of("flow-totals", totals, "totals")
        << of("element-email", flow, "figures", {{"af_type", "email"}})
        << of("element-sms-null", flow, "figures", {{"af_type", "sms"}})
        << headline("flow-list", Scope::Automation, "flows");
    all << of("chatbots-plan", chatbots::plan(), "limits") << of("bot-statistic", bots, "subscribers")
        << of("bot-statistic-other", bots, "subscribers") << of("chat-pause", chats, "pause")
        << of("chat-pause-none", chats, "pause") << headline("chatbots-plan", Scope::Chatbots, "usage");
    all << of("pop-ups-plan", pop_ups::plan(), "limits") << headline("pop-ups-plan", Scope::PopUps, "views")
        << headline("pop-ups-ranking", Scope::PopUps, "projects");
    for (const char *form : {"pop-ups-statistics", "pop-ups-statistics-list", "pop-ups-statistics-none",
                             "pop-ups-statistics-odd"})
        all << of(form, pop_ups::projects(), "statistics");
    all << of("pop-ups-ranking", pop_ups::projects(), "ranking")
        << of("pop-ups-ranking-many", pop_ups::projects(), "ranking") << of("nps", popUps, "nps")
        << of("nps-none", popUps, "nps") << of("nps-course", popUps, "nps-course")
        << of("ab-test", popUps, "ab");
    all << of("viber-task", viber::campaigns(), "results")
        << headline("viber-tasks", Scope::Viber, "campaigns") << of("sms-phones", sms::campaigns(), "results")
        << headline("sms-campaigns", Scope::Sms, "campaigns") << of("sms-spending", sms::spending(), "spent")
        << of("sms-phone", phone, "in-list") << of("sms-blacklist-one", phone, "blacklist");
    all << of("push-task", push_service::campaigns(), "results")
        << of("push-website", push_service::websites(), "subscribers")
        << of("push-code", push_service::websites(), "code")
        << of("push-subscriptions", push_service::websites(), "audience")
        << headline("total", Scope::PushService, "websites");
    all << headline("total", Scope::Smtp, "sent") << headline("total", Scope::Smtp, "bounced")
        << headline("crm-deals", Scope::Crm, "deals") << headline("crm-contacts", Scope::Crm, "contacts")
        << of("crm-payments", crm::paymentMonths(), "payments");
    return all;
}

/// "automation/progress"
QString nameOf(Scope scope, const QString &report)
{
    return scopeName(scope) + '/' + report;
}

} // namespace

void GoldenTables::answersBecomeReports_data()
{
    QTest::addColumn<int>("number");
    const QList<Case> all = cases();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s: %s", all[i].answer, qPrintable(all[i].place + nameOf(all[i].scope, all[i].id)))
            << i;
}

void GoldenTables::answersBecomeReports()
{
    QFETCH(int, number);
    const Case one = cases().at(number);
    for (const Report &report : one.reports) {
        if (report.id == one.id) {
            const QString name =
                QString("reports/%1%2-%3-%4.txt").arg(one.place, scopeName(one.scope), one.id, one.answer);
            QVERIFY(isGolden(name, reportText(report.read(answer(one.answer)))));
            return;
        }
    }
    QFAIL("There is no such report.");
}

void GoldenTables::everyReportHasAKnownAnswer()
{
    QSet<QString> known;
    for (const Case &one : cases())
        known << nameOf(one.scope, one.id);
    QSet<QString> all;
    for (const Visit &visit : everyResource(m_contract)) {
        if (!visit.resource.reports)
            continue;
        for (const QJsonObject &row : {visit.row, fullRow}) {
            for (const Report &report : visit.resource.reports(row))
                all << nameOf(visit.resource.scope, report.id);
        }
    }
    for (const Scope scope : allScopes()) {
        for (const Headline &one : headlinesOf(scope))
            all << nameOf(scope, one.report.id);
    }
    QVERIFY(all.size() > 20);
    const QSet<QString> unknown = all - known;
    QVERIFY2(unknown.isEmpty(), qPrintable(QStringList(unknown.begin(), unknown.end()).join(' ')));
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
