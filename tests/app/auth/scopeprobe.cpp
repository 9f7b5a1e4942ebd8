// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/scopeprobe.h"
#include "tests/support/cannedservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;
using Grant = ScopeProbe::Grant;

class ScopeProbeTest : public QObject {
    Q_OBJECT

    Contract m_contract;
    std::optional<CannedService> m_service;
    std::optional<Client> m_client;
    std::optional<ScopeProbe> m_probe;

private slots:
    void init()
    {
        m_service.emplace();
        m_client.emplace(m_contract, m_service->settings(), nullptr);
        m_client->setCredentials({Credentials::Kind::ApiKey, {}, u"key"_s});
        m_client->setScopes(Scope::Emails | Scope::Sms | Scope::Viber);
        m_probe.emplace(*m_client);
        m_service->answer("GET /addressbooks", 200, "[]");
        m_service->answer("GET /sms/senders", 403, R"({"message":"Access denied!"})");
        m_service->fail("GET /viber/senders", ApiError::Kind::Tls);
    }
    void cleanup()
    {
        m_probe.reset();
        m_client.reset();
        m_service.reset();
    }

    void everyScopeHasAHarmlessRead_data()
    {
        QTest::addColumn<Scope>("scope");
        for (const Scope scope : allScopes())
            QTest::newRow(qPrintable(scopeName(scope))) << scope;
    }
    void everyScopeHasAHarmlessRead()
    {
        QFETCH(Scope, scope);
        const Request request = ScopeProbe::cheapestRequest(scope);
        const Operation *operation = m_contract.find(scope, request.operation);
        QVERIFY2(operation, qPrintable(request.operation));
        QCOMPARE(operation->method, QByteArray("GET"));
        QVERIFY(!operation->changes);
        QVERIFY(checkRequest(request, m_contract).isEmpty());
    }

    void anAnswerTellsWhatAScopeIsWorth_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<Grant>("grant");
        QTest::newRow("rows") << ApiError::Kind::None << Grant::Granted;
        QTest::newRow("no SMTP user yet") << ApiError::Kind::Invalid << Grant::Granted;
        QTest::newRow("404") << ApiError::Kind::NotFound << Grant::Unclear;
        QTest::newRow("403") << ApiError::Kind::Forbidden << Grant::Refused;
        QTest::newRow("401") << ApiError::Kind::SignedOut << Grant::Refused;
        QTest::newRow("500") << ApiError::Kind::Server << Grant::Unreachable;
        QTest::newRow("no network") << ApiError::Kind::Unreachable << Grant::Unreachable;
        QTest::newRow("error page") << ApiError::Kind::NotUnderstood << Grant::Unreachable;
        QTest::newRow("pause") << ApiError::Kind::RateLimited << Grant::Unreachable;
    }
    void anAnswerTellsWhatAScopeIsWorth()
    {
        QFETCH(ApiError::Kind, kind);
        QFETCH(Grant, grant);
        ApiError error;
        error.kind = kind;
        QCOMPARE(ScopeProbe::meaningOf(error), grant);
    }

    void onlyPickedScopesAreAsked()
    {
        QSignalSpy finished(&*m_probe, &ScopeProbe::finished);
        QCOMPARE(m_probe->grant(Scope::Emails), Grant::Unknown);
        m_probe->start();
        QVERIFY(m_probe->isRunning());
        QCOMPARE(m_probe->grant(Scope::Emails), Grant::Probing);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_probe->grant(Scope::Emails), Grant::Granted);
        QCOMPARE(m_probe->grant(Scope::Sms), Grant::Refused);
        QCOMPARE(m_probe->error(Scope::Sms).status, 403);
        QCOMPARE(m_probe->grant(Scope::Viber), Grant::Unreachable);
        QCOMPARE(m_probe->grant(Scope::Crm), Grant::NotPicked);
        const auto asked = m_service->asked();
        QCOMPARE(QSet<QByteArray>(asked.cbegin(), asked.cend()),
                 (QSet<QByteArray> {"GET /addressbooks", "GET /sms/senders", "GET /viber/senders"}));
    }

    void whatWasRefusedCanBeTriedAgain()
    {
        QSignalSpy finished(&*m_probe, &ScopeProbe::finished);
        m_probe->start();
        QTRY_COMPARE(finished.size(), 1);
        m_service->answer("GET /sms/senders", 200, "[]");
        m_service->calls.clear();
        m_probe->retry(Scope::Sms);
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(m_probe->grant(Scope::Sms), Grant::Granted);
        QCOMPARE(m_service->asked(), QByteArrayList {"GET /sms/senders"});
    }

    void whatIsGrantedIsNotAskedTwice()
    {
        QSignalSpy finished(&*m_probe, &ScopeProbe::finished);
        m_probe->start();
        QTRY_COMPARE(finished.size(), 1);
        m_service->calls.clear();
        m_probe->start();
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!m_service->asked().contains("GET /addressbooks"));
    }

    void newCredentialsStartAnew()
    {
        QSignalSpy finished(&*m_probe, &ScopeProbe::finished);
        m_probe->start();
        m_probe->reset();
        QVERIFY(!m_probe->isRunning());
        QCOMPARE(m_probe->grant(Scope::Emails), Grant::Unknown);
        m_probe->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_probe->grant(Scope::Emails), Grant::Granted);
    }
};

QTEST_GUILESS_MAIN(ScopeProbeTest)
#include "scopeprobe.moc"
