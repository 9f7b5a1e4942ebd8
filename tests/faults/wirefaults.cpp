// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/replyreader.h"
#include "tests/support/hostileserver.h"
#include "tests/support/netwire.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(pulsedeck::test::HostileServer::Script)

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

QByteArray sized(qsizetype bytes)
{
    return ok + "Content-Length: " + QByteArray::number(bytes) + "\r\n\r\n";
}

QByteArray fileHead(qsizetype bytes)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: "
        + QByteArray::number(bytes) + "\r\n\r\n";
}

/// As "Content-Encoding: deflate" has it: zlib's form, which qCompress puts a length before.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4);
}

} // namespace

/// Faults of the way and of the service, one exchange at a time.
class WireFaultsTest : public QObject {
    Q_OBJECT

    std::optional<HostileServer> m_server;
    std::optional<NetWire> m_wire;
    Operation m_list;

    WireReply read() { return m_wire->read(m_server->url()); }
    void theNextRequestWorks()
    {
        m_server->always(Script().json(R"([{"id":"next"}])"));
        const WireReply next = read();
        QCOMPARE(next.error.detail, QString());
        QCOMPARE(next.status, 200);
        QCOMPARE(next.body, R"([{"id":"next"}])"_ba);
    }

private slots:
    void init()
    {
        m_list.rows = u""_s;
        m_server.emplace();
        m_wire.emplace();
    }
    void cleanup()
    {
        m_wire.reset();
        m_server.reset();
    }

