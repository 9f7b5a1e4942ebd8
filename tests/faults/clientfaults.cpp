// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/client.h"
#include "tests/support/hostileserver.h"
#include "tests/support/netwire.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>
#include <QThread>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(pulsedeck::test::HostileServer::Script)

namespace {

class NetworkThread : public QThread {
public:
    NetworkThread() { start(); }
    ~NetworkThread() override
    {
        quit();
        wait();
    }
};

Request lists(Priority priority = Priority::Click)
{
    return {.scope = Scope::Emails, .operation = u"GET /addressbooks"_s, .priority = priority};
}

Request newList()
{
    return {.scope = Scope::Emails,
            .operation = u"POST /addressbooks"_s,
            .body = QJsonObject {{u"bookName"_s, u"Friends"_s}}};
}

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";

/// A line of what the system knows of this process, "VmRSS" or "VmHWM", in bytes; 0 where it does not tell.
qint64 memory(const QByteArray &line)
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf(line + ':');
    return at < 0 ? 0 : text.mid(at + line.size() + 1, 15).trimmed().split(' ').value(0).toLongLong() * 1024;
}

void forgetPeakOfMemory()
{
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        reset.write("5");
}

} // namespace

/// The whole way as in the program: the client here, the transport in the network thread, a hostile server.
class ClientFaultsTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<NetworkThread> m_thread;
    std::optional<HostileServer> m_server;
    std::unique_ptr<Client> m_client;
    QList<Reply> m_replies;

    void start(const QString &key = u"key"_s, const NetTransport::Limits &limits = shortLimits())
    {
        Client::Settings settings;
        settings.service = m_server->url(u""_s);
        settings.requestsPerSecond = 1000;
        settings.requestsPerMinute = 100000;
        settings.pauses = {.fault = 1, .tooMany = 1};
        settings.transport = [limits] { return std::make_unique<NetTransport>(limits); };
        m_client = std::make_unique<Client>(m_contract, settings, &*m_thread);
        m_client->setScopes(Scope::Emails | Scope::Sms);
        if (key.isEmpty())
            m_client->setCredentials({Credentials::Kind::ClientSecret, u"id"_s, u"secret"_s});
        else
            m_client->setCredentials({Credentials::Kind::ApiKey, {}, key});
    }
    void send(const Request &request)
    {
        m_client->send(request, this, [this](const Reply &reply) {
            QCOMPARE(QThread::currentThread(), thread());
            m_replies << reply;
        });
    }
    qsizetype asked(const QByteArray &target) const
    {
        const auto &requests = m_server->requests();
        return std::count_if(requests.begin(), requests.end(),
                             [&](const auto &request) { return request.target() == target; });
    }

