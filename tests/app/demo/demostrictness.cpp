// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/phpvalue.h"
#include "tests/support/democalls.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What the demo does not take, in the documented words: much of it only when it is strict. And older forms
/// that it does.
class DemoStrictness : public QObject {
    Q_OBJECT

private slots:
    void countsWhatItRefusedForNotFitting();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void popUpsNameTheirFields();
    void salesAndChatsTellThatItFailed();
    void readsFormsWithLists();
    void readsParametersFromTheBodyOfAGet();
    void readsListsThatTravelAsText();
    void phpValuesAreRead_data();
    void phpValuesAreRead();
    void brokenPhpValuesAreNone_data();
    void brokenPhpValuesAreNone();

private:
    enum Where { Everywhere, OnlyWhenStrict };

    DemoCalls m_demo;
    DemoCalls m_tolerant {DemoCalls::tolerant()};
};

void DemoStrictness::countsWhatItRefusedForNotFitting()
{
    DemoCalls strict;
    QCOMPARE(strict.get(u"/addressbooks"_s).status, 200);
    QCOMPARE(strict.get(u"/addressbooks/1"_s).status, 404); // fits; there is no such list
    QCOMPARE(strict.service.misfits(), QStringList());
    QCOMPARE(strict.get(u"/addressbooks?limit=0"_s).status, 422);
    QCOMPARE(strict.get(u"/user/info"_s).status, 404);
    QCOMPARE(strict.call("GET", u"/addressbooks"_s, R"({"limit":2})").status, 422);
    QCOMPARE(strict.post(u"/crm/v1/deals/get-list"_s, {{u"limit"_s, 0}}).status, 422);
    const QStringList misfits = strict.service.misfits();
    QCOMPARE(misfits.size(), 4);
    QVERIFY2(misfits[0].startsWith("GET /addressbooks?limit=0: "_L1), qPrintable(misfits[0]));
    QVERIFY2(misfits[0].contains("must be at least 1"_L1), qPrintable(misfits[0]));

    QCOMPARE(m_tolerant.get(u"/addressbooks?limit=many"_s).status, 422);
    QCOMPARE(m_tolerant.service.misfits(), QStringList());
}

