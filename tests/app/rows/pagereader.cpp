// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/pagereader.h"

#include "app/contract/json.h"
#include "app/scopes/scopes.h"

#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What is no row is no row: it is counted, or there is an error that says what came instead.
class PageReaderTest : public QObject {
    Q_OBJECT

    const Contract m_contract;

    std::shared_ptr<const ListAnswer> read(Scope scope, const QString &operation, const QString &key,
                                           const QByteArray &body, const Resource &described = {}) const
    {
        Resource list = described;
        list.scope = scope;
        list.list = Call {operation};
        list.key = key;
        const PageReader reader(*m_contract.find(scope, operation), std::make_shared<Resource>(list), {});
        const auto page = reader.readQuickly(body);
        return page ? page : reader.read(parseJson(body).value);
    }
    QStringList keys(const ListAnswer &page) const
    {
        QStringList all;
        for (int i = 0; i < page.rows.size(); ++i)
            all << page.rows.key(i);
        return all;
    }

private slots:
    void onlyListsAreLists_data();
    void onlyListsAreLists();
    void goodRowsBesideBadOnesAreKept_data();
    void goodRowsBesideBadOnesAreKept();
    void whatIsTurnedIntoRowsIsJudgedAsWell();
    void noListOfAScopeTakesNonsenseForEmptiness();
    void textsAreKeptSignForSign();
};

void PageReaderTest::onlyListsAreLists_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail"); // empty: it is a list
    QTest::addColumn<int>("count");
    const auto row = [](Scope scope, const char *operation, const char *body, const char *detail, int count) {
        QTest::addRow("%s for %s", body, operation)
            << scope << QString::fromLatin1(operation) << QByteArray(body) << QString::fromLatin1(detail)
            << count;
    };
    const char *bare = "GET /addressbooks";
    row(Scope::Emails, bare, "[]", "", 0);
    row(Scope::Emails, bare, R"([{"id":1}])", "", 1);
    row(Scope::Emails, bare, R"({"id":1})", "", 1);
    row(Scope::Emails, bare, R"({"0":{"id":1},"4":{"id":2}})", "", 2);
    row(Scope::Emails, bare, "null", "a list was expected, but null came", 0);
    row(Scope::Emails, bare, "5", "a list was expected, but a number came", 0);
    row(Scope::Emails, bare, "\"none\"", "a list was expected, but a text came", 0);
    row(Scope::Emails, bare, "true", "a list was expected, but true or false came", 0);
    row(Scope::Emails, bare, "{}", "a list was expected, but a record came", 0);
    row(Scope::Emails, bare, R"({"data":[]})", "a list was expected, but a record came", 0);
    row(Scope::Emails, bare, R"({"data":null})", "a list was expected, but a record came", 0);
    row(Scope::Emails, bare, R"({"id":null,"name":"x"})", "a list was expected, but a record came", 0);
    const char *inData = "GET /crm/v1/users";
    row(Scope::Crm, inData, R"({"data":[]})", "", 0);
    row(Scope::Crm, inData, R"({"data":{"id":1}})", "", 1);
    row(Scope::Crm, inData, R"({"data":null})", "a list was expected in \"data\", but null came", 0);
    row(Scope::Crm, inData, R"({"data":{}})", "a list was expected in \"data\", but a record came", 0);
    row(Scope::Crm, inData, R"({"data":7})", "a list was expected in \"data\", but a number came", 0);
    row(Scope::Crm, inData, R"({"other":[]})", "a list was expected in \"data\", but nothing came", 0);
    row(Scope::Crm, inData, "[]", "a list was expected in \"data\", but nothing came", 0);
    row(Scope::Chatbots, "GET /chatbots/dialogs", R"({"data":{"list":null}})",
        "a list was expected in \"data.list\", but null came", 0);
}

void PageReaderTest::onlyListsAreLists()
{
    QFETCH(Scope, scope);
    QFETCH(QString, operation);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto page = read(scope, operation, u"id"_s, body);
    QTEST(page->rows.size(), "count");
    QCOMPARE(page->error.isSet(), !detail.isEmpty());
    QCOMPARE(page->error.detail, detail);
    QCOMPARE(page->unreadable.size(), 0);
}

