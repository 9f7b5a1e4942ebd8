// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/signin.h"
#include "tests/support/cannedservice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray invalidClient =
    R"({"error":"invalid_client","error_description":"Client authentication failed","message":"Client authentication failed"})";

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    const QUrl m_url {u"https://api.example"_s};
    const QString m_code = u"0123456789abcdef0123456789abcdef"_s;
    std::optional<CannedService> m_service;
    std::optional<SignIn> m_signIn;
    std::optional<QSignalSpy> m_succeeded;
    std::optional<QSignalSpy> m_failed;

    void pair() { m_signIn->startPair(m_url, Scope::Sms | Scope::Crm, u"id-1"_s, u"secret-1"_s); }
    void key() { m_signIn->startKey(m_url, Scope::Sms, u"key-1"_s); }
    void app()
    {
        SignIn::App app;
        app.id = u"app-1"_s;
        app.secret = u"app-secret"_s;
        app.port = 0;
        m_signIn->startApp(m_url, Scope::Sms, app);
    }
    Credentials credentials() const { return m_succeeded->constLast().at(0).value<Credentials>(); }
    Scopes granted() const { return m_succeeded->constLast().at(1).value<Scopes>(); }
    ApiError error() const { return m_failed->constLast().at(0).value<ApiError>(); }

