// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/session.h"
#include "app/auth/accounts.h"
#include "tests/support/cannedservice.h"
#include "tests/support/fakevault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

class SessionTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<QTemporaryDir> m_dir;
    std::optional<CannedService> m_service;
    std::optional<FakeVault> m_vault;
    std::optional<SecretStore> m_secrets;
    std::optional<Accounts> m_accounts;
    std::optional<Session> m_session;
    QString m_id;

    /// As at the next start of the program: nothing is known but what was kept.
    void restart()
    {
        m_session.reset();
        m_accounts.reset();
        m_secrets.emplace(*m_vault);
        m_accounts.emplace(Profile(m_dir->path()), *m_secrets);
    }
    void open()
    {
        m_session.emplace(m_contract, *m_accounts, *m_secrets, m_id, nullptr, nullptr, m_service->settings());
    }
    QJsonObject lastTokenRequest() const
    {
        const auto found =
            std::find_if(m_service->calls.crbegin(), m_service->calls.crend(),
                         [](const auto &call) { return call.what == "POST /oauth/access_token"; });
        return found == m_service->calls.crend() ? QJsonObject() : found->body;
    }

private slots:
    void init()
    {
        m_dir.emplace();
        m_service.emplace();
        m_service->answer("GET /addressbooks", 200, "[]");
        m_service->answer("GET /sms/senders", 200, "[]");
        m_vault.emplace();
        restart();
        Account account;
        account.name = u"A"_s;
        account.service = QUrl(u"https://api.example"_s);
        account.picked = Scope::Emails;
        m_id = m_accounts->add(account, {Credentials::Kind::ClientSecret, u"id-1"_s, u"planted"_s});
        QTRY_COMPARE(m_vault->entries.size(), 1);
        restart();
    }
    void cleanup()
    {
        m_session.reset();
        m_accounts.reset();
        m_secrets.reset();
        m_vault.reset();
        m_service.reset();
        m_dir.reset();
    }

    void opensWithTheSecretOfTheKeychain()
    {
        m_vault->slow = true;
        open();
        QCOMPARE(m_session->state(), Session::State::WaitingForKeychain);
        QVERIFY(m_service->calls.isEmpty());
        m_vault->answer();
        QCOMPARE(m_session->state(), Session::State::Ready);
        QTRY_COMPARE(m_session->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
        QCOMPARE(lastTokenRequest().value(u"client_id").toString(), u"id-1"_s);
        QCOMPARE(lastTokenRequest().value(u"client_secret").toString(), u"planted"_s);
    }

    void theClientIsReadOnlyAsLongAsTheAccountIs()
    {
        open();
        QVERIFY(m_session->client().isReadOnly());
        Account account = m_session->account();
        account.readOnly = false;
        m_accounts->update(account);
        QVERIFY(!m_session->client().isReadOnly());
        account.readOnly = true;
        m_accounts->update(account);
        QVERIFY(m_session->client().isReadOnly());
    }

    void theFirstSignInWithFullRightsMakesItReadOnly()
    {
        Account account = *m_accounts->find(m_id);
        account.kind = Credentials::Kind::MarketKeys;
        account.readOnly = false;
        m_accounts->update(account);
        open();
        QVERIFY(!m_session->client().isReadOnly());
        m_session->signInAgain({Credentials::Kind::ApiKey, {}, u"key"_s});
        QVERIFY(m_session->client().isReadOnly());
        QVERIFY(m_accounts->find(m_id)->readOnly);
        account = *m_accounts->find(m_id);
        account.readOnly = false;
        m_accounts->update(account);
        // Decided already.
        m_session->signInAgain({Credentials::Kind::ClientSecret, u"id-2"_s, u"better"_s});
        QVERIFY(!m_session->client().isReadOnly());
        QVERIFY(!m_accounts->find(m_id)->readOnly);
    }

    void aLockedKeychainCanBeTriedAgain()
    {
        m_vault->mood = Vault::Status::Locked;
        open();
        QTRY_COMPARE(m_session->state(), Session::State::NeedsSignIn);
        QVERIFY(!m_session->reason().isEmpty());
        m_vault->mood = Vault::Status::Done;
        m_session->retryKeychain();
        QTRY_COMPARE(m_session->state(), Session::State::Ready);
        QCOMPARE(m_session->reason(), QString());
    }

    void aRefusedSecretAsksToSignInAgain()
    {
        m_service->answer("POST /oauth/access_token", 401,
                          R"({"error":"invalid_client","message":"Client authentication failed"})");
        open();
        QTRY_COMPARE(m_session->state(), Session::State::NeedsSignIn);
        QVERIFY(!m_session->reason().isEmpty());

        m_service->answer("POST /oauth/access_token", 200, R"({"access_token":"t","expires_in":3600})");
        m_session->signInAgain({Credentials::Kind::ClientSecret, u"id-2"_s, u"better"_s});
        QCOMPARE(m_session->state(), Session::State::Ready);
        QTRY_COMPARE(m_session->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
        QTRY_VERIFY(m_vault->entries.value(m_id).contains(u"better"_s));
        QVERIFY(!m_vault->entries.value(m_id).contains(u"planted"_s));
    }

    void aSignInMayBeQuickerThanTheKeychain()
    {
        m_vault->slow = true;
        open();
        m_session->signInAgain({Credentials::Kind::ApiKey, {}, u"typed"_s});
        while (m_vault->waiting() > 0)
            m_vault->answer();
        QCOMPARE(m_session->state(), Session::State::Ready);
        QTRY_COMPARE(m_session->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
        QCOMPARE(m_service->calls.constLast().bearer, QByteArray("typed"));
        QCOMPARE(m_accounts->find(m_id)->kind, Credentials::Kind::ApiKey);
    }

    void aRefusedScopeParameterIsRemembered()
    {
        m_service->answer("POST /oauth/access_token", 400, R"({"error":"invalid_scope"})", 200,
                          R"({"access_token":"t","expires_in":3600})");
        open();
        QTRY_COMPARE(m_session->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
        QVERIFY(!lastTokenRequest().contains(u"scope"));
        restart();
        QVERIFY(m_accounts->find(m_id)->withoutScopeParameter);

        m_service->calls.clear();
        open();
        QTRY_COMPARE(m_session->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
        QCOMPARE(m_service->asked().count("POST /oauth/access_token"), 1);
        QVERIFY(!lastTokenRequest().contains(u"scope"));
    }

    void scopesThatTheTokenDoesNotNameAreRefused()
    {
        m_service->answer("POST /oauth/access_token", 200,
                          R"({"access_token":"t","expires_in":3600,"scope":"emails"})");
        Account account = *m_accounts->find(m_id);
        account.picked = Scope::Emails | Scope::Sms;
        m_accounts->update(account);
        open();
        QSignalSpy finished(&m_session->probe(), &ScopeProbe::finished);
        QTRY_COMPARE(m_session->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
        QCOMPARE(m_session->probe().grant(Scope::Sms), ScopeProbe::Grant::Refused);
        QCOMPARE(m_session->probe().error(Scope::Sms).kind, ApiError::Kind::Forbidden);
        QVERIFY(!m_session->probe().isRunning());
        QCOMPARE(finished.size(), 1);
    }

    void pickedScopesAreTakenOverAtOnceAndKept()
    {
        open();
        QTRY_COMPARE(m_session->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
        QSignalSpy picked(&*m_session, &Session::pickedChanged);
        m_session->setPicked(Scope::Emails | Scope::Sms);
        QCOMPARE(picked.size(), 1);
        QVERIFY(m_session->client().allows(Scope::Sms));
        QTRY_COMPARE(m_session->probe().grant(Scope::Sms), ScopeProbe::Grant::Granted);
        m_session->setPicked(Scope::Sms);
        QVERIFY(!m_session->client().allows(Scope::Emails));
        QCOMPARE(m_session->probe().grant(Scope::Emails), ScopeProbe::Grant::NotPicked);
        restart();
        QCOMPARE(m_accounts->find(m_id)->picked, Scopes(Scope::Sms));
    }

    void aNewNameIsFollowed()
    {
        open();
        Account account = *m_accounts->find(m_id);
        account.name = u"B"_s;
        m_accounts->update(account);
        QCOMPARE(m_session->account().name, u"B"_s);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session.moc"
