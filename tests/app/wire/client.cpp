// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/client.h"
#include "tests/support/fakeservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QByteArray token2 = R"({"access_token":"token2","expires_in":3600})";
const QByteArray unauthorized = R"({"message":"Unauthorized!","error_code":401})";

Request lists(Priority priority = Priority::Click)
{
    return {.scope = Scope::Emails, .operation = u"GET /addressbooks"_s, .priority = priority};
}

Request list(int id, Priority priority = Priority::Click)
{
    return {.scope = Scope::Emails,
            .operation = u"GET /addressbooks/{id}"_s,
            .path = {{u"id"_s, id}},
            .priority = priority};
}

Request newList()
{
    return {.scope = Scope::Emails,
            .operation = u"POST /addressbooks"_s,
            .body = QJsonObject {{u"bookName"_s, u"Friends"_s}}};
}

QStringList paths(const QList<FakeService::Exchange> &exchanges)
{
    QStringList list;
    for (const auto &exchange : exchanges)
        list << exchange.path;
    return list;
}

} // namespace

class ClientTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<FakeService> m_service;
    std::unique_ptr<Client> m_client;
    QList<Reply> m_replies;

    Client::Ticket send(const Request &request, QObject *context = nullptr)
    {
        return m_client->send(request, context ? context : this,
                              [this](const Reply &reply) { m_replies << reply; });
    }
    Kind errorOf(qsizetype index) const { return m_replies.value(index).error.kind; }
    bool allAre(Kind kind) const
    {
        return std::all_of(m_replies.begin(), m_replies.end(),
                           [kind](const Reply &reply) { return reply.error.kind == kind; });
    }
    /// Everything that was posted has been handled, in both halves of the client.
    void settle()
    {
        bool answered = false;
        m_client->send({.scope = Scope::Emails, .operation = u"nothing"_s}, this,
                       [&](const Reply &) { answered = true; });
        QTRY_VERIFY(answered);
        QCoreApplication::sendPostedEvents();
    }

