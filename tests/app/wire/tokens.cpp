// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

const QUrl service {u"https://api.example"_s};

Reply granted(int seconds = 3600, const QString &token = u"t"_s)
{
    Reply reply;
    reply.status = 200;
    reply.json = QJsonObject {{u"access_token"_s, token}, {u"expires_in"_s, seconds}};
    return reply;
}

Reply refused(int status, ApiError::Kind kind, const QString &code, const QString &text = {})
{
    Reply reply;
    reply.status = status;
    reply.error = {.kind = kind, .status = status, .code = code, .text = text};
    return reply;
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT

    std::optional<Tokens> m_tokens;
    QJsonObject body() { return QJsonDocument::fromJson(m_tokens->tokenRequest(service).body).object(); }

private slots:
    void init()
    {
        m_tokens.emplace();
        m_tokens->setScopes(Scope::Emails | Scope::Crm);
        m_tokens->setCredentials({Credentials::Kind::ClientSecret, u"id"_s, u"secret"_s});
    }

    void asksForThePickedScopes()
    {
        const WireRequest request = m_tokens->tokenRequest(service);
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.url, QUrl(u"https://api.example/oauth/access_token"_s));
        QCOMPARE(request.contentType, "application/json"_ba);
        const QJsonObject expected {{u"grant_type"_s, u"client_credentials"_s},
                                    {u"client_id"_s, u"id"_s},
                                    {u"client_secret"_s, u"secret"_s},
                                    {u"scope"_s, u"emails crm"_s}};
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
        QCOMPARE(m_tokens->state(), Tokens::State::Asking);
    }

    void marketKeysHaveAnAddressOfTheirOwn()
    {
        m_tokens->setCredentials({Credentials::Kind::MarketKeys, u"id"_s, u"secret"_s});
        QCOMPARE(m_tokens->tokenRequest(service).url.path(), u"/oauth/access_token/market"_s);
    }

    void aTokenIsRenewedBeforeItEnds_data()
    {
        QTest::addColumn<QJsonValue>("expiresIn");
        QTest::addColumn<qint64>("lasts");
        QTest::newRow("an hour") << QJsonValue(3600) << qint64(3540) * 1000;
        QTest::newRow("as text") << QJsonValue(u"7200"_s) << qint64(7140) * 1000;
        QTest::newRow("short") << QJsonValue(10) << qint64(9000);
        QTest::newRow("not told") << QJsonValue(QJsonValue::Undefined) << qint64(3540) * 1000;
        QTest::newRow("nonsense") << QJsonValue(u"soon"_s) << qint64(3540) * 1000;
        QTest::newRow("negative") << QJsonValue(-1) << qint64(3540) * 1000;
        QTest::newRow("for ever") << QJsonValue(1e18) << (qint64(30) * 24 * 3600 - 60) * 1000;
    }
    void aTokenIsRenewedBeforeItEnds()
    {
        QFETCH(QJsonValue, expiresIn);
        QFETCH(qint64, lasts);
        Reply reply = granted();
        reply.json = QJsonObject {{u"access_token"_s, u"t"_s}, {u"expires_in"_s, expiresIn}};
        m_tokens->tokenRequest(service);
        QCOMPARE(m_tokens->take(reply, 5000), Tokens::Outcome::Granted);
        QCOMPARE(m_tokens->token(5000 + lasts - 1), "t"_ba);
        QCOMPARE(m_tokens->token(5000 + lasts), QByteArray());
        QCOMPARE(m_tokens->state(), Tokens::State::Missing);
    }

    void aKeyNeverEndsAndCannotBeRenewed()
    {
        m_tokens->setCredentials({Credentials::Kind::ApiKey, {}, u" key\n"_s});
        QCOMPARE(m_tokens->token(qint64(1) << 50), "key"_ba);
        QVERIFY(!m_tokens->mayRenew());
        QVERIFY(!m_tokens->setScopes(Scope::Sms));
        QCOMPARE(m_tokens->token(0), "key"_ba);
    }

    void whatDoesNotFitAHeaderIsNoToken()
    {
        for (const QString &bad : {u""_s, u"a b"_s, u"a\r\nX: y"_s, u"ключ"_s, u"a\tb"_s}) {
            m_tokens->tokenRequest(service);
            QCOMPARE(m_tokens->take(granted(3600, bad), 0), Tokens::Outcome::Failed);
            QCOMPARE(m_tokens->state(), Tokens::State::Missing);
        }
        m_tokens->setCredentials({Credentials::Kind::ApiKey, {}, u"a\r\nX: y"_s});
        QVERIFY(m_tokens->isSignedOut());
        QCOMPARE(m_tokens->token(0), QByteArray());
    }

    void theScopeParameterIsLeftOutOnceRefused_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::newRow("by code") << refused(400, ApiError::Kind::Invalid, u"invalid_scope"_s);
        QTest::newRow("unknown parameter") << refused(400, ApiError::Kind::Invalid, u"invalid_request"_s);
        QTest::newRow("by text") << refused(422, ApiError::Kind::Invalid, u"422"_s,
                                            u"Argument scope is invalid"_s);
        QTest::newRow("with 401") << refused(401, ApiError::Kind::SignedOut, u"invalid_scope"_s);
        Reply byField = refused(400, ApiError::Kind::Invalid, {});
        byField.error.fields.insert(u"scope"_s, u"unknown"_s);
        QTest::newRow("by field") << byField;
    }
    void theScopeParameterIsLeftOutOnceRefused()
    {
        QFETCH(Reply, reply);
        QVERIFY(body().contains(u"scope"_s));
        QCOMPARE(m_tokens->take(reply, 0), Tokens::Outcome::AskAgain);
        QCOMPARE(m_tokens->state(), Tokens::State::Missing);
        QVERIFY(!body().contains(u"scope"_s));
        QVERIFY(m_tokens->take(reply, 0) != Tokens::Outcome::AskAgain);
    }

    void theParameterStaysAwayWhenItWasRefusedBefore()
    {
        m_tokens->setCredentials({Credentials::Kind::ClientSecret, u"id"_s, u"secret"_s, true});
        QVERIFY(!body().contains(u"scope"_s));
        QCOMPARE(m_tokens->take(granted(), 0), Tokens::Outcome::Granted);
        QVERIFY(!m_tokens->setScopes(Scope::Sms));
    }

    void wrongCredentialsAreRefusedForGood()
    {
        m_tokens->tokenRequest(service);
        QCOMPARE(m_tokens->take(refused(401, ApiError::Kind::SignedOut, u"invalid_client"_s), 0),
                 Tokens::Outcome::Refused);
        QVERIFY(m_tokens->isSignedOut());
    }

    void aFaultIsNoRefusal()
    {
        m_tokens->tokenRequest(service);
        QCOMPARE(m_tokens->take(refused(502, ApiError::Kind::Server, {}), 0), Tokens::Outcome::Failed);
        QVERIFY(!m_tokens->isSignedOut());
    }

    void scopesOfTheReplyAreBelieved_data()
    {
        QTest::addColumn<QJsonValue>("told");
        QTest::addColumn<Scopes>("scopes");
        QTest::newRow("words") << QJsonValue(u"emails sms"_s) << (Scope::Emails | Scope::Sms);
        QTest::newRow("a list") << QJsonValue(QJsonArray {u"sms"_s, u"crm"_s}) << (Scope::Sms | Scope::Crm);
        QTest::newRow("unknown words") << QJsonValue(u"rest"_s) << Scopes();
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << Scopes();
        QTest::newRow("null") << QJsonValue() << Scopes();
    }
    void scopesOfTheReplyAreBelieved()
    {
        QFETCH(QJsonValue, told);
        Reply reply = granted();
        reply.json = QJsonObject {{u"access_token"_s, u"t"_s}, {u"scope"_s, told}};
        m_tokens->tokenRequest(service);
        m_tokens->take(reply, 0);
        QTEST(m_tokens->granted(), "scopes");
    }

    void otherScopesNeedAnotherToken()
    {
        QVERIFY(!m_tokens->setScopes(Scope::Emails | Scope::Crm));
        m_tokens->tokenRequest(service);
        QVERIFY(m_tokens->setScopes(Scope::Emails));
        QCOMPARE(m_tokens->state(), Tokens::State::Missing);
        QCOMPARE(body()[u"scope"_s].toString(), u"emails"_s);
        m_tokens->take(granted(), 0);
        QVERIFY(m_tokens->setScopes(Scope::Sms));
        QCOMPARE(m_tokens->token(0), QByteArray());
    }

    void aRenewedTokenIsNotRenewedAgainUntilItWasAccepted()
    {
        m_tokens->tokenRequest(service);
        m_tokens->take(granted(), 0);
        const int first = m_tokens->number();
        QVERIFY(m_tokens->mayRenew());
        m_tokens->renew();
        m_tokens->tokenRequest(service);
        m_tokens->take(granted(), 0);
        QVERIFY(!m_tokens->mayRenew());
        m_tokens->accept(first);
        QVERIFY(m_tokens->isTrusted());
        QVERIFY(!m_tokens->mayRenew());
        m_tokens->accept(m_tokens->number());
        QVERIFY(m_tokens->mayRenew());
    }

    void otherCredentialsForgetEverything()
    {
        m_tokens->tokenRequest(service);
        m_tokens->take(granted(), 0);
        m_tokens->accept(m_tokens->number());
        m_tokens->setCredentials({Credentials::Kind::ClientSecret, u"id2"_s, u"secret2"_s});
        QCOMPARE(m_tokens->token(0), QByteArray());
        QVERIFY(!m_tokens->isTrusted());
        m_tokens->setCredentials({});
        QCOMPARE(m_tokens->state(), Tokens::State::NoCredentials);
        QVERIFY(m_tokens->isSignedOut());
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens.moc"
