// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/accounts.h"
#include "app/auth/session.h"
#include "app/wire/forgetful.h"
#include "tests/support/fakevault.h"
#include "tests/support/hostileserver.h"
#include "tests/support/memoryscan.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

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

} // namespace

/// What is left of secrets in the memory of the process when their account is removed. The network thread
/// goes on as in the program. The words on the stacks are looked for, too; what the kernel and other
/// processes, such as the keychain's, still hold is out of sight.
class ForgottenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    Contract m_contract;
    NetworkThread m_network;
    FakeVault m_vault;

    /// Signs an account in, reads, removes it; @p seen is how often @p traced was there meanwhile.
    void liveAndGo(TracedSecret &traced, Credentials::Kind kind, bool isToken, int *seen)
    {
        SecretStore secrets(m_vault);
        Accounts accounts(Profile(m_dir.path()), secrets);
        auto server = std::make_unique<HostileServer>();
        server->on("/oauth",
                   Script().json("{\"expires_in\":3600,\"access_token\":\""
                                 + (isToken ? traced.plain() : u"t"_s).toUtf8() + "\"}"));
        server->always(Script().json("[]"));
        Account account;
        account.name = u"Shop"_s;
        account.service = server->url(u""_s);
        account.picked = Scope::Emails;
        const QString id = accounts.add(
            account, {.kind = kind, .id = u"id"_s, .secret = isToken ? u"secret"_s : traced.plain()});
        auto session = std::make_unique<Session>(m_contract, accounts, secrets, id, &m_network);
        QTRY_COMPARE(session->probe().grant(Scope::Emails), ScopeProbe::Grant::Granted);
        *seen = traced.copiesAnywhere();
        accounts.remove(id);
        session.reset();
        server.reset();
        QTRY_VERIFY(m_vault.entries.isEmpty());
    }

private slots:
    void nothingIsLeftOfASecretOrToken_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isToken");
        QTest::newRow("API key") << int(Credentials::Kind::ApiKey) << false;
        QTest::newRow("client secret") << int(Credentials::Kind::ClientSecret) << false;
        QTest::newRow("access token") << int(Credentials::Kind::ClientSecret) << true;
    }
    void nothingIsLeftOfASecretOrToken()
    {
        if (!TracedSecret::isPossible || !overwritesFreedMemory())
            QSKIP("Needs Linux with glibc, without the sanitizers' shadow memory");
        QFETCH(int, kind);
        QFETCH(bool, isToken);
        TracedSecret traced;
        QCOMPARE(traced.copiesAnywhere(), 0);
        int seen = 0;
        liveAndGo(traced, Credentials::Kind(kind), isToken, &seen);
        QVERIFY(seen > 0);
        QTRY_COMPARE(traced.copiesAnywhere(), 0);
    }

    void whatIsFreedOrMovedIsOverwritten()
    {
        if (!TracedSecret::isPossible || !overwritesFreedMemory())
            QSKIP("Needs Linux with glibc, without the sanitizers' shadow memory");
        TracedSecret traced;
        QByteArray text = traced.plain().toUtf8();
        QCOMPARE(traced.copiesAnywhere(), 1);
        QByteArray neighbour(100, 'x'); // keeps the text from growing where it is
        text.resize(100000);
        QCOMPARE(traced.copiesAnywhere(), 1);
        text = QByteArray();
        QCOMPARE(traced.copiesAnywhere(), 0);
    }
};

QTEST_GUILESS_MAIN(ForgottenTest)
#include "forgotten.moc"
