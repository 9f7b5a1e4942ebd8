// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/wirerequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// What leaves the machine, and what never does.
class Requests : public QObject {
    Q_OBJECT

private slots:
    void pathValuesAreEncoded_data();
    void pathValuesAreEncoded();
    void encodedPathsAreMatchedBack_data();
    void encodedPathsAreMatchedBack();
    void queriesAreEncoded();
    void listsRepeatTheirName();
    void mapsTravelAsJsonText();
    void wholeNumbersHaveNoExponent();
    void serviceMayHaveAPortAndAPath();
    void deletesCarryTheirBody();
    void bodiesAreCompactJson();
    void scalarsAreBodiesToo();
    void writesWithoutBodyAreEmpty();
    void readsAreNotChanges();
    void uploadsAreMultipart();
    void fileNamesCannotBreakOut();
    void goodRequestsPass_data();
    void goodRequestsPass();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void uploadsNeedAFile();
    void tokensGoToSafeServicesOnly_data();
    void tokensGoToSafeServicesOnly();

private:
    WireRequest wire(const Request &request, const QString &service = u"https://api.sendpulse.com"_s) const
    {
        return toWire(request, *m_contract.find(request.scope, request.operation), QUrl(service));
    }

    Contract m_contract;
};

namespace {

QJsonValue json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray target(const WireRequest &wire)
{
    return wire.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

void addAddresses()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << u"ann@example.com"_s << "/emails/ann@example.com"_ba;
    QTest::newRow("plus") << u"a+b@example.com"_s << "/emails/a%2Bb@example.com"_ba;
    QTest::newRow("slash") << u"a/b@example.com"_s << "/emails/a%2Fb@example.com"_ba;
    QTest::newRow("percent") << u"50%25@example.com"_s << "/emails/50%2525@example.com"_ba;
    QTest::newRow("question") << u"who?#@example.com"_s << "/emails/who%3F%23@example.com"_ba;
    QTest::newRow("space") << u"\"a b\"@example.com"_s << "/emails/%22a%20b%22@example.com"_ba;
    QTest::newRow("braces") << u"{email}&=;@example.com"_s << "/emails/%7Bemail%7D%26%3D%3B@example.com"_ba;
    QTest::newRow("cyrillic") << u"поч@пр.укр"_s
                              << "/emails/%D0%BF%D0%BE%D1%87@%D0%BF%D1%80.%D1%83%D0%BA%D1%80"_ba;
}

} // namespace

void Requests::pathValuesAreEncoded_data()
{
    addAddresses();
}

void Requests::pathValuesAreEncoded()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, path);
    const Request request = {.operation = u"GET /emails/{email}"_s, .path = {{u"email"_s, email}}};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    QCOMPARE(target(wire(request)), path);
}

void Requests::encodedPathsAreMatchedBack_data()
{
    addAddresses();
}

void Requests::encodedPathsAreMatchedBack()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, path);
    QHash<QString, QString> values;
    const Operation *found = m_contract.match("GET", QString::fromLatin1(path), &values);
    QVERIFY(found);
    QCOMPARE(found->id, u"GET /emails/{email}"_s);
    QCOMPARE(values.value(u"email"_s), email);
}

void Requests::queriesAreEncoded()
{
    const Request request = {.operation = u"GET /addressbooks/{id}/emails"_s,
                             .path = {{u"id"_s, 7}},
                             .query = {{u"limit"_s, 100}, {u"offset"_s, u"200"_s}, {u"active"_s, true}}};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    QCOMPARE(target(wire(request)), "/addressbooks/7/emails?limit=100&offset=200&active=true"_ba);

    const Request search = {.scope = Scope::Smtp,
                            .operation = u"GET /smtp/unsubscribe/search"_s,
                            .query = {{u"email"_s, u"a+b&c=d@example.com"_s}}};
    QVERIFY(checkRequest(search, m_contract).isEmpty());
    QCOMPARE(target(wire(search)), "/smtp/unsubscribe/search?email=a%2Bb%26c%3Dd%40example.com"_ba);
}

void Requests::listsRepeatTheirName()
{
    const Request request = {.operation = u"GET /campaigns"_s,
                             .query = {{u"status"_s, QVariantList {3, u"26"_s}}, {u"planed"_s, false}}};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    QCOMPARE(target(wire(request)), "/campaigns?status%5B%5D=3&status%5B%5D=26&planed=false"_ba);
}

void Requests::mapsTravelAsJsonText()
{
    const Request request = {.scope = Scope::Sms,
                             .operation = u"GET /sms/campaigns/cost"_s,
                             .query = {{u"body"_s, u"Hi there"_s},
                                       {u"sender"_s, u"Shop"_s},
                                       {u"phones"_s, QStringList {u"380501234567"_s}},
                                       {u"route"_s, QVariantMap {{u"UA"_s, u"national"_s}}}}};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    QCOMPARE(target(wire(request)),
             "/sms/campaigns/cost?phones=%5B%22380501234567%22%5D&body=Hi%20there&sender=Shop"
             "&route=%7B%22UA%22%3A%22national%22%7D"_ba);
}

