// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/replyreader.h"

#include <QJsonObject>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

WireReply answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    WireReply wire;
    wire.status = status;
    wire.contentType = type;
    wire.body = body;
    return wire;
}

Operation reading(std::optional<QString> rows = {})
{
    Operation operation;
    operation.rows = std::move(rows);
    return operation;
}

Operation writing()
{
    Operation operation;
    operation.changes = true;
    return operation;
}

} // namespace

class ReplyReaderTest : public QObject {
    Q_OBJECT

private slots:
    void refusalsAreFoundWhereverTheyHide_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                            const QString &code, const QString &text) {
            QTest::newRow(name) << status << body << kind << code << text;
        };
        row("general", 400, R"({"message":"No.","error_code":13})", Kind::Invalid, u"13"_s, u"No."_s);
        row("argument", 422, R"({"message":"Argument id is missing","error_code":422})", Kind::Invalid,
            u"422"_s, u"Argument id is missing"_s);
        row("unauthorized", 401, R"({"message":"Unauthorized!","error_code":401})", Kind::SignedOut, u"401"_s,
            u"Unauthorized!"_s);
        row("401 with null", 401, "null", Kind::SignedOut, {}, {});
        row("401 with HTML", 401, "<html>no</html>", Kind::SignedOut, {}, {});
        row("401 in 200", 200, R"({"message":"Unauthorized!","error_code":401})", Kind::SignedOut, u"401"_s,
            u"Unauthorized!"_s);
        row("plan", 403, R"({"message":"Access denied!","error_code":3030303030})", Kind::Forbidden,
            u"3030303030"_s, u"Access denied!"_s);
        row("403 bare", 403, "", Kind::Forbidden, {}, {});
        row("no such list", 404, R"({"message":"Book not found","error_code":213})", Kind::NotFound, u"213"_s,
            u"Book not found"_s);
        row("no such list in 200", 200, R"({"is_error":true,"error_code":"213","message":"Book not found"})",
            Kind::NotFound, u"213"_s, u"Book not found"_s);
        row("conflict", 409, R"({"message":"taken"})", Kind::Conflict, {}, u"taken"_s);
        row("gone", 410, "{}", Kind::NotFound, {}, {});
        row("is_error true", 200, R"({"is_error":true,"message":"wrong parameters","error_code":301})",
            Kind::Invalid, u"301"_s, u"wrong parameters"_s);
        row("is_error 1", 200, R"({"is_error":1,"message":"wrong"})", Kind::Invalid, {}, u"wrong"_s);
        row("is_error \"1\"", 200, R"({"is_error":"1","message":"wrong"})", Kind::Invalid, {}, u"wrong"_s);
        row("result false", 200, R"({"result":false})", Kind::Invalid, {}, {});
        row("result 0", 200, R"({"result":0,"message":"no"})", Kind::Invalid, {}, u"no"_s);
        row("result \"false\"", 200, R"({"result":"false"})", Kind::Invalid, {}, {});
        row("success false", 200, R"({"success":false,"message":"no such bot"})", Kind::Invalid, {},
            u"no such bot"_s);
        row("in a list of one", 200, R"([{"result":false}])", Kind::Invalid, {}, {});
        row("one level deeper", 200, R"({"data":{"result":false}})", Kind::Invalid, {}, {});
        row("failure", 200, R"({"failure":true,"code":"731","http_code":422,"description":"bad tags"})",
            Kind::Invalid, u"731"_s, u"bad tags"_s);
        row("token endpoint", 401,
            R"({"error":"invalid_client","error_description":"Failed","message":"Client authentication failed"})",
            Kind::SignedOut, u"invalid_client"_s, u"Client authentication failed"_s);
        row("token endpoint, 400", 400, R"({"error":"invalid_client"})", Kind::SignedOut, u"invalid_client"_s,
            u"invalid_client"_s);
        row("description only", 400, R"({"error_description":"why"})", Kind::Invalid, {}, u"why"_s);
        row("fields", 400, R"({"result":false,"errors":{"name.length.max":"at most {{ 5 }}"}})",
            Kind::Invalid, {}, u"at most 5"_s);
        row("errors as a list", 400, R"({"success":false,"errors":["first","second"]})", Kind::Invalid, {},
            u"first"_s);
        row("errors as objects", 400, R"({"errors":[{"message":"first"}]})", Kind::Invalid, {}, u"first"_s);
        row("errors empty", 200, R"({"result":false,"errors":{}})", Kind::Invalid, {}, {});
        row("errors an empty list", 200, R"({"result":false,"errors":[]})", Kind::Invalid, {}, {});
        row("errors with an empty list", 200, R"({"result":false,"errors":{"a":[]}})", Kind::Invalid, {}, {});
        row("balance", 422, R"({"message":"no money","error_code":"707"})", Kind::QuotaReached, u"707"_s,
            u"no money"_s);
        row("a code like a status", 422, R"({"message":"no user","error_code":503})", Kind::Invalid, u"503"_s,
            u"no user"_s);
        row("too many, 429", 429, "", Kind::RateLimited, {}, {});
        row("too many, 429 with HTML", 429, "<html></html>", Kind::RateLimited, {}, {});
        row("too many in 200", 200, R"({"error_code":2020202020,"message":"slow"})", Kind::RateLimited,
            u"2020202020"_s, u"slow"_s);
        row("too many in 400", 400, R"({"error_code":"2020202020"})", Kind::RateLimited, u"2020202020"_s, {});
        row("too many as a bare code", 200, R"({"code":2020202020})", Kind::RateLimited, u"2020202020"_s, {});
        row("500", 500, R"({"message":"Internal","error_code":500})", Kind::Server, u"500"_s, u"Internal"_s);
        row("502 with HTML", 502, "<html>Bad gateway</html>", Kind::Server, {}, {});
        row("503 empty", 503, "", Kind::Server, {}, {});
        row("500 with a list code", 500, R"({"error_code":213})", Kind::Server, u"213"_s, {});
        row("408", 408, "", Kind::Timeout, {}, {});
        row("302", 302, "", Kind::Redirected, {}, {});
        row("400 with a scalar", 400, "\"no\"", Kind::Invalid, {}, {});
    }
    void refusalsAreFoundWhereverTheyHide()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Operation operation = reading();
        const Reply reply = readReply(answer(status, body), &operation);
        QTEST(reply.error.kind, "kind");
        QTEST(reply.error.code, "code");
        QTEST(reply.error.text, "text");
        QCOMPARE(reply.error.status, status);
        QVERIFY(reply.json.isUndefined());
        QVERIFY(!reply.error.summary().isEmpty());
        QVERIFY(!reply.error.advice().isEmpty());
    }

    void successComesInManyShapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isList");
        QTest::newRow("a list") << R"([{"id":1},{"id":2}])"_ba << true;
        QTest::newRow("an empty list") << "[]"_ba << true;
        QTest::newRow("a row with a code") << R"([{"id":1,"code":"XYZ"}])"_ba << true;
        QTest::newRow("a row with an error code")
            << R"([{"id":1,"error_code":550,"message":"full"}])"_ba << true;
        QTest::newRow("a row with a false result") << R"([{"id":1,"result":false}])"_ba << true;
        QTest::newRow("a row with is_error") << R"([{"id":1,"is_error":true}])"_ba << true;
        QTest::newRow("an object") << R"({"id":1})"_ba << false;
        QTest::newRow("result true") << R"({"result":true,"id":"7"})"_ba << false;
        QTest::newRow("result and data") << R"({"result":true,"data":[]})"_ba << false;
        QTest::newRow("result as text") << R"({"result":"queued"})"_ba << false;
        QTest::newRow("counters in a list") << R"([{"result":true,"counters":{"added":1}}])"_ba << false;
        QTest::newRow("success") << R"({"success":true,"data":{}})"_ba << false;
        QTest::newRow("one level deeper") << R"({"data":{"result":true,"data":[]}})"_ba << false;
        QTest::newRow("success with a code")
            << R"({"success":true,"failure":false,"code":"request_sended_to_queue","http_code":200})"_ba
            << false;
        QTest::newRow("error code 0") << R"({"error_code":0,"result":true})"_ba << false;
        QTest::newRow("no errors") << R"({"result":true,"errors":{}})"_ba << false;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF{\"id\":1}"_ba << false;
        QTest::newRow("a number") << "17"_ba << false;
        QTest::newRow("null") << "null"_ba << false;
    }
    void successComesInManyShapes()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isList);
        const Operation operation = isList ? reading(u""_s) : reading();
        const Reply reply = readReply(answer(200, body), &operation);
        QVERIFY2(reply.ok(), qPrintable(reply.error.smallPrint()));
        QVERIFY(!reply.json.isUndefined());
        QVERIFY(reply.receivedAt.isValid());
    }

    void whatMakesNoSenseIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("HTML") << "<!DOCTYPE html><html>"_ba
                              << "text/html"_ba;
        QTest::newRow("HTML named JSON") << "  <html>"_ba
                                         << "application/json"_ba;
        QTest::newRow("empty") << ""_ba
                               << "application/json"_ba;
        QTest::newRow("blank") << " \r\n"_ba
                               << "application/json"_ba;
        QTest::newRow("not JSON") << "OK"_ba
                                  << "text/plain"_ba;
        QTest::newRow("cut") << "[{\"id\":1},{\"i"_ba
                             << "application/json"_ba;
        QTest::newRow("trailing garbage") << R"({"id":1} PHP Warning: x)"_ba
                                          << "application/json"_ba;
        QTest::newRow("deep") << QByteArray(200000, '[') + QByteArray(200000, ']') << "application/json"_ba;
    }
    void whatMakesNoSenseIsSaidSo()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const Operation operation = reading(u""_s);
        const Reply reply = readReply(answer(200, body, type), &operation);
        QCOMPARE(reply.error.kind, Kind::NotUnderstood);
        QVERIFY(!reply.error.detail.isEmpty());
        QVERIFY(!reply.error.isTransient());
    }

    void onlyAReadHasToSaySomething()
    {
        const Operation list = reading(u""_s);
        const Operation write = writing();
        for (int status : {200, 204}) {
            QCOMPARE(readReply(answer(status, ""), &list).error.kind, Kind::NotUnderstood);
            QVERIFY(readReply(answer(status, ""), &write).ok());
            QCOMPARE(readReply(answer(status, ""), nullptr).error.kind, Kind::NotUnderstood);
        }
    }

    void filesComeAsBytes()
    {
        Operation operation = reading();
        operation.binaryAnswer = true;
        const Reply file = readReply(answer(200, "PK\x03\x04", "application/zip"), &operation);
        QVERIFY(file.ok());
        QCOMPARE(file.bytes, "PK\x03\x04"_ba);
        QCOMPARE(readReply(answer(200, "", "application/zip"), &operation).error.kind, Kind::NotUnderstood);
        QCOMPARE(readReply(answer(200, "<html>", "text/html"), &operation).error.kind, Kind::NotUnderstood);
        QCOMPARE(readReply(answer(200, R"({"result":false})"), &operation).error.kind, Kind::Invalid);
        QCOMPARE(readReply(answer(404, R"({"error_code":213})"), &operation).error.kind, Kind::NotFound);
    }

    void fieldsAreTold()
    {
        const Operation operation = writing();
        const ApiError error =
            readReply(answer(400, R"({"errors":{"email":["taken","x"],"name":"empty","n":5}})"), &operation)
                .error;
        QCOMPARE(error.fields.value(u"email"_s), u"taken"_s);
        QCOMPARE(error.fields.value(u"name"_s), u"empty"_s);
        QCOMPARE(error.fields.value(u"n"_s), u"5"_s);
    }

    void longWordsAreCutToOneLine()
    {
        const Operation operation = reading();
        const QByteArray body = "{\"message\":\"a\\nb " + QByteArray(10000, 'x') + "\"}";
        const QString text = readReply(answer(400, body), &operation).error.text;
        QCOMPARE(text.size(), 500);
        QVERIFY(text.startsWith(u"a b xxx"_s));
    }

    void faultsOfTheTransportPassThrough()
    {
        WireReply wire;
        wire.error.kind = Kind::Timeout;
        wire.error.outcomeUnknown = true;
        const Reply reply = readReply(wire, nullptr);
        QCOMPARE(reply.error.kind, Kind::Timeout);
        QVERIFY(reply.error.outcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(ReplyReaderTest)
#include "replyreader.moc"