    void everyFaultEndsInAReadableError_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const Script &script, Kind kind) {
            QTest::newRow(name) << script << kind;
        };
        const QByteArray html =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\n\r\n<html>no</html>";
        row("no reply", Script(), Kind::Timeout);
        row("slow headers", Script().drip(ok, 20), Kind::Timeout);
        row("drip", Script().send(sized(100000)).drip("1", 50), Kind::Timeout);
        row("stall mid body", Script().send(sized(100) + "[1,2"), Kind::Timeout);
        row("stall mid chunk", Script().send(chunked + "a\r\n[1,2"), Kind::Timeout);
        row("cut with a length", Script().send(sized(100) + "[1,2]").close(), Kind::Interrupted);
        row("chunked, cut", Script().send(chunked + "5\r\n[1,2]\r\n").close(), Kind::Interrupted);
        row("chunk, cut", Script().send(chunked + "a\r\n[1,2").close(), Kind::Interrupted);
        row("length too short", Script().send(sized(3) + "[1,2]"), Kind::NotUnderstood);
        row("length garbage", Script().send(ok + "Content-Length: many\r\n\r\n[1,2").close(),
            Kind::NotUnderstood);
        row("length negative", Script().send(ok + "Content-Length: -5\r\n\r\n[1,2").close(),
            Kind::NotUnderstood);
        row("two lengths", Script().send(ok + "Content-Length: 3\r\nContent-Length: 5\r\n\r\n[1,2]").close(),
            Kind::NotUnderstood);
        row("not HTTP", Script().send("220 mail.example ESMTP\r\n").close(), Kind::Interrupted);
        row("not HTTP, stays", Script().send("SSH-2.0-OpenSSH\r\n"), Kind::Interrupted);
        row("chunked garbage", Script().send(chunked + "zz\r\n[1,2]\r\n0\r\n\r\n"), Kind::NotUnderstood);
        row("endless 100 Continue", Script().flood("HTTP/1.1 100 Continue\r\n\r\n", 1000), Kind::Timeout);
        row("HTML with 200", Script().send(html), Kind::NotUnderstood);
        row("HTML with 502", Script().json("<html>", 502), Kind::Server);
        row("empty 200", Script().json(""), Kind::NotUnderstood);
        row("204", Script().send("HTTP/1.1 204 No Content\r\n\r\n"), Kind::NotUnderstood);
        row("invalid JSON", Script().json("{'a':1}"), Kind::NotUnderstood);
        row("trailing garbage", Script().json("[]PHP Warning"), Kind::NotUnderstood);
        row("deep", Script().json(QByteArray(200000, '[') + QByteArray(200000, ']')), Kind::NotUnderstood);
        row("bad gzip", Script().json("\x1f\x8bnonsense", 200, "Content-Encoding: gzip\r\n"),
            Kind::NotUnderstood);
        row("gzip, cut",
            Script().json(deflated("[" + QByteArray(5000, ' ') + "1]").left(20), 200,
                          "Content-Encoding: deflate\r\n"),
            Kind::NotUnderstood);
        row("reset before the answer", Script().reset(), Kind::Interrupted);
        row("reset in the body", Script().send(sized(100) + "[1,2").wait(20).reset(), Kind::Interrupted);
        row("closed before the answer", Script().close(), Kind::Interrupted);
        row("redirect", Script().json("", 302, "Location: http://127.0.0.1:9/\r\n"), Kind::Redirected);
        row("redirect without an address", Script().json("", 301), Kind::Redirected);
        row("redirect to a file", Script().json("", 307, "Location: file:///etc/passwd\r\n"),
            Kind::Redirected);
        row("304", Script().send("HTTP/1.1 304 Not Modified\r\n\r\n"), Kind::Redirected);
        row("401", Script().json(R"({"error_code":401})", 401), Kind::SignedOut);
        row("401 that asks for a password", Script().json("", 401, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            Kind::SignedOut);
        row("403", Script().json("{}", 403), Kind::Forbidden);
        row("404", Script().json("{}", 404), Kind::NotFound);
        row("407", Script().json("{}", 407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"), Kind::Unreachable);
        row("409", Script().json("{}", 409), Kind::Conflict);
        row("422", Script().json("{}", 422), Kind::Invalid);
        row("429", Script().json("", 429), Kind::RateLimited);
        row("500", Script().json("{}", 500), Kind::Server);
        row("503", Script().json("", 503), Kind::Server);
        row("500, cut", Script().send("HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\n{").close(),
            Kind::Interrupted);
        row("999", Script().json("{}", 999), Kind::Server);
    }
    void everyFaultEndsInAReadableError()
    {
        QFETCH(Script, script);
        m_server->always(script);
        const Reply reply = readReply(read(), &m_list);
        QTEST(reply.error.kind, "kind");
        QVERIFY(!reply.error.summary().isEmpty());
        QVERIFY(!reply.error.advice().isEmpty());
        QVERIFY(!reply.error.outcomeUnknown);
        QCOMPARE(m_server->requests().size(), 1);
        theNextRequestWorks();
        QCOMPARE(m_server->requests().size(), 2);
    }

    void unusualAnswersAreUnderstood_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const Script &script, const QByteArray &body = "[1,2]") {
            QTest::newRow(name) << script << body;
        };
        row("until the end", Script().send(ok + "\r\n[1,2]").close());
        row("until the end, said", Script().send(ok + "Connection: close\r\n\r\n[1,2]").close());
        row("until the end, in pieces",
            Script().send(ok + "Connection: close\r\n\r\n[1").wait(20).send(",2]").wait(20).close());
        row("HTTP/1.0", Script().send("HTTP/1.0 200 OK\r\n\r\n[1,2]").close());
        row("HTTP/1.0 with a length",
            Script().send("HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\n[1,2]").close());
        row("closed after a length", Script().send(sized(5) + "[1,2]").close());
        row("closed after chunks", Script().send(chunked + "5\r\n[1,2]\r\n0\r\n\r\n").close());
        row("small chunks", Script().send(chunked + "2\r\n[1\r\n").wait(20).send("3\r\n,2]\r\n0\r\n\r\n"));
        row("100 Continue before", Script().send("HTTP/1.1 100 Continue\r\n\r\n" + sized(5) + "[1,2]"));
        row("head in pieces",
            Script()
                .send("HTTP/1.1 2")
                .wait(20)
                .send("00 OK\r\nContent-Le")
                .wait(20)
                .send("ngth: 5\r\n\r\n[1,2]"));
        const QByteArray big = "[\"" + QByteArray(3000000, 'x') + "\"]";
        row("until the end, big", Script().send(ok + "\r\n" + big).close(), big);
        row("big", Script().json(big), big);
        row("deflate", Script().json(deflated("[1,2]"), 200, "Content-Encoding: deflate\r\n"));
        row("deflate, big", Script().json(deflated(big), 200, "Content-Encoding: deflate\r\n"), big);
        row("deflate, chunked",
            Script().send(ok + "Content-Encoding: deflate\r\nTransfer-Encoding: chunked\r\n\r\n"
                          + QByteArray::number(deflated(big).size(), 16) + "\r\n" + deflated(big)
                          + "\r\n0\r\n\r\n"),
            big);
        row("byte order mark", Script().json("\xEF\xBB\xBF[1]"), "\xEF\xBB\xBF[1]");
        row("split UTF-8", Script().send(sized(6) + "[\"\xC3").wait(20).send("\xA4\"]"), "[\"\xC3\xA4\"]");
    }
    void unusualAnswersAreUnderstood()
    {
        QFETCH(Script, script);
        m_server->always(script);
        // Connections of their own, as some of these end without a word.
        for (const WireReply &wire : {read(), NetWire().write("POST", m_server->url(), "{}")}) {
            QVERIFY2(!wire.error.isSet(), qPrintable(wire.error.detail));
            QCOMPARE(wire.status, 200);
            QTEST(wire.body, "body");
        }
        QCOMPARE(m_server->requests().size(), 2);
    }

    void anExtraAnswerIsNotTheNextOne()
    {
        m_server->next(Script().json(R"([{"id":"first"}])").json(R"([{"id":"extra"}])"));
        QCOMPARE(read().body, R"([{"id":"first"}])"_ba);
        m_server->always(Script().json(R"([{"id":"second"}])"));
        for (int i = 0; i < 5; ++i) {
            const WireReply wire = read();
            // Qt may find the connection unusable; then the read is repeated. What counts is whose answer it
            // is.
            if (!wire.error.isSet())
                QCOMPARE(wire.body, R"([{"id":"second"}])"_ba);
        }
    }

    void brokenTextIsMarkedNotLost()
    {
        m_server->always(Script().json("[\"a\xFF\x62\", \"\xC3\xA4\"]"));
        const Reply reply = readReply(read(), &m_list);
        QVERIFY(reply.ok());
        QCOMPARE(reply.json[0].toString(), u"a\uFFFDb"_s);
        QCOMPARE(reply.json[1].toString(), u"ä"_s);
    }

    void headersWithoutEndAreRefused()
    {
        m_server->next(Script().send(ok).flood("X-A: " + QByteArray(1000, 'a') + "\r\n", 300));
        const Kind kind = read().error.kind;
        QVERIFY(kind == Kind::Timeout || kind == Kind::NotUnderstood);
        // Qt reads heads byte by byte and may still be busy with this one.
        QTRY_COMPARE(read().status, 200);
    }

    void largeHeadersAreRefused()
    {
        NetTransport::Limits limits = shortLimits();
        limits.headerBytes = 4096;
        NetWire wire(limits);
        m_server->always(Script().json("[]", 200, "X-A: " + QByteArray(5000, 'a') + "\r\n"));
        const WireReply reply = wire.read(m_server->url());
        QCOMPARE(reply.error.kind, Kind::NotUnderstood);
        QVERIFY(reply.error.detail.contains(u"headers"_s));
    }

    void aRedirectIsNeverFollowed()
    {
        HostileServer elsewhere;
        for (int status : {301, 302, 303, 307, 308}) {
            m_server->always(Script().json("", status, "Location: " + elsewhere.url().toEncoded() + "\r\n"));
            const WireReply wire = read();
            QCOMPARE(wire.error.kind, Kind::Redirected);
            QCOMPARE(wire.status, status);
            QVERIFY(wire.error.detail.contains(u"127.0.0.1"_s));
        }
        m_server->always(Script().json("", 302, "Location: " + m_server->url().toEncoded() + "\r\n"));
        QCOMPARE(read().error.kind, Kind::Redirected);
        QCOMPARE(m_server->requests().size(), 6);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void cookiesAreNotKept()
    {
        m_server->always(Script().json("[]", 200, "Set-Cookie: id=7\r\n"));
        read();
        read();
        QCOMPARE(m_server->requests()[1].header("cookie"), QByteArray());
        QCOMPARE(m_server->requests()[1].header("authorization"), "Bearer bearer-token"_ba);
    }

    void aFileIsSavedAsItComesHoweverLargeItIs()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"report.csv"_s);
        const QByteArray contents(6 * 1024 * 1024, 'x'); // more than memory would take
        m_server->always(Script().send(fileHead(contents.size()) + contents));
        const WireReply wire = m_wire->exchange({.method = "GET", .url = m_server->url(), .saveTo = path});
        QVERIFY(!wire.error.isSet());
        QCOMPARE(wire.saved, qint64(contents.size()));
        QVERIFY(wire.body.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), contents);
    }

    void aFileThatBreaksOffIsNotThere()
    {
        const QTemporaryDir dir;
        m_server->always(Script().send(fileHead(100) + "half of it").close());
        const WireReply wire = m_wire->exchange(
            {.method = "GET", .url = m_server->url(), .saveTo = dir.filePath(u"report.csv"_s)});
        QVERIFY(wire.error.isSet());
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aRefusalIsNoFile()
    {
        const QTemporaryDir dir;
        m_server->always(Script().json(R"({"message":"Report not found"})"));
        const WireReply wire = m_wire->exchange(
            {.method = "GET", .url = m_server->url(), .saveTo = dir.filePath(u"report.csv"_s)});
        QVERIFY(wire.body.contains("not found"));
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void plainHttpIsForThisMachineOnly()
    {
        for (const char *url :
             {"http://example.invalid/", "http://192.0.2.1/", "ftp://127.0.0.1/", "file:///etc/passwd",
              "http://127.0.0.1.example.invalid/", "https://user:word@127.0.0.1/", "/addressbooks"}) {
            const WireReply wire = m_wire->read(QUrl(QString::fromLatin1(url)));
            QCOMPARE(wire.error.kind, Kind::Tls);
            QVERIFY(!wire.error.outcomeUnknown);
        }
    }

    void nobodyThereIsSaidSo()
    {
        const QUrl url = m_server->url();
        m_server.reset();
        QCOMPARE(m_wire->read(url).error.kind, Kind::Unreachable);
        const WireReply write = m_wire->write("POST", url, {});
        QCOMPARE(write.error.kind, Kind::Unreachable);
        QVERIFY(!write.error.outcomeUnknown);
    }

    void manyExchangesDoNotWaitForEachOther()
    {
        NetTransport transport(shortLimits());
        m_server->always(Script());
        for (int i = 0; i < 15; ++i)
            transport.send({.method = "GET", .url = m_server->url()}, {}, [](const WireReply &) {});
        QTRY_COMPARE(m_server->requests().size(), 15);
        m_server->always(Script().json("[]"));
        bool answered = false;
        transport.send({.method = "GET", .url = m_server->url()}, {},
                       [&](const WireReply &wire) { answered = wire.status == 200; });
        QTRY_VERIFY(answered);
        QTRY_COMPARE(m_server->open(), 1); // those that got no answer are not kept
    }

    void whatIsAbortedIsNotAnswered()
    {
        NetTransport transport(shortLimits());
        m_server->always(Script());
        bool answered = false;
        const quint64 number = transport.send({.method = "GET", .url = m_server->url()}, {},
                                              [&](const WireReply &) { answered = true; });
        QTRY_COMPARE(m_server->requests().size(), 1);
        transport.abort(number);
        transport.abort(number);
        QTRY_COMPARE(m_server->open(), 0);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(WireFaultsTest)
#include "wirefaults.moc"