void DemoStrictness::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("onlyStrict");
    const auto row = [](const char *method, const char *path, const char *body, const char *message,
                        int status = 422, qint64 code = 422, Where where = Everywhere) {
        QTest::addRow("%s %s %s", method, path, body)
            << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body) << status << code
            << QString::fromLatin1(message) << (where == OnlyWhenStrict);
    };
    const auto strict = [&](const char *method, const char *path, const char *body, const char *message) {
        row(method, path, body, message, 422, 422, OnlyWhenStrict);
    };
    row("GET", "/addressbooks?limit=x", "", "Argument limit must be integer");
    strict("GET", "/addressbooks?limit=0", "", "Argument limit must be at least 1");
    row("GET", "/addressbooks?limit=101", "", "Argument limit may not be greater than 100");
    row("GET", "/addressbooks?offset=-1", "", "Argument offset must be at least 0");
    strict("GET", "/addressbooks?page=2", "", "Argument page is invalid");
    row("GET", "/addressbooks/abc", "", "Argument id must be integer");
    strict("GET", "/addressbooks/41520/emails?limit=0", "", "Argument limit must be at least 1");
    row("GET", "/addressbooks/41520/emails?limit=500", "", "Argument limit may not be greater than 100");
    row("GET", "/addressbooks/41520/emails?offset=-5", "", "Argument offset must be at least 0");
    row("GET", "/addressbooks/41520/emails?order=up", "", "Argument order is invalid");
    row("GET", "/addressbooks/1", "", "Book not found", 404, 213);
    row("GET", "/addressbooks/1/emails", "", "Book not found", 404, 213);
    row("GET", "/addressbooks/41520/variables/Shoe/42", "", "Variable not found", 404, 299);
    row("GET", "/addressbooks/41520/variables/Orders/many", "", "Variable value wrong format");
    strict("GET", "/balance?x=1", "", "Argument x is invalid");
    row("POST", "/addressbooks", "{}", "Argument bookName missing");
    row("POST", "/addressbooks", "", "Argument bookName missing");
    row("POST", "/addressbooks", R"({"bookName":7})", "Argument bookName must be string");
    strict("POST", "/addressbooks", R"({"bookName":"a","colour":"red"})", "Argument colour is invalid");
    row("POST", "/addressbooks", R"({"bookName":"newsletter"})", "Name already in use", 422, 203);
    row("POST", "/addressbooks", R"({"bookName":" "})", "Book name is empty", 422, 201);
    row("POST", "/addressbooks", R"({"bookName":)", "Request data malformed", 422, 999);
    row("PUT", "/addressbooks/41520", "{}", "Argument name missing");
    row("POST", "/addressbooks/41520/emails", "{}", "Argument emails missing");
    row("POST", "/addressbooks/41520/emails", R"({"emails":"x"})", "Argument emails must be array");
    row("POST", "/addressbooks/41520/emails", R"({"emails":["nonsense"]})", "Argument email is invalid");
    row("DELETE", "/addressbooks/41520/emails", R"({"emails":[]})", "No emails", 422, 303);
    row("POST", "/addressbooks/41520/emails/variable", R"({"email":"a@example.com"})",
        "Argument variables missing");
    row("POST", "/addressbooks/41520/emails/variable",
        R"({"email":"nobody@example.com","variables":[{"name":"a","value":"b"}]})", "Email address not found",
        422, 502);
    row("PUT", "/addressbooks/41520/phone", R"({"email":"a@example.com","phone":"call me"})",
        "Phone is not valid");
    row("GET", "/campaigns/1", "", "Campaign not found", 404, 802);
    row("GET", "/campaigns?status[]=sent", "", "Argument status.0 must be integer");
    row("POST", "/campaigns", R"({"sender_name":"x","sender_email":"x@example.com","subject":"s"})",
        "Sender not found", 422, 704);
    row("POST", "/campaigns",
        R"({"sender_name":"x","sender_email":"hello@lumen-coffee.example.com","subject":"s","body":"PGI+","list_id":1})",
        "Book not found", 422, 703);
    row("POST", "/campaigns",
        R"({"sender_name":"x","sender_email":"hello@lumen-coffee.example.com","subject":"s","list_id":41520})",
        "Message is empty", 422, 721);
    row("POST", "/campaigns",
        R"({"sender_name":"x","sender_email":"hello@lumen-coffee.example.com","subject":"s","body":"PGI+",)"
        R"("list_id":41520,"send_date":"2019-01-01 10:00:00"})",
        "Send date is wrong or in the past", 422, 799);
    row("POST", "/template", R"({"body":"***"})", "Argument body is invalid string");
    row("POST", "/template", R"({"body":"PGI+","lang":"xx"})", "Argument lang is invalid");
    row("POST", "/template", R"({"body":"PGI+","name":"Monthly newsletter"})",
        "Template with such name already exist", 422, 573);
    row("GET", "/template/none", "", "Template not found", 404, 290);
    row("POST", "/template/edit/1", R"({"body":"PGI+"})", "Template not found", 404, 31);
    row("POST", "/template/edit/1042298", R"({"body":"PGI+"})",
        "You cant edit templates from layout template editor", 422, 2900);
    row("POST", "/senders", R"({"email":"x","name":"y"})", "Email address is not valid", 422, 906);
    row("POST", "/senders", R"({"email":"hello@lumen-coffee.example.com","name":"y"})",
        "Email address is in use already", 422, 902);
    row("POST", "/blacklist", R"({"emails":"not base64 of addresses"})", "Parameter emails is empty or wrong",
        400, 832);
    row("GET", "/emails/nobody@example.com", "", "Email address not found", 404, 502);
    row("GET", "/verifier-service/check", "", "Argument id missing");
}

void DemoStrictness::refusesWhatDoesNotFit()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const qint64, code);
    QFETCH(const QString, message);
    QFETCH(const bool, onlyStrict);
    for (DemoCalls *demo : {&m_demo, &m_tolerant}) {
        const DemoCalls::Got got = demo->call(method, path, body);
        if (onlyStrict && demo == &m_tolerant) {
            QCOMPARE(got.status, 200);
            continue;
        }
        QCOMPARE(got.json[u"message"].toString(), message);
        QCOMPARE(got.json[u"error_code"].toInteger(), code);
        QCOMPARE(got.status, status);
    }
}

void DemoStrictness::popUpsNameTheirFields()
{
    const DemoCalls::Got got = m_demo.get(u"/v2/pop-ups/public/api/widgets/list?first=many"_s);
    QCOMPARE(got.status, 400);
    QCOMPARE(got.json[u"result"].toBool(true), false);
    QCOMPARE(got.json[u"errors"][u"first"].toString(), u"Argument first must be integer"_s);
}

void DemoStrictness::salesAndChatsTellThatItFailed()
{
    const DemoCalls::Got deals = m_demo.post(u"/crm/v1/deals/get-list"_s, {{u"limit"_s, u"ten"_s}});
    QCOMPARE(deals.status, 422);
    QVERIFY(deals.json[u"errors"][u"limit"].isArray());
    const DemoCalls::Got chats = m_demo.get(u"/telegram/chats"_s);
    QCOMPARE(chats.status, 422);
    QCOMPARE(chats.json[u"success"].toBool(true), false);
    QCOMPARE(m_demo.get(u"/telegram/chats?bot_id=none"_s).status, 404);
}