private slots:
    void init()
    {
        m_replies.clear();
        m_thread.emplace();
        m_server.emplace();
        start();
    }
    void cleanup()
    {
        m_client.reset();
        m_thread.reset();
        m_server.reset();
    }

    void aReadEndsWellOrWithAReason_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("requests");
        QTest::newRow("no reply") << Script() << Kind::Timeout << 4;
        QTest::newRow("closed") << Script().close() << Kind::Interrupted << 4;
        QTest::newRow("reset") << Script().reset() << Kind::Interrupted << 4;
        QTest::newRow("not HTTP") << Script().send("220 mail\r\n").close() << Kind::Interrupted << 4;
        QTest::newRow("500") << Script().json("{}", 500) << Kind::Server << 4;
        QTest::newRow("502 HTML") << Script().json("<html>", 502) << Kind::Server << 4;
        QTest::newRow("503, later") << Script().json("", 503, "Retry-After: 60\r\n") << Kind::Server << 1;
        QTest::newRow("HTML") << Script().send(html) << Kind::NotUnderstood << 1;
        QTest::newRow("nonsense") << Script().json("{{{") << Kind::NotUnderstood << 1;
        QTest::newRow("403") << Script().json("{}", 403) << Kind::Forbidden << 1;
        QTest::newRow("404") << Script().json("{}", 404) << Kind::NotFound << 1;
        QTest::newRow("redirect") << Script().json("", 302, "Location: https://example.invalid/\r\n")
                                  << Kind::Redirected << 1;
    }
    void aReadEndsWellOrWithAReason()
    {
        QFETCH(Script, script);
        QFETCH(int, requests);
        m_server->on("/addressbooks", script);
        m_server->on("/sms/senders", Script().json(R"([{"sender":"me"}])"));
        send(lists());
        send({.scope = Scope::Sms, .operation = u"GET /sms/senders"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), 2, 20000);
        // The rest of the window works on.
        const auto rest =
            std::find_if(m_replies.begin(), m_replies.end(), [](auto &one) { return one.ok(); });
        QVERIFY(rest != m_replies.end());
        QCOMPARE(rest->json[0][u"sender"].toString(), u"me"_s);
        const Reply &failed = rest == m_replies.begin() ? m_replies[1] : m_replies[0];
        QTEST(failed.error.kind, "kind");
        QCOMPARE(asked("/addressbooks"), requests);
    }

    void aFaultThatEndsIsNotSeen_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("no reply") << Script();
        QTest::newRow("closed") << Script().close();
        QTest::newRow("cut") << Script().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1,").close();
        QTest::newRow("not HTTP") << Script().send("220 mail\r\n").close();
        QTest::newRow("500") << Script().json("{}", 500);
        QTest::newRow("429") << Script().json("", 429);
        QTest::newRow("429 with a date gone by")
            << Script().json("", 429, "Retry-After: Sun, 01 Mar 2020 12:00:00 GMT\r\n");
        QTest::newRow("too many in 200") << Script().json(R"({"error_code":2020202020})");
    }
    void aFaultThatEndsIsNotSeen()
    {
        QFETCH(Script, script);
        m_server->next(script);
        m_server->next(script);
        m_server->always(Script().json(R"([{"id":1}])"));
        send(lists());
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), 1, 20000);
        QVERIFY2(m_replies[0].ok(), qPrintable(m_replies[0].error.smallPrint()));
        QCOMPARE(m_server->requests().size(), 3);
    }

    void whatIsTooLargeIsCutOff_data()
    {
        QTest::addColumn<Script>("script");
        const QByteArray piece(65536, ' ');
        QTest::newRow("with a length")
            << Script().send(ok + "Content-Length: 536870912\r\n\r\n").flood(piece, 8192);
        QTest::newRow("chunked") << Script()
                                        .send(ok + "Transfer-Encoding: chunked\r\n\r\n")
                                        .flood("10000\r\n" + piece + "\r\n", 8192);
        QTest::newRow("until the end") << Script().send(ok + "\r\n").flood(piece, 8192).close();
        // "Content-Encoding: deflate" is zlib's form, which qCompress puts a length before.
        const QByteArray bomb = qCompress(QByteArray(100 << 20, ' '), 9).sliced(4);
        QTest::newRow("deflated") << Script().json(bomb, 200, "Content-Encoding: deflate\r\n");
    }
    void whatIsTooLargeIsCutOff()
    {
        QFETCH(Script, script);
        start(u"key"_s, NetTransport::Limits());
        m_server->next(script);
        forgetPeakOfMemory();
        [[maybe_unused]] const qint64 before = memory("VmRSS");
        send(lists());
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), 1, 20000);
        QCOMPARE(m_replies[0].error.kind, Kind::NotUnderstood);
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed
        QCOMPARE_LE(memory("VmHWM") - before, qint64(160) << 20);
