// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/accounts.h"
#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/demo/demoservice.h"
#include "tests/support/fakevault.h"
#include "tests/support/grep.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using Grant = ScopeProbe::Grant;

/// From what the user types to what each scope is worth: over HTTP, with the threads of the program.
class SignInFlowTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    QThread m_network;
    std::optional<demo::DemoService> m_service;
    std::optional<SignIn> m_signIn;
    std::optional<QSignalSpy> m_succeeded;
    std::optional<QSignalSpy> m_failed;
    const Scopes m_picked = Scope::Emails | Scope::UserData | Scope::Sms;

    void signIn(Credentials::Kind way)
    {
        const auto keys = m_service->keys();
        if (way == Credentials::Kind::ApiKey)
            return m_signIn->startKey(m_service->address(), m_picked, keys.apiKey);
        if (way == Credentials::Kind::ClientSecret)
            return m_signIn->startPair(m_service->address(), m_picked, keys.clientId, keys.clientSecret);
        SignIn::App app;
        app.id = keys.appId;
        app.secret = keys.appSecret;
        app.port = 0;
        m_signIn->startApp(m_service->address(), m_picked, app);
        m_signIn->useCode(m_service->makeLoginCode());
    }

private slots:
    void initTestCase()
    {
        m_network.start();
        demo::DemoService::Settings settings;
        settings.granted = Scope::Emails | Scope::UserData;
        settings.requestsPerSecond = 0;
        settings.strict = true;
        m_service.emplace(m_contract, settings);
        QVERIFY(m_service->start());
    }
    void cleanupTestCase()
    {
        QCOMPARE(m_service->misfits(), QStringList());
        m_service.reset();
        m_network.quit();
        QVERIFY(m_network.wait());
    }
    void init()
    {
        m_signIn.emplace(m_contract, &m_network);
        m_succeeded.emplace(&*m_signIn, &SignIn::succeeded);
        m_failed.emplace(&*m_signIn, &SignIn::failed);
    }
    void cleanup()
    {
        m_succeeded.reset();
        m_failed.reset();
        m_signIn.reset();
    }

    void everyWayInLeadsToOneAccount_data()
    {
        QTest::addColumn<Credentials::Kind>("way");
        QTest::newRow("key") << Credentials::Kind::ApiKey;
        QTest::newRow("pair") << Credentials::Kind::ClientSecret;
        QTest::newRow("app") << Credentials::Kind::MarketKeys;
    }
    void everyWayInLeadsToOneAccount()
    {
        QFETCH(Credentials::Kind, way);
        signIn(way);
        QTRY_COMPARE(m_succeeded->size(), 1);
        const auto credentials = m_succeeded->at(0).at(0).value<Credentials>();
        QCOMPARE(credentials.kind, way);

        QTemporaryDir dir;
        FakeVault vault;
        SecretStore secrets(vault);
        Accounts accounts(Profile(dir.path()), secrets);
        Account account;
        account.service = m_service->address();
        account.picked = m_picked;
        const QString id = accounts.add(account, credentials);
        Session session(m_contract, accounts, secrets, id, &m_network);
        QTRY_COMPARE(session.state(), Session::State::Ready);
        QTRY_COMPARE(session.probe().grant(Scope::Emails), Grant::Granted);
        QTRY_COMPARE(session.probe().grant(Scope::UserData), Grant::Granted);
        QTRY_COMPARE(session.probe().grant(Scope::Sms), Grant::Refused);
        QCOMPARE(session.probe().grant(Scope::Crm), Grant::NotPicked);
        QCOMPARE(session.state(), Session::State::Ready);
        QCOMPARE(filesHolding(credentials.secret, dir.path()), QStringList());
    }

    void aWrongSecretIsNamed()
    {
        m_signIn->startPair(m_service->address(), m_picked, m_service->keys().clientId, u"wrong"_s);
        QTRY_COMPARE(m_failed->size(), 1);
        const auto error = m_failed->at(0).at(0).value<ApiError>();
        QCOMPARE(error.kind, ApiError::Kind::SignedOut);
        QCOMPARE(error.code, u"invalid_client"_s);
        QVERIFY(!error.summary().isEmpty());
        QVERIFY(!m_signIn->hint().isEmpty());
    }

    void aCodeWorksOnce()
    {
        const QString code = m_service->makeLoginCode();
        const auto useIt = [this, &code] {
            SignIn::App app;
            app.id = m_service->keys().appId;
            app.secret = m_service->keys().appSecret;
            app.port = 0;
            m_signIn->startApp(m_service->address(), m_picked, app);
            m_signIn->useCode(code);
        };
        useIt();
        QTRY_COMPARE(m_succeeded->size(), 1);
        useIt();
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_succeeded->size(), 1);
    }

    void nobodyThereIsNotAWrongSecret()
    {
        m_signIn->startKey(QUrl(u"http://127.0.0.1:1"_s), m_picked, u"key"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 60000);
        QCOMPARE(m_failed->at(0).at(0).value<ApiError>().kind, ApiError::Kind::Unreachable);
    }
};

QTEST_GUILESS_MAIN(SignInFlowTest)
#include "signinflow.moc"