void Requests::wholeNumbersHaveNoExponent()
{
    const Request request = {.operation = u"GET /addressbooks"_s, .query = {{u"offset"_s, 1e7}}};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    QCOMPARE(target(wire(request)), "/addressbooks?offset=10000000"_ba);
}

void Requests::serviceMayHaveAPortAndAPath()
{
    const Request request = {.operation = u"GET /senders"_s};
    QCOMPARE(wire(request, u"http://127.0.0.1:8080"_s).url, QUrl(u"http://127.0.0.1:8080/senders"_s));
    QCOMPARE(wire(request, u"http://127.0.0.1:8080/"_s).url, QUrl(u"http://127.0.0.1:8080/senders"_s));
    QCOMPARE(wire(request, u"https://proxy.example/pulse/"_s).url,
             QUrl(u"https://proxy.example/pulse/senders"_s));
}

void Requests::deletesCarryTheirBody()
{
    const Request request = {.operation = u"DELETE /addressbooks/{id}/emails"_s,
                             .path = {{u"id"_s, 7}},
                             .body = json(R"({"emails":["ann@example.com"]})")};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    const WireRequest sent = wire(request);
    QCOMPARE(sent.method, "DELETE"_ba);
    QCOMPARE(sent.contentType, "application/json"_ba);
    QCOMPARE(sent.body, R"({"emails":["ann@example.com"]})"_ba);
    QVERIFY(sent.changes);
}

void Requests::bodiesAreCompactJson()
{
    const Request request = {.operation = u"POST /addressbooks"_s,
                             .body = QJsonObject {{u"bookName"_s, u"Łódź \U0001F600"_s}}};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    QCOMPARE(wire(request).body, QByteArray("{\"bookName\":\"Łódź \U0001F600\"}"));
}

void Requests::scalarsAreBodiesToo()
{
    const Operation operation = {.method = "POST", .path = u"/x"_s};
    const QUrl service(u"https://api.sendpulse.com"_s);
    QCOMPARE(toWire({.body = 7}, operation, service).body, "7"_ba);
    QCOMPARE(toWire({.body = u"a\"b"_s}, operation, service).body, R"("a\"b")"_ba);
    QCOMPARE(toWire({.body = QJsonValue()}, operation, service).body, "null"_ba);
}

void Requests::writesWithoutBodyAreEmpty()
{
    const Request request = {.scope = Scope::Chatbots,
                             .operation = u"PUT /telegram/contacts/mark-read"_s,
                             .query = {{u"contact_id"_s, u"5f0c"_s}}};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    const WireRequest sent = wire(request);
    QVERIFY(sent.contentType.isEmpty());
    QVERIFY(sent.body.isEmpty());
    QVERIFY(sent.changes);
}

void Requests::readsAreNotChanges()
{
    const Request request = {.scope = Scope::Crm,
                             .operation = u"POST /crm/v1/deals/get-list"_s,
                             .body = json(R"({"limit":100,"offset":0})")};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    QVERIFY(!wire(request).changes);
}

void Requests::uploadsAreMultipart()
{
    const Request request = {.scope = Scope::Crm,
                             .operation = u"POST /crm/v1/files/upload"_s,
                             .file = "\r\n--x\r\n",
                             .fileName = u"Zürich.pdf"_s};
    QVERIFY(checkRequest(request, m_contract).isEmpty());
    const WireRequest sent = wire(request);
    const QByteArray prefix = "multipart/form-data; boundary=";
    QVERIFY(sent.contentType.startsWith(prefix));
    const QByteArray boundary = sent.contentType.sliced(prefix.size());
    QCOMPARE(sent.body,
             "--" + boundary
                 + "\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"Zürich.pdf\"\r\n"
                   "Content-Type: application/octet-stream\r\n\r\n\r\n--x\r\n\r\n--"
                 + boundary + "--\r\n");
}

void Requests::fileNamesCannotBreakOut()
{
    const Request request = {.scope = Scope::Crm,
                             .operation = u"POST /crm/v1/files/upload"_s,
                             .file = "x",
                             .fileName = u"a\"\r\nX-Evil: 1.txt"_s};
    const QByteArray body = wire(request).body;
    QVERIFY(body.contains("filename=\"a%22%0D%0AX-Evil: 1.txt\"\r\n"));
    QVERIFY(!body.contains("\r\nX-Evil"));
}

void Requests::goodRequestsPass_data()
{
    QTest::addColumn<Request>("request");
    QTest::newRow("one of two body shapes")
        << Request {.operation = u"POST /addressbooks/{id}/emails"_s,
                    .path = {{u"id"_s, u"7"_s}},
                    .body = json(R"({"emails":[{"email":"a@b.c","variables":{"name":"Ann"}}]})")};
    QTest::newRow("the older body shape") << Request {
        .scope = Scope::Smtp, .operation = u"DELETE /smtp/unsubscribe"_s, .body = json(R"(["a@b.c"])")};
    QTest::newRow("one of two fields") << Request {
        .scope = Scope::Viber,
        .operation = u"POST /viber"_s,
        .body = json(
            R"({"message_type":2,"sender_id":1,"message_live_time":60,"send_date":"now","address_book":7})")};
    QTest::newRow("text for an integer parameter")
        << Request {.operation = u"GET /addressbooks"_s, .query = {{u"limit"_s, u"10"_s}}};
    QTest::newRow("number for a text parameter")
        << Request {.operation = u"GET /template/{template_id}"_s, .path = {{u"template_id"_s, 12}}};
}