private slots:
    void init()
    {
        m_service.emplace();
        m_service->answer("GET /sms/senders", 200, "[]");
        m_service->answer(
            "POST /market-service/oauth/authorize", 200,
            R"({"result":true,"data":{"id":"1","user_id":2,"client_id":"user-id","client_secret":"user-secret"}})");
        m_signIn.emplace(m_contract, nullptr, nullptr, m_service->settings());
        m_succeeded.emplace(&*m_signIn, &SignIn::succeeded);
        m_failed.emplace(&*m_signIn, &SignIn::failed);
    }
    void cleanup()
    {
        m_succeeded.reset();
        m_failed.reset();
        m_signIn.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_service.reset();
    }

    void aRightPairIsTaken()
    {
        pair();
        QCOMPARE(m_signIn->state(), SignIn::State::Asking);
        QTRY_COMPARE(m_succeeded->size(), 1);
        QCOMPARE(m_signIn->state(), SignIn::State::Idle);
        QCOMPARE(credentials().kind, Credentials::Kind::ClientSecret);
        QCOMPARE(credentials().id, u"id-1"_s);
        QCOMPARE(credentials().secret, u"secret-1"_s);
        QCOMPARE(granted(), Scope::Sms | Scope::Crm);
        const auto token = m_service->calls.constFirst();
        QCOMPARE(token.what, QByteArray("POST /oauth/access_token"));
        QCOMPARE(token.body.value(u"grant_type").toString(), u"client_credentials"_s);
        QVERIFY(m_failed->isEmpty());
    }

    void aWrongPairSaysSo()
    {
        m_service->answer("POST /oauth/access_token", 401, invalidClient);
        pair();
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ApiError::Kind::SignedOut);
        QCOMPARE(error().code, u"invalid_client"_s);
        QVERIFY(!error().summary().isEmpty());
        QVERIFY(m_signIn->hint().contains(u"secret"_s));
        QCOMPARE(m_signIn->state(), SignIn::State::Idle);
        QVERIFY(m_succeeded->isEmpty());

        m_service->answer("POST /oauth/access_token", 200, R"({"access_token":"t","expires_in":3600})");
        pair();
        QTRY_COMPARE(m_succeeded->size(), 1);
        QCOMPARE(m_signIn->hint(), QString());
    }

    void scopesThatTheTokenNamesAreBelieved()
    {
        m_service->answer("POST /oauth/access_token", 200,
                          R"({"access_token":"t","expires_in":3600,"scope":"crm emails"})");
        pair();
        QTRY_COMPARE(m_succeeded->size(), 1);
        QCOMPARE(granted(), Scopes(Scope::Crm));
    }

    void aRefusedScopeParameterIsToldOn()
    {
        m_service->answer("POST /oauth/access_token", 400, R"({"error":"invalid_scope"})", 200,
                          R"({"access_token":"t","expires_in":3600})");
        pair();
        QTRY_COMPARE(m_succeeded->size(), 1);
        QVERIFY(credentials().withoutScopeParameter);
    }

    void aRightKeyIsTaken()
    {
        key();
        QTRY_COMPARE(m_succeeded->size(), 1);
        QCOMPARE(credentials().kind, Credentials::Kind::ApiKey);
        QCOMPARE(credentials().secret, u"key-1"_s);
        QCOMPARE(m_service->asked(), QByteArrayList {"GET /sms/senders"});
        QCOMPARE(m_service->calls.constFirst().bearer, QByteArray("key-1"));
    }

    void aKeyThatMayNotReadThisScopeIsStillAKey()
    {
        m_service->answer("GET /sms/senders", 403, R"({"message":"Access denied!"})");
        key();
        QTRY_COMPARE(m_succeeded->size(), 1);
    }

    void aWrongKeySaysSo()
    {
        m_service->answer("GET /sms/senders", 401, R"({"message":"Unauthorized!","error_code":401})");
        key();
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ApiError::Kind::SignedOut);
        QVERIFY(m_signIn->hint().contains(u"key"_s));
    }

    void aBadConnectionIsNoWrongKey()
    {
        m_service->fail("GET /sms/senders", ApiError::Kind::Tls);
        key();
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ApiError::Kind::Tls);
    }

    void theCodeIsSwappedForKeysAndTheKeysForAToken()
    {
        app();
        QCOMPARE(m_signIn->state(), SignIn::State::WaitingForCode);
        QUrl call = m_signIn->loginUrl();
        call.setQuery(u"code=%1&lang=en"_s.arg(m_code));
        QNetworkAccessManager browser;
        std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(call)));
        QTRY_COMPARE(m_succeeded->size(), 1);
        QTRY_VERIFY(page->isFinished());
        QVERIFY(page->readAll().contains("You can return to Pulsedeck"));

        QCOMPARE(credentials().kind, Credentials::Kind::MarketKeys);
        QCOMPARE(credentials().id, u"user-id"_s);
        QCOMPARE(credentials().secret, u"user-secret"_s);
        QCOMPARE(
            m_service->asked().first(2),
            (QByteArrayList {"POST /market-service/oauth/authorize", "POST /oauth/access_token/market"}));
        const QJsonObject swap {
            {u"app_id"_s, u"app-1"_s}, {u"secret"_s, u"app-secret"_s}, {u"code"_s, m_code}};
        QCOMPARE(m_service->calls.at(0).body, swap);
        QVERIFY(m_service->calls.at(0).bearer.isEmpty());
        QCOMPARE(m_service->calls.at(1).body.value(u"client_id").toString(), u"user-id"_s);
    }

    void theAddressIsThatOfTheAppAndNobodyElseKnowsIt()
    {
        app();
        const QString path = m_signIn->loginUrl().path();
        m_signIn->cancel();
        app();
        QCOMPARE(m_signIn->loginUrl().path(), path);
        QVERIFY(path.size() > 25 && !path.contains(u"app-secret"_s));
        SignIn::App other {.id = u"app-1"_s, .secret = u"another-secret"_s, .port = 0};
        m_signIn->startApp(m_url, Scope::Sms, other);
        QVERIFY(m_signIn->loginUrl().path() != path);
    }

    void aCodeThatNobodyAskedForDoesNotEndTheWaiting()
    {
        app();
        QSignalSpy stray(&*m_signIn, &SignIn::strayRefused);
        QUrl call = m_signIn->loginUrl();
        call.setPath(u"/signin"_s);
        call.setQuery(u"code=0123456789abcdef0123456789abcdef"_s);
        QNetworkAccessManager browser;
        std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(call)));
        QTRY_COMPARE(stray.size(), 1);
        QCOMPARE(m_signIn->state(), SignIn::State::WaitingForCode);
        QVERIFY(m_service->calls.isEmpty());
        m_signIn->useCode(m_code);
        QTRY_COMPARE(m_succeeded->size(), 1);
    }

    void aCodeCanBePasted()
    {
        app();
        m_signIn->useCode(u"not a code"_s);
        QCOMPARE(m_signIn->state(), SignIn::State::WaitingForCode);
        m_signIn->useCode(u" http://127.0.0.1:1/signin?code=%1&lang=en\n"_s.arg(m_code));
        QCOMPARE(m_signIn->state(), SignIn::State::Asking);
        QVERIFY(m_signIn->loginUrl().isEmpty());
        QTRY_COMPARE(m_succeeded->size(), 1);
        QCOMPARE(m_service->calls.at(0).body.value(u"code").toString(), m_code);
    }

    void aRefusedCodeIsNotSentTwice_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("401") << 401 << invalidClient;
        QTest::newRow("no result") << 200 << QByteArray(R"({"result":false,"message":"Code expired"})");
        QTest::newRow("no keys") << 200 << QByteArray(R"({"result":true,"data":[]})");
        QTest::newRow("page") << 200 << QByteArray("<html>");
        QTest::newRow("500") << 500 << QByteArray();
    }
    void aRefusedCodeIsNotSentTwice()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        m_service->answer("POST /market-service/oauth/authorize", status, answer);
        app();
        m_signIn->useCode(m_code);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_service->asked(), QByteArrayList {"POST /market-service/oauth/authorize"});
        QVERIFY(!m_signIn->hint().isEmpty());
    }

    void nothingIsSentThatMayNotBe()
    {
        m_signIn->startKey(QUrl(u"http://api.example"_s), Scope::Sms, u"key-1"_s);
        QVERIFY(m_failed->isEmpty());
        QTRY_COMPARE(m_failed->size(), 1);
        m_signIn->startKey(m_url, {}, u"key-1"_s);
        QTRY_COMPARE(m_failed->size(), 2);
        QVERIFY(m_service->calls.isEmpty());
        QVERIFY(!m_signIn->hint().isEmpty());
    }

    void whatIsCancelledIsOver()
    {
        app();
        m_signIn->cancel();
        QCOMPARE(m_signIn->state(), SignIn::State::Idle);
        QVERIFY(m_signIn->loginUrl().isEmpty());
        m_signIn->useCode(m_code);
        pair();
        m_signIn->cancel();
        key();
        QTRY_COMPARE(m_succeeded->size(), 1);
        QCOMPARE(credentials().kind, Credentials::Kind::ApiKey);
        QVERIFY(m_failed->isEmpty());
        QVERIFY(!m_service->asked().contains("POST /market-service/oauth/authorize"));
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "signin.moc"