void PageReaderTest::goodRowsBesideBadOnesAreKept_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QList<qsizetype>>("unreadable");
    QTest::addColumn<bool>("fails");
    const QString records = u"GET /addressbooks"_s;
    const QString texts = u"GET /blacklist"_s;
    using Places = QList<qsizetype>;
    QTest::newRow("all sorts beside a row") << records << R"([null,5,"x",true,[],[{"id":3}],{},{"id":7}])"_ba
                                            << QStringList {u"7"_s} << Places {0, 1, 2, 3, 4, 5, 6} << false;
    QTest::newRow("an empty record alone") << records << "[{}]"_ba << QStringList() << Places {0} << true;
    QTest::newRow("null alone") << records << "[null]"_ba << QStringList() << Places {0} << true;
    QTest::newRow("rows without a key")
        << records << R"([{"name":"a"},{"id":2}])"_ba << QStringList {QString(), u"2"_s} << Places() << false;
    QTest::newRow("numbered") << records << R"({"2":{"id":9},"0":null})"_ba << QStringList {u"9"_s}
                              << Places {0} << false;
    QTest::newRow("texts") << texts << R"(["a@x.example",null,"",{"id":1},["b"],7])"_ba
                           << QStringList {u"a@x.example"_s, u"7"_s} << Places {1, 2, 3, 4} << false;
    QTest::newRow("records for texts")
        << texts << R"([{"email":"a@x.example"}])"_ba << QStringList() << Places {0} << true;
}

void PageReaderTest::goodRowsBesideBadOnesAreKept()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, body);
    const auto page =
        read(Scope::Emails, operation, operation.contains(u"black"_s) ? u"value"_s : u"id"_s, body);
    QTEST(keys(*page), "keys");
    QTEST(page->unreadable, "unreadable");
    QTEST(page->error.isSet(), "fails");
    QVERIFY(!page->error.isSet() || page->error.detail.contains(u"in each place of the list was expected"_s));
}

void PageReaderTest::whatIsTurnedIntoRowsIsJudgedAsWell()
{
    Resource list;
    list.rowsOf = [](const QJsonValue &answer) { return answer["flows"_L1]; };
    const auto flows = [&](const QByteArray &body) {
        return read(Scope::Automation, u"GET /a360/autoresponders/{ID}"_s, u"id"_s, body, list);
    };
    QCOMPARE(keys(*flows(R"({"flows":[{"id":1},null]})")), QStringList {u"1"_s});
    QCOMPARE(flows(R"({"flows":[{"id":1},null]})")->unreadable.size(), 1);
    QVERIFY(!flows(R"({"flows":[]})")->error.isSet());
    for (const char *odd : {R"({"flows":null})", R"({"flows":"x"})", "{}", "[]", "7"})
        QVERIFY2(flows(odd)->error.isSet(), odd);
}

/// Whatever a description makes of its answer: nonsense is an error.
void PageReaderTest::noListOfAScopeTakesNonsenseForEmptiness()
{
    int count = 0;
    for (const Scope scope : allScopes()) {
        for (const Resource &resource : resourcesOf(scope)) {
            if (!resource.list)
                continue;
            ++count;
            const Operation *operation = m_contract.find(scope, resource.list->operation);
            const PageReader reader(*operation, std::make_shared<Resource>(resource), {});
            for (const char *odd :
                 {"null", "5", "\"x\"", "{\"data\":5}", "{\"data\":\"x\"}", "{\"message\":\"x\"}"}) {
                const auto page = reader.read(parseJson(odd).value);
                QVERIFY2(page->error.isSet(), qPrintable(resource.id + u' ' + QString::fromLatin1(odd)));
                QCOMPARE(page->rows.size(), 0);
            }
        }
    }
    QVERIFY(count > 30);
}

void PageReaderTest::textsAreKeptSignForSign()
{
    const QString mark(QChar(QChar::ByteOrderMark));
    const QJsonObject variables {
        {mark + u"Name"_s, mark + u"Anna"_s}, {u"Word"_s, mark}, {u"in"_s, u"a"_s + mark}};
    QJsonArray rows;
    for (int id = 0; id < 3; ++id)
        rows << QJsonObject {{u"id"_s, mark + QString::number(id)}, {u"variables"_s, variables}};
    const QByteArray body = writeJson(rows);
    QByteArray escaped = body;
    escaped.replace("\xEF\xBB\xBF", "\\ufeff");
    for (const QByteArray &json : {body, escaped, "\xEF\xBB\xBF" + body}) {
        const auto page = read(Scope::Emails, u"GET /addressbooks"_s, u"id"_s, json);
        QCOMPARE(page->rows.toJson(), rows);
        QCOMPARE(page->rows.key(1), mark + u'1');
        QCOMPARE(writeJson(page->rows.toJson()), body); // and so it is written back
        QCOMPARE(parseJson(json).value, QJsonValue(rows));
    }
}

QTEST_GUILESS_MAIN(PageReaderTest)
#include "pagereader.moc"