void Requests::goodRequestsPass()
{
    QFETCH(Request, request);
    QStringList found;
    for (const Violation &violation : checkRequest(request, m_contract))
        found << violation.where + u": "_s + violation.detail;
    QCOMPARE(found, QStringList());
}

void Requests::wrongRequestsAreRefused_data()
{
    using Kind = Violation::Kind;
    QTest::addColumn<Request>("request");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("where");
    const auto add = [](const char *name, const Request &request, Kind kind, const QString &where) {
        QTest::newRow(name) << request << int(kind) << where;
    };
    const QString books = u"GET /addressbooks"_s;
    add("other scope", {.scope = Scope::Smtp, .operation = books}, Kind::UnknownField, books);
    add("unknown parameter", {.operation = books, .query = {{u"page"_s, 1}}}, Kind::UnknownField, u"page"_s);
    add("mistyped parameter", {.operation = books, .query = {{u"limit"_s, u"ten"_s}}}, Kind::WrongType,
        u"limit"_s);
    add("fraction", {.operation = books, .query = {{u"limit"_s, 1.5}}}, Kind::WrongType, u"limit"_s);
    add("value not allowed", {.operation = u"GET /campaigns"_s, .query = {{u"order"_s, u"up"_s}}},
        Kind::NotAllowed, u"order"_s);
    add("item of a list",
        {.operation = u"GET /campaigns"_s, .query = {{u"status"_s, QStringList {u"3"_s, u"x"_s}}}},
        Kind::WrongType, u"status.1"_s);
    const QString book = u"DELETE /addressbooks/{id}"_s;
    add("path missing", {.operation = book}, Kind::Missing, u"id"_s);
    add("path mistyped", {.operation = book, .path = {{u"id"_s, u"7/emails"_s}}}, Kind::WrongType, u"id"_s);
    const QString email = u"DELETE /emails/{email}"_s;
    add("path empty", {.operation = email, .path = {{u"email"_s, QString()}}}, Kind::TooShort, u"email"_s);
    add("path upwards", {.operation = email, .path = {{u"email"_s, u".."_s}}}, Kind::NotAllowed, u"email"_s);
    const QString create = u"POST /addressbooks"_s;
    add("body missing", {.operation = create}, Kind::Missing, {});
    add("key missing", {.operation = create, .body = QJsonObject()}, Kind::Missing, u"bookName"_s);
    add("key mistyped", {.operation = create, .body = json(R"({"bookName":5})")}, Kind::WrongType,
        u"bookName"_s);
    add("key unknown", {.operation = create, .body = json(R"({"bookName":"a","color":1})")},
        Kind::UnknownField, u"color"_s);
    add("body of a read", {.operation = books, .body = QJsonObject()}, Kind::UnknownField, {});
    add("neither of two fields",
        {.scope = Scope::Viber,
         .operation = u"POST /viber"_s,
         .body = json(R"({"message_type":2,"sender_id":1,"message_live_time":60,"send_date":"now"})")},
        Kind::Missing, u"address_book"_s);
    add("out of range",
        {.scope = Scope::Viber,
         .operation = u"POST /viber"_s,
         .body = json(
             R"({"message_type":2,"sender_id":1,"message_live_time":59,"send_date":"now","address_book":7})")},
        Kind::OutOfRange, u"message_live_time"_s);
}

void Requests::wrongRequestsAreRefused()
{
    QFETCH(Request, request);
    QFETCH(int, kind);
    QFETCH(QString, where);
    const QList<Violation> found = checkRequest(request, m_contract);
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found[0].kind), kind);
    QCOMPARE(found[0].where, where);
    QVERIFY(!found[0].detail.isEmpty());
}

void Requests::uploadsNeedAFile()
{
    const Request request = {.scope = Scope::Crm, .operation = u"POST /crm/v1/files/upload"_s};
    QCOMPARE(checkRequest(request, m_contract).size(), 1);
}

void Requests::tokensGoToSafeServicesOnly_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("safe");
    QTest::newRow("the service") << u"https://api.sendpulse.com"_s << true;
    QTest::newRow("loopback 4") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("plain http") << u"http://api.sendpulse.com"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("private network") << u"http://192.168.0.2"_s << false;
    QTest::newRow("with a password") << u"https://user:secret@api.sendpulse.com"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void Requests::tokensGoToSafeServicesOnly()
{
    QFETCH(QString, service);
    QFETCH(bool, safe);
    QCOMPARE(isSafeService(QUrl(service)), safe);
}

QTEST_GUILESS_MAIN(Requests)
#include "requests.moc"
