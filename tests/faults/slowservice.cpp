// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/client.h"
#include "tests/support/hostileserver.h"
#include "tests/support/netwire.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(pulsedeck::test::HostileServer::Script)

namespace {

constexpr int never = 1 << 24; ///< Milliseconds; the test is over long before.

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

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n";

} // namespace

/// Whatever an answer is late for, who waits for it hears of it, and need not wait.
class SlowServiceTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<HostileServer> m_server;
    std::unique_ptr<Client> m_client;
    QList<Reply> m_replies;

    void start(bool isPair, int perSecond = 1000)
    {
        Client::Settings settings;
        settings.service = m_server->url(u""_s);
        settings.requestsPerSecond = perSecond;
        settings.slowAfter = std::chrono::milliseconds(1);
        settings.comeback.probes = 0;
        m_client = std::make_unique<Client>(m_contract, settings, nullptr);
        m_client->setScopes(Scope::Emails);
        if (isPair)
            m_client->setCredentials({Credentials::Kind::ClientSecret, u"id"_s, u"secret"_s});
        else
            m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
    }
    void send(const Request &request)
    {
        m_client->send(request, this, [this](const Reply &reply) { m_replies << reply; });
    }

private slots:
    void init()
    {
        m_replies.clear();
        m_server.emplace();
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void everySilenceIsToldAndCanBeEnded_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<bool>("isPair");
        QTest::newRow("no reply") << Script() << false;
        QTest::newRow("no token") << Script() << true;
        QTest::newRow("a head that stops") << Script().send("HTTP/1.1 200 O") << false;
        QTest::newRow("a head that drips") << Script().send("HTTP/1.1 200 OK\r\nX: ").drip("x", 20) << false;
        QTest::newRow("a body that stalls") << Script().send(head + "[1") << false;
        QTest::newRow("a body that drips") << Script().send(head).drip(" ", 20) << false;
        QTest::newRow("a pause is asked for") << Script().json("{}", 429, "Retry-After: 100\r\n") << false;
    }
    void everySilenceIsToldAndCanBeEnded()
    {
        QFETCH(Script, script);
        QFETCH(bool, isPair);
        m_server->always(script);
        start(isPair);
        QSignalSpy slow(m_client.get(), &Client::slowChanged);
        send(lists());
        QTRY_COMPARE(m_server->requests().size(), 1);
        QTRY_VERIFY(m_client->isSlow());
        QCOMPARE(slow.size(), 1);
        QVERIFY(m_replies.isEmpty());

        m_client->stopReading();
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(m_replies[0].error.kind, Kind::Withdrawn);
        QVERIFY(m_replies[0].error.summary().contains(u"stopped"_s));
        QVERIFY(!m_replies[0].error.advice().isEmpty());
        QVERIFY(!m_client->isSlow());
        QCOMPARE(slow.size(), 2);
        // The place is free, for the token's request, too, and so is the connection.
        QTRY_COMPARE(m_client->queueState().inFlight, 0);
        QCOMPARE(m_client->queueState().waiting, 0);
    }

    void afterStoppingItCanBeReadAgain()
    {
        m_server->next(Script());
        m_server->always(Script().json("[]"));
        start(false);
        send(lists());
        QTRY_VERIFY(m_client->isSlow());
        m_client->stopReading();
        QTRY_COMPARE(m_replies.size(), 1);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 2);
        QVERIFY(m_replies[1].ok());
        QVERIFY(!m_client->isSlow());
    }

    void aTokenThatWasGivenUpIsAskedForAnew()
    {
        m_server->next(Script());
        m_server->on("/addressbooks", Script().json("[]"));
        m_server->always(Script().json(R"({"access_token":"t","expires_in":3600})"));
        start(true);
        send(lists());
        QTRY_VERIFY(m_client->isSlow());
        m_client->stopReading();
        QTRY_COMPARE(m_replies.size(), 1);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 2);
        QVERIFY(m_replies[1].ok());
    }

    void waitingForATurnIsWaiting()
    {
        m_server->always(Script().json("[]"));
        start(false, 1);
        send(lists());
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QTRY_VERIFY(m_client->isSlow());
        m_client->stopReading();
        QTRY_COMPARE(m_replies.size(), 2);
        QCOMPARE(m_replies[1].error.kind, Kind::Withdrawn);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void whatNobodyWaitsForIsNotSlow()
    {
        m_server->next(Script().json("[]"));
        start(false);
        send(lists(Priority::Background));
        QSignalSpy slow(m_client.get(), &Client::slowChanged);
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(slow.size(), 0);
    }

    void stoppingLeavesWritesAlone()
    {
        m_server->on("/addressbooks", Script().wait(50).json(R"({"id":1})"));
        start(false);
        send(newList());
        send(lists());
        QTRY_VERIFY(m_client->isSlow());
        m_client->stopReading();
        QTRY_COMPARE(m_replies.size(), 2);
        QCOMPARE(m_replies[0].error.kind, Kind::Withdrawn);
        QVERIFY(m_replies[1].ok());
    }

    void withoutSilenceNothingIsTold()
    {
        m_server->always(Script().json("[]"));
        Client::Settings settings;
        settings.service = m_server->url(u""_s);
        settings.slowAfter = std::chrono::milliseconds(never);
        m_client = std::make_unique<Client>(m_contract, settings, nullptr);
        m_client->setScopes(Scope::Emails);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
        QSignalSpy slow(m_client.get(), &Client::slowChanged);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].ok());
        QCOMPARE(slow.size(), 0);
    }

    void nobodyWaitsForTenSecondsWithoutAWord()
    {
        QVERIFY(Client::Settings().slowAfter < std::chrono::seconds(10));
    }
};

QTEST_GUILESS_MAIN(SlowServiceTest)
#include "slowservice.moc"