private slots:
    void init()
    {
        m_replies.clear();
        m_service.emplace();
        m_client = std::make_unique<Client>(m_contract, m_service->settings(), nullptr);
    }
    void cleanup()
    {
        m_client.reset();
        m_service.reset();
    }

    void anAnswerReachesWhoAsked()
    {
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).answer(R"([{"id":1}])");
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].ok());
        QCOMPARE(m_replies[0].json[0][u"id"].toInt(), 1);
        QCOMPARE(m_service->exchanges()[0].bearer, "key"_ba);
        QVERIFY(m_service->idle());
    }

    void anUnpickedScopeSendsNothing()
    {
        m_service->signIn(*m_client, Scope::Sms);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(errorOf(0), Kind::NotPicked);
        settle();
        QVERIFY(m_service->exchanges().isEmpty());
    }

    void whatDoesNotFitTheContractSendsNothing()
    {
        m_service->signIn(*m_client);
        send({.scope = Scope::Emails, .operation = u"GET /addressbooks/{id}"_s});
        send({.scope = Scope::Emails, .operation = u"POST /addressbooks"_s, .body = QJsonObject {}});
        send({.scope = Scope::Emails, .operation = u"GET /no/such"_s});
        send({.scope = Scope::Emails, .operation = u"GET /addressbooks"_s, .query = {{u"colour"_s, 1}}});
        QTRY_COMPARE(m_replies.size(), 4);
        QVERIFY(allAre(Kind::BadRequest));
        QVERIFY(m_replies[0].error.fields.contains(u"id"_s));
        QVERIFY(m_replies[1].error.fields.contains(u"bookName"_s));
        settle();
        QVERIFY(m_service->exchanges().isEmpty());
        QVERIFY(m_service->tokenRequests().isEmpty());
    }

    void whatWaitsForAScopeThatIsPickedNoLongerIsNotSent()
    {
        m_client->setScopes(Scope::Emails | Scope::Sms);
        send(lists());
        send({.scope = Scope::Sms, .operation = u"GET /sms/senders"_s});
        m_client->setScopes(Scope::Sms);
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(errorOf(0), Kind::NotPicked);
        m_service->expect("GET", u"/sms/senders"_s).answer("[]");
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
        QTRY_COMPARE(m_replies.size(), 2);
        QVERIFY(m_replies[1].ok());
        QVERIFY(m_service->idle());
    }

    void noHandlerRunsWithinSend()
    {
        m_service->signIn(*m_client, Scope::Emails);
        m_service->expect("GET", u"/addressbooks"_s);
        send(lists());
        send({.scope = Scope::Sms, .operation = u"GET /sms/senders"_s});
        send(list({}));
        QVERIFY(m_replies.isEmpty());
        m_client->setCredentials({});
        send(lists());
        QVERIFY(m_replies.isEmpty());
        QTRY_COMPARE(m_replies.size(), 4);
    }

    void whoIsGoneIsNotAnswered()
    {
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).hold().always();
        auto context = std::make_unique<QObject>();
        send(lists(), context.get());
        send(lists(), context.get());
        QTRY_COMPARE(m_service->heldCount(), 2);
        context.reset();
        settle();
        QCOMPARE(m_service->heldCount(), 0);
        QVERIFY(m_replies.isEmpty());
    }

    void nobodyIsAnsweredWhoWentWhileTheAnswerWasOnItsWay()
    {
        m_service->signIn(*m_client, Scope::Emails);
        auto context = std::make_unique<QObject>();
        send({.scope = Scope::Sms, .operation = u"GET /sms/senders"_s}, context.get());
        context.reset();
        settle();
        QVERIFY(m_replies.isEmpty());
    }

    void whatIsWithdrawnBeforeItWasSentIsNotSent()
    {
        m_client->setScopes(Scope::Emails);
        const Client::Ticket ticket = send(lists());
        m_client->withdraw(ticket);
        m_client->withdraw(ticket);
        m_client->withdraw(12345);
        m_service->signIn(*m_client);
        settle();
        QVERIFY(m_service->exchanges().isEmpty());
        QVERIFY(m_replies.isEmpty());
    }

    void aWriteOnItsWayIsNotCalledBackNorRepeated()
    {
        m_service->signIn(*m_client);
        m_service->expect("POST", u"/addressbooks"_s).answer("{}", 429).hold();
        const Client::Ticket ticket = send(newList());
        QTRY_COMPARE(m_service->heldCount(), 1);
        m_client->withdraw(ticket);
        settle();
        QCOMPARE(m_service->heldCount(), 1);
        m_service->release();
        settle();
        QCOMPARE(m_service->exchanges().size(), 1);
        QVERIFY(m_replies.isEmpty());
        m_service->expect("GET", u"/addressbooks"_s);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
    }

    void requestsWaitForCredentials()
    {
        m_client->setScopes(Scope::Emails);
        m_service->expect("GET", u"/addressbooks"_s);
        send(lists());
        settle();
        QVERIFY(m_service->exchanges().isEmpty());
        m_service->signInWithPair(*m_client);
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].ok());
        QCOMPARE(m_service->exchanges()[0].bearer, "token"_ba);
    }

    void withoutCredentialsEverythingIsAnswered()
    {
        QSignalSpy signedOut(m_client.get(), &Client::signedOut);
        m_client->setScopes(Scope::Emails);
        send(lists());
        m_client->setCredentials({});
        send(lists());
        QTRY_COMPARE(m_replies.size(), 2);
        QVERIFY(allAre(Kind::SignedOut));
        settle();
        QVERIFY(m_service->exchanges().isEmpty());
        QCOMPARE(signedOut.size(), 0); // that is the service's word
    }

    void oneTokenServesAll()
    {
        m_service->signInWithPair(*m_client, Scope::Emails | Scope::Sms);
        m_service->expect("GET", u"/addressbooks"_s).always();
        for (int i = 0; i < 20; ++i)
            send(lists());
        QTRY_COMPARE(m_replies.size(), 20);
        QVERIFY(allAre(Kind::None));
        QCOMPARE(m_service->tokenRequests().size(), 1);
        QCOMPARE(m_service->tokenRequests()[0].json()[u"scope"].toString(), u"emails sms"_s);
        QVERIFY(m_service->tokenRequests()[0].bearer.isEmpty());
    }

    void anExpiredTokenIsRenewedOnceForAll()
    {
        m_service->signInWithPair(*m_client);
        m_service->expect("GET", u"/addressbooks"_s);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        // From now on the first token is not taken any more; all that are on their way carry it.
        m_service->expect("GET", u"/addressbooks"_s)
            .reply([](const FakeService::Exchange &exchange) {
                WireReply wire;
                wire.status = exchange.bearer == "token2" ? 200 : 401;
                wire.body = exchange.bearer == "token2" ? "[]"_ba : unauthorized;
                return wire;
            })
            .always();
        m_service->expect("POST", u"/oauth/access_token"_s).answer(token2);
        for (int i = 0; i < 50; ++i)
            send(lists(i % 2 ? Priority::Click : Priority::Background));
        QTRY_COMPARE(m_replies.size(), 51);
        QVERIFY(allAre(Kind::None));
        QCOMPARE(m_service->tokenRequests().size(), 2);
        QVERIFY(m_service->exchanges().size() > 51);
    }

    void anAccountThatIsRefusedForEverSignsOut_data()
    {
        QTest::addColumn<int>("requests");
        QTest::newRow("one") << 1;
        QTest::newRow("fifty") << 50;
    }
    void anAccountThatIsRefusedForEverSignsOut()
    {
        QFETCH(int, requests);
        QSignalSpy signedOut(m_client.get(), &Client::signedOut);
        m_service->signInWithPair(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).answer(unauthorized, 401).always();
        for (int i = 0; i < requests; ++i)
            send(lists());
        QTRY_COMPARE(m_replies.size(), requests);
        QVERIFY(allAre(Kind::SignedOut));
        QTRY_COMPARE(signedOut.size(), 1);
        QCOMPARE(m_service->tokenRequests().size(), 2);
        send(lists());
        QTRY_COMPARE(m_replies.size(), requests + 1);
        QCOMPARE(m_service->tokenRequests().size(), 2);
    }

    void oneRefusedScopeDoesNotSignOut()
    {
        QSignalSpy signedOut(m_client.get(), &Client::signedOut);
        m_service->signInWithPair(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).always();
        m_service->expect("GET", u"/sms/senders"_s).answer(unauthorized, 401).always();
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        for (int i = 0; i < 3; ++i)
            send({.scope = Scope::Sms, .operation = u"GET /sms/senders"_s});
        QTRY_COMPARE(m_replies.size(), 4);
        QCOMPARE(errorOf(3), Kind::Forbidden);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 5);
        QVERIFY(m_replies[4].ok());
        QCOMPARE(signedOut.size(), 0);
        QCOMPARE(m_service->tokenRequests().size(), 2);
    }

    void aRefusedKeySignsOut()
    {
        QSignalSpy signedOut(m_client.get(), &Client::signedOut);
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).answer(unauthorized, 401).hold().always();
        for (int i = 0; i < 20; ++i)
            send(lists());
        QTRY_COMPARE(m_service->heldCount(), 18);
        m_service->release();
        QTRY_COMPARE(m_replies.size(), 20);
        QVERIFY(allAre(Kind::SignedOut));
        QTRY_COMPARE(signedOut.size(), 1);
        QCOMPARE(m_service->exchanges().size(), 18);
        QVERIFY(m_service->tokenRequests().isEmpty());
    }

    void wrongCredentialsSignOut()
    {
        QSignalSpy signedOut(m_client.get(), &Client::signedOut);
        m_service->expect("POST", u"/oauth/access_token"_s).answer(R"({"error":"invalid_client"})", 401);
        m_service->signInWithPair(*m_client);
        send(lists());
        send(lists());
        QTRY_COMPARE(m_replies.size(), 2);
        QVERIFY(allAre(Kind::SignedOut));
        QTRY_COMPARE(signedOut.size(), 1);
        QVERIFY(m_service->exchanges().isEmpty());

        m_service->expect("GET", u"/addressbooks"_s);
        m_service->signInWithPair(*m_client);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 3);
        QVERIFY(m_replies[2].ok());
    }

    void otherCredentialsNeverGetTheOldTokensAnswer()
    {
        m_service->expect("POST", u"/oauth/access_token"_s).answer(R"({"access_token":"old"})").hold();
        m_service->signInWithPair(*m_client);
        m_service->expect("GET", u"/addressbooks"_s);
        send(lists());
        QTRY_COMPARE(m_service->heldCount(), 1);
        m_service->expect("POST", u"/oauth/access_token"_s).answer(R"({"access_token":"new"})");
        m_client->setCredentials({Credentials::Kind::ClientSecret, u"other"_s, u"secret"_s});
        QTRY_COMPARE(m_replies.size(), 1);
        m_service->release();
        settle();
        QCOMPARE(m_service->exchanges()[0].bearer, "new"_ba);
        QCOMPARE(m_service->tokenRequests().constLast().json()[u"client_id"].toString(), u"other"_s);
    }

    void whatWasRefusedOnItsWayGoesAgainWithNewCredentials()
    {
        m_client->setScopes(Scope::Emails);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"old"_s});
        m_service->expect("GET", u"/addressbooks"_s).answer(unauthorized, 401).hold();
        send(lists());
        QTRY_COMPARE(m_service->heldCount(), 1);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"new"_s});
        settle();
        m_service->expect("GET", u"/addressbooks"_s);
        m_service->release();
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].ok());
        QCOMPARE(m_service->exchanges().constLast().bearer, "new"_ba);
    }

    void theRefusedScopeParameterIsLeftOut()
    {
        QSignalSpy refused(m_client.get(), &Client::scopeParameterRefused);
        m_service->expect("POST", u"/oauth/access_token"_s).answer(R"({"error":"invalid_scope"})", 400);
        m_service->expect("GET", u"/addressbooks"_s);
        m_service->signInWithPair(*m_client);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].ok());
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(m_service->tokenRequests().size(), 2);
        QVERIFY(!m_service->tokenRequests()[1].json().contains(u"scope"));
    }

    void theScopesOfATokenAreBelieved()
    {
        QSignalSpy granted(m_client.get(), &Client::tokenGranted);
        m_service->expect("POST", u"/oauth/access_token"_s)
            .answer(R"({"access_token":"t","scope":"emails crm"})");
        m_service->expect("GET", u"/addressbooks"_s);
        m_service->signInWithPair(*m_client);
        send(lists());
        QTRY_COMPARE(granted.size(), 1);
        QCOMPARE(granted[0][0].value<Scopes>(), Scope::Emails | Scope::Crm);
    }

    void aFaultyTokenEndpointFailsWhatWaitsAndIsAskedAgainLater()
    {
        for (int i = 0; i < 2; ++i)
            m_service->expect("POST", u"/oauth/access_token"_s).answer("<html>", 502);
        m_service->signInWithPair(*m_client);
        send(lists());
        send(lists());
        QTRY_COMPARE(m_replies.size(), 2);
        QVERIFY(allAre(Kind::Server));
        QCOMPARE(m_service->tokenRequests().size(), 2);
        m_service->expect("GET", u"/addressbooks"_s);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 3);
        QVERIFY(m_replies[2].ok());
    }

    void aTokenReplyWithoutATokenIsSaidSo()
    {
        m_service->expect("POST", u"/oauth/access_token"_s).answer(R"({"token_type":"Bearer"})");
        m_service->signInWithPair(*m_client);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(errorOf(0), Kind::NotUnderstood);
    }

    void aPauseLosesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("429") << 429 << ""_ba;
        QTest::newRow("code in 200") << 200 << R"({"error_code":2020202020})"_ba;
        QTest::newRow("code in 400") << 400 << R"({"error_code":"2020202020","message":"slow"})"_ba;
    }
    void aPauseLosesNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_service->signIn(*m_client);
        for (int id = 1; id <= 5; ++id)
            m_service->expect("GET", u"/addressbooks/%1"_s.arg(id)).answer("[{}]");
        m_service->expect("GET", u"/addressbooks"_s).answer(body, status);
        m_service->expect("GET", u"/addressbooks"_s).answer(body, status);
        m_service->expect("GET", u"/addressbooks"_s);
        send(list(1));
        send(lists());
        for (int id = 2; id <= 5; ++id)
            send(list(id));
        QTRY_COMPARE(m_replies.size(), 6);
        QVERIFY(allAre(Kind::None));
        QVERIFY(m_service->idle());
    }

    void aWriteIsRepeatedAfterAPause()
    {
        m_service->signIn(*m_client);
        m_service->expect("POST", u"/addressbooks"_s).answer("", 429);
        m_service->expect("POST", u"/addressbooks"_s).answer(R"({"id":1})");
        send(newList());
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].ok());
    }

    void endlessPausesComeToAnEnd()
    {
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).answer("", 429).always();
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(errorOf(0), Kind::RateLimited);
        QCOMPARE(m_service->exchanges().size(), 11);
    }

    void aReadIsRepeatedAfterAFault_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("unreachable") << Kind::Unreachable;
        QTest::newRow("timeout") << Kind::Timeout;
        QTest::newRow("interrupted") << Kind::Interrupted;
        QTest::newRow("500") << Kind::Server;
    }
    void aReadIsRepeatedAfterAFault()
    {
        QFETCH(Kind, kind);
        const auto break_ = [&]() -> FakeService::Expectation & {
            auto &expected = m_service->expect("GET", u"/addressbooks"_s);
            return kind == Kind::Server ? expected.answer("", 500) : expected.fail(kind);
        };
        m_service->signIn(*m_client);
        for (int i = 0; i < 3; ++i)
            break_();
        m_service->expect("GET", u"/addressbooks"_s);
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(m_replies[0].ok());
        QVERIFY(m_service->idle());

        break_().always();
        send(lists());
        QTRY_COMPARE(m_replies.size(), 2);
        QCOMPARE(errorOf(1), kind);
        QCOMPARE(m_service->exchanges().size(), 4 + 4);
    }

    void aLongPauseIsNotWaitedFor()
    {
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).reply([](const FakeService::Exchange &) {
            WireReply wire;
            wire.status = 503;
            wire.retryAfter = "600";
            return wire;
        });
        send(lists());
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(errorOf(0), Kind::Server);
        QCOMPARE(m_service->exchanges().size(), 1);
    }

    void whatDoesNotGetBetterIsNotRepeated()
    {
        m_service->signIn(*m_client);
        for (int status : {400, 403, 404, 409, 422}) {
            m_service->expect("GET", u"/addressbooks"_s).answer(R"({"message":"no"})", status);
            send(lists());
        }
        m_service->expect("GET", u"/addressbooks"_s).answer("<html>");
        send(lists());
        QTRY_COMPARE(m_replies.size(), 6);
        QVERIFY(m_service->idle());
    }

    void aWriteIsNeverRepeatedWhenItMayHaveArrived_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("unknown");
        QTest::addColumn<int>("requests");
        QTest::newRow("interrupted") << Kind::Interrupted << true << 1;
        QTest::newRow("timeout") << Kind::Timeout << true << 1;
        QTest::newRow("500") << Kind::Server << true << 1;
        QTest::newRow("nonsense") << Kind::NotUnderstood << true << 1;
        QTest::newRow("never sent") << Kind::Unreachable << false << 4;
    }
    void aWriteIsNeverRepeatedWhenItMayHaveArrived()
    {
        QFETCH(Kind, kind);
        QFETCH(int, requests);
        m_service->signIn(*m_client);
        auto &expected = m_service->expect("POST", u"/addressbooks"_s).always();
        if (kind == Kind::Server)
            expected.answer(R"({"message":"oops"})", 500);
        else
            expected.fail(kind);
        send(newList());
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(errorOf(0), kind);
        QTEST(m_replies[0].error.outcomeUnknown, "unknown");
        QCOMPARE(m_service->exchanges().size(), requests);
    }

    void aRefusedWriteIsNotInDoubt()
    {
        m_service->signIn(*m_client);
        m_service->expect("POST", u"/addressbooks"_s).answer(R"({"error_code":203})", 422);
        send(newList());
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(errorOf(0), Kind::Invalid);
        QVERIFY(!m_replies[0].error.outcomeUnknown);
    }

    void clicksGoBeforeBackgroundWork()
    {
        m_client->setScopes(Scope::Emails);
        m_service->expect("GET", u"/addressbooks/1"_s).answer("[{}]");
        m_service->expect("GET", u"/addressbooks/2"_s).answer("[{}]");
        m_service->expect("GET", u"/addressbooks/3"_s).answer("[{}]");
        send(list(1, Priority::Background));
        send(list(2, Priority::Visible));
        send(list(3, Priority::Click));
        m_service->signIn(*m_client);
        QTRY_COMPARE(m_replies.size(), 3);
        QCOMPARE(paths(m_service->exchanges()),
                 (QStringList {u"/addressbooks/3"_s, u"/addressbooks/2"_s, u"/addressbooks/1"_s}));
    }

    void theLogHoldsTemplatesOfPathsOnly()
    {
        QSignalSpy exchanged(m_client.get(), &Client::exchanged);
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks/4711"_s).answer("[{}]");
        send(list(4711));
        QTRY_COMPARE(exchanged.size(), 1);
        QCOMPARE(exchanged[0][0].toByteArray(), "GET"_ba);
        QCOMPARE(exchanged[0][1].toString(), u"/addressbooks/{id}"_s);
        QCOMPARE(exchanged[0][2].toInt(), 200);
    }

    void theLogTellsOfTokensToo()
    {
        QSignalSpy exchanged(m_client.get(), &Client::exchanged);
        m_service->expect("POST", u"/oauth/access_token"_s).fail(Kind::Unreachable).always();
        m_service->signInWithPair(*m_client);
        send(lists());
        QTRY_COMPARE(exchanged.size(), 2);
        QCOMPARE(exchanged[0][1].toString(), u"/oauth/access_token"_s);
        QCOMPARE(exchanged[0][2].toInt(), 0);
    }

    void theStateOfTheQueueIsTold()
    {
        QSignalSpy changed(m_client.get(), &Client::queueStateChanged);
        m_client->setScopes(Scope::Emails);
        send(lists());
        QTRY_COMPARE(m_client->queueState().waiting, 1);
        m_service->expect("GET", u"/addressbooks"_s);
        m_service->signIn(*m_client);
        QTRY_COMPARE(m_client->queueState().waiting, 0);
        QCOMPARE(m_client->queueState().sentToday, 1);
        QTRY_COMPARE(m_client->queueState().sentLastSecond, 0); // and then it is quiet
    }

    void aHandlerMayDeleteTheClient()
    {
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).always();
        bool answered = false;
        m_client->send(lists(), this, [&](const Reply &) {
            m_client.reset();
            answered = true;
        });
        send(lists());
        QTRY_VERIFY(answered);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_replies.isEmpty());
    }

    void aHandlerMaySendAgain()
    {
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).always();
        m_client->send(lists(), this, [this](const Reply &) { send(lists()); });
        QTRY_COMPARE(m_replies.size(), 1);
    }

    void theClientMayGoWithRequestsOnTheirWay()
    {
        m_service->signIn(*m_client);
        m_service->expect("GET", u"/addressbooks"_s).hold();
        m_service->expect("POST", u"/addressbooks"_s).hold();
        send(lists());
        send(newList());
        QTRY_COMPARE(m_service->heldCount(), 2);
        m_client.reset();
        m_service->release();
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_replies.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client.moc"