#endif
        QCOMPARE(m_server->requests().size(), 1);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 2);
        QVERIFY(m_replies[1].ok());
    }

    void aWriteIsSentOnceAndItsDoubtTold_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("no reply") << Script();
        QTest::newRow("closed") << Script().close();
        QTest::newRow("reset") << Script().reset();
        QTest::newRow("not HTTP") << Script().send("220 mail\r\n").close();
        QTest::newRow("cut") << Script().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1,").close();
        QTest::newRow("500") << Script().json("{}", 500);
        QTest::newRow("502 HTML") << Script().json("<html>", 502);
        QTest::newRow("HTML") << Script().send(html);
    }
    void aWriteIsSentOnceAndItsDoubtTold()
    {
        QFETCH(Script, script);
        m_server->always(script);
        send(newList());
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), 1, 20000);
        QVERIFY(m_replies[0].error.isSet());
        QVERIFY(m_replies[0].error.outcomeUnknown);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests()[0].body, R"({"bookName":"Friends"})"_ba);
    }

    void aServerThatHangsUpEachTimeIsStillRead()
    {
        m_server->always(Script().json("[]").close());
        for (int i = 1; i <= 20; ++i) {
            send(lists());
            QTRY_COMPARE(m_replies.size(), i);
            QVERIFY2(m_replies.constLast().ok(), qPrintable(m_replies.constLast().error.smallPrint()));
        }
    }

    void slowAnswersDoNotStopAClick()
    {
        m_server->on("/addressbooks", Script().wait(300).json("[]"));
        m_server->on("/sms/senders", Script().json("[]"));
        for (int i = 0; i < 40; ++i)
            send(lists(Priority::Background));
        QTRY_VERIFY(asked("/addressbooks") >= 10);
        bool clicked = false;
        m_client->send({.scope = Scope::Sms, .operation = u"GET /sms/senders"_s}, this,
                       [&](const Reply &reply) { clicked = reply.ok(); });
        QTRY_VERIFY(clicked);
        QVERIFY(m_replies.size() < 40);
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), 40, 20000);
        QVERIFY(m_server->connections() <= 18);
    }

    void anExpiredTokenIsRenewedOverTheWireToo()
    {
        start({});
        m_server->on("/oauth", Script().json(R"({"access_token":"fresh","expires_in":3600})"));
        m_server->next(Script().json(R"({"error_code":401})", 401));
        m_server->always(Script().json("[]"));
        for (int i = 0; i < 10; ++i)
            send(lists());
        QTRY_COMPARE(m_replies.size(), 10);
        for (const Reply &reply : std::as_const(m_replies))
            QVERIFY(reply.ok());
        QCOMPARE(asked("/oauth/access_token"), 2);
        QCOMPARE(m_server->requests()[0].header("authorization"), QByteArray());
        QVERIFY(m_server->requests()[0].body.contains("client_credentials"));
        QCOMPARE(m_server->requests().constLast().header("authorization"), "Bearer fresh"_ba);
    }

    void aTokenIsAskedForTwiceAtMost_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("closed") << Script().close();
        QTest::newRow("no reply") << Script();
        QTest::newRow("500") << Script().json("", 500);
        QTest::newRow("HTML") << Script().send(html);
        QTest::newRow("nonsense") << Script().json("[]");
        QTest::newRow("refused") << Script().json(R"({"error":"invalid_client"})", 401);
    }
    void aTokenIsAskedForTwiceAtMost()
    {
        QFETCH(Script, script);
        start({});
        m_server->always(script);
        for (int i = 0; i < 5; ++i)
            send(lists());
        QTRY_COMPARE_WITH_TIMEOUT(m_replies.size(), 5, 20000);
        for (const Reply &reply : std::as_const(m_replies))
            QVERIFY(reply.error.isSet());
        QVERIFY(asked("/oauth/access_token") <= 2);
        QCOMPARE(m_server->requests().size(), asked("/oauth/access_token"));
    }

    void offlineIsSaidSoAndGoesBy()
    {
        const QUrl url = m_server->url();
        m_server.reset();
        send(lists());
        send(newList());
        QTRY_COMPARE(m_replies.size(), 2);
        for (const Reply &reply : std::as_const(m_replies)) {
            QCOMPARE(reply.error.kind, Kind::Unreachable);
            QVERIFY(!reply.error.outcomeUnknown);
        }
        m_server.emplace(QSslConfiguration(), quint16(url.port()));
        m_server->always(Script().json("[]"));
        send(lists());
        QTRY_COMPARE(m_replies.size(), 3);
        QVERIFY(m_replies[2].ok());
    }

    void theClientMayGoAtAnyMoment()
    {
        m_server->always(Script().wait(20).json("[]"));
        for (int round = 0; round < 20; ++round) {
            start();
            for (int i = 0; i < 10; ++i)
                send(i % 3 ? lists() : newList());
            const int moment = round;
            QTRY_VERIFY(m_server->requests().size() >= moment);
            m_client.reset();
        }
        const qsizetype answered = m_replies.size();
        QTRY_COMPARE(m_server->open(), 0);
        QCOMPARE(m_replies.size(), answered);
    }

    void theThreadMayEndFirst()
    {
        m_server->always(Script());
        send(lists());
        send(newList());
        QTRY_COMPARE(m_server->requests().size(), 2);
        m_client.reset();
        m_thread.reset();
        QTRY_COMPARE(m_server->open(), 0);
        QVERIFY(m_replies.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClientFaultsTest)
#include "clientfaults.moc"