void DemoStrictness::readsFormsWithLists()
{
    const QByteArray form = "application/x-www-form-urlencoded";
    const DemoCalls::Got made =
        m_demo.call("POST", u"/addressbooks"_s, "bookName=From+a+form+%26+back", form);
    QCOMPARE(made.status, 200);
    const QString path = u"/addressbooks/%1"_s.arg(made.json[u"id"].toInt());
    QCOMPARE(m_demo.get(path).json[0][u"name"].toString(), u"From a form & back"_s);
    QCOMPARE(
        m_demo.call("POST", path + u"/emails"_s, "emails[]=a%40example.com&emails[]=b%40example.com", form)
            .status,
        200);
    QCOMPARE(m_demo.get(path + u"/emails/total"_s).json[u"total"].toInt(), 2);
}

void DemoStrictness::readsParametersFromTheBodyOfAGet()
{
    const DemoCalls::Got got = m_tolerant.call("GET", u"/addressbooks"_s, R"({"limit":2,"offset":1})");
    QCOMPARE(got.status, 200);
    QCOMPARE(got.json.toArray().size(), 2);
    QCOMPARE(got.json[0][u"id"].toInt(), 41557);
    QCOMPARE(m_tolerant.call("GET", u"/addressbooks"_s, R"({"limit":"many"})").status, 422);
}

void DemoStrictness::readsListsThatTravelAsText()
{
    const int id = m_tolerant.post(u"/addressbooks"_s, {{u"bookName"_s, u"As text"_s}}).json[u"id"].toInt();
    const QString path = u"/addressbooks/%1/emails"_s.arg(id);
    const QString php = u"a:2:{i:0;s:15:\"one@example.com\";i:1;a:2:{s:5:\"email\";s:15:\"two@example.com\";"
                        "s:9:\"variables\";a:1:{s:4:\"Name\";s:7:\"Зоя!\";}}}"_s;
    QCOMPARE(m_tolerant.post(path, {{u"emails"_s, php}}).status, 200);
    QCOMPARE(m_tolerant.get(path + u"/two@example.com"_s).json[u"variables"][0][u"value"].toString(),
             u"Зоя!"_s);
    const QString json = uR"(["three@example.com"])"_s;
    QCOMPARE(m_tolerant.post(path, {{u"emails"_s, json}}).status, 200);
    QCOMPARE(m_tolerant.get(path + u"/total"_s).json[u"total"].toInt(), 3);
    QCOMPARE(m_demo.post(path, {{u"emails"_s, json}}).status, 422);
}

void DemoStrictness::phpValuesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("list") << uR"(a:2:{i:0;s:1:"a";i:1;s:1:"b";})"_s << QByteArray(R"(["a","b"])");
    QTest::newRow("map") << uR"(a:1:{s:3:"key";i:5;})"_s << QByteArray(R"({"key":5})");
    QTest::newRow("gap makes a map") << uR"(a:1:{i:1;b:1;})"_s << QByteArray(R"({"1":true})");
    QTest::newRow("empty") << u"a:0:{}"_s << QByteArray("[]");
    QTest::newRow("scalars") << uR"(a:3:{i:0;d:1.5;i:1;N;i:2;i:-7;})"_s << QByteArray("[1.5,null,-7]");
    QTest::newRow("bytes, not characters") << u"a:1:{i:0;s:4:\"Їж\";}"_s << QByteArray("[\"Їж\"]");
    QTest::newRow("quotes inside") << uR"(a:1:{i:0;s:5:"a";"b";})"_s << QByteArray(R"(["a\";\"b"])");
}

void DemoStrictness::phpValuesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    QCOMPARE(demo::readPhpValue(text), parseJson(json).value);
}

void DemoStrictness::brokenPhpValuesAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "a", "a:1:{", "a:2:{i:0;i:1;}", "s:9:\"short\";", "s:-1:\"\";", "a:1:{i:0;s:1:\"a\";}x",
          "O:3:\"Foo\":0:{}", "a:99999999:{}", "s:99999999999999999999:\"a\";", "i:abc;"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("too deep") << u"a:1:{i:0;"_s.repeated(100) + u"N;"_s + u"}"_s.repeated(100);
}

void DemoStrictness::brokenPhpValuesAreNone()
{
    QFETCH(const QString, text);
    QVERIFY(demo::readPhpValue(text).isUndefined());
}

QTEST_GUILESS_MAIN(DemoStrictness)

#include "demostrictness.moc"
