// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/secretstore.h"
#include "app/auth/wipe.h"
#include "tests/support/fakevault.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;

namespace {

Credentials pair(const QString &secret)
{
    return {Credentials::Kind::ClientSecret, QStringLiteral("id-1"), secret};
}

} // namespace

class SecretStoreTest : public QObject {
    Q_OBJECT

    FakeVault m_vault;
    std::optional<SecretStore> m_store;
    std::optional<SecretStore::Result> m_result;
    const QString m_account = QStringLiteral("account-1");

    SecretStore::Handler keep()
    {
        m_result.reset();
        return [this](const SecretStore::Result &result) { m_result = result; };
    }
    SecretStore::Result read()
    {
        m_store->read(m_account, this, keep());
        return QTest::qWaitFor([this] { return m_result.has_value(); }) ? *m_result : SecretStore::Result();
    }
    SecretStore::Result write(const QString &secret)
    {
        m_store->write(m_account, pair(secret), this, keep());
        return QTest::qWaitFor([this] { return m_result.has_value(); }) ? *m_result : SecretStore::Result();
    }

private slots:
    void init()
    {
        m_vault.entries.clear();
        m_vault.mood = Vault::Status::Done;
        m_vault.slow = false;
        m_vault.orders = 0;
        m_store.emplace(m_vault);
    }
    void cleanup() { m_store.reset(); }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<Credentials::Kind>("kind");
        QTest::newRow("key") << Credentials::Kind::ApiKey;
        QTest::newRow("pair") << Credentials::Kind::ClientSecret;
        QTest::newRow("app") << Credentials::Kind::MarketKeys;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(Credentials::Kind, kind);
        const Credentials written {kind, QStringLiteral("ід-1"), QStringLiteral("se\"cret\n€")};
        m_store->write(m_account, written, this, keep());
        QTRY_VERIFY(m_result);
        QVERIFY(m_result->ok);
        QVERIFY(!m_store->isSessionOnly(m_account));

        const auto result = read();
        QVERIFY(result.ok);
        QVERIFY(!result.sessionOnly);
        QCOMPARE(result.credentials.kind, written.kind);
        QCOMPARE(result.credentials.id, written.id);
        QCOMPARE(result.credentials.secret, written.secret);
        QCOMPARE(m_store->state(), SecretStore::State::Available);
        QCOMPARE(m_store->reason(), QString());
    }

    void oneEntryHoldsOneAccount()
    {
        write(QStringLiteral("planted"));
        QCOMPARE(m_vault.entries.keys(), QStringList {m_account});
        const auto entry = QJsonDocument::fromJson(m_vault.entries.value(m_account).toUtf8()).object();
        QCOMPARE(entry.value(u"kind").toString(), QStringLiteral("client_secret"));
        QCOMPARE(entry.value(u"id").toString(), QStringLiteral("id-1"));
        QCOMPARE(entry.value(u"secret").toString(), QStringLiteral("planted"));
    }

    void withoutAKeychainSecretsLiveForTheSession_data()
    {
        QTest::addColumn<Vault::Status>("mood");
        QTest::addColumn<SecretStore::State>("state");
        QTest::newRow("locked") << Vault::Status::Locked << SecretStore::State::Locked;
        QTest::newRow("absent") << Vault::Status::Absent << SecretStore::State::Absent;
    }
    void withoutAKeychainSecretsLiveForTheSession()
    {
        QFETCH(Vault::Status, mood);
        QFETCH(SecretStore::State, state);
        m_vault.mood = mood;
        QSignalSpy stateChanged(&*m_store, &SecretStore::stateChanged);

        const auto written = write(QStringLiteral("planted"));
        QVERIFY(!written.ok);
        QVERIFY(written.sessionOnly);
        QVERIFY(!written.reason.isEmpty());
        QCOMPARE(written.reason, m_store->reason());
        QCOMPARE(m_store->state(), state);
        QCOMPARE(stateChanged.size(), 1);
        QVERIFY(m_store->isSessionOnly(m_account));

        const auto result = read();
        QVERIFY(result.ok);
        QVERIFY(result.sessionOnly);
        QCOMPARE(result.credentials.secret, QStringLiteral("planted"));

        m_store.emplace(m_vault);
        QVERIFY(!read().ok);
        QVERIFY(!read().reason.isEmpty());
    }

    void aSlowKeychainHoldsNothingUp()
    {
        m_vault.slow = true;
        m_store->write(m_account, pair(QStringLiteral("planted")), this, keep());
        QVERIFY(!m_result);
        QCOMPARE(read().credentials.secret, QStringLiteral("planted"));

        m_vault.answer();
        QVERIFY(!m_store->isSessionOnly(m_account));
        QVERIFY(m_vault.entries.contains(m_account));
    }

    void anOldAnswerLeavesTheNewerSecretAlone()
    {
        m_vault.slow = true;
        m_store->write(m_account, pair(QStringLiteral("old")), this, keep());
        m_store->write(m_account, pair(QStringLiteral("new")), this, keep());
        m_vault.answer();
        m_vault.mood = Vault::Status::Locked;
        m_vault.answer();
        QCOMPARE(read().credentials.secret, QStringLiteral("new"));
    }

    void whoIsGoneHearsNothing()
    {
        m_vault.slow = true;
        QObject gone;
        bool heard = false;
        {
            QObject context;
            m_store->read(m_account, &context, [&heard](const SecretStore::Result &) { heard = true; });
            m_store->write(m_account, pair({}), &context,
                           [&heard](const SecretStore::Result &) { heard = true; });
        }
        m_store->read(m_account, &gone, [&heard](const SecretStore::Result &) { heard = true; });
        m_store.reset();
        while (m_vault.waiting() > 0)
            m_vault.answer();
        QVERIFY(!heard);
    }

    void aDamagedEntryAsksToSignIn_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("not JSON") << QStringLiteral("secret");
        QTest::newRow("other kind") << QStringLiteral(R"({"kind":"smoke","id":"1","secret":"2"})");
        QTest::newRow("no secret") << QStringLiteral(R"({"kind":"api_key"})");
        QTest::newRow("empty") << QString();
    }
    void aDamagedEntryAsksToSignIn()
    {
        QFETCH(QString, entry);
        m_vault.entries.insert(m_account, entry);
        const auto result = read();
        QVERIFY(!result.ok);
        QCOMPARE(result.credentials.kind, Credentials::Kind::None);
        QVERIFY(result.reason.contains(QStringLiteral("sign in"), Qt::CaseInsensitive));
    }

    void aMissingEntryIsNoFaultOfTheKeychain()
    {
        const auto result = read();
        QVERIFY(!result.ok);
        QVERIFY(!result.reason.isEmpty());
        QCOMPARE(m_store->state(), SecretStore::State::Available);
    }

    void removingForgetsEverywhere()
    {
        write(QStringLiteral("kept"));
        m_store->keepForSession(m_account, pair(QStringLiteral("session")));
        m_store->remove(m_account, this, keep());
        QTRY_VERIFY(m_result);
        QVERIFY(m_result->ok);
        QVERIFY(m_vault.entries.isEmpty());
        QVERIFY(!read().ok);
    }

    void aLockedKeychainSaysWhatItHoldsOnTo()
    {
        write(QStringLiteral("kept"));
        m_vault.mood = Vault::Status::Locked;
        m_store->remove(m_account, this, keep());
        QTRY_VERIFY(m_result);
        QVERIFY(!m_result->ok);
        QVERIFY(!m_result->reason.isEmpty());
    }

    void sessionSecretsNeverReachTheKeychain()
    {
        m_store->keepForSession(m_account, pair(QStringLiteral("demo")));
        QCOMPARE(read().credentials.secret, QStringLiteral("demo"));
        QCOMPARE(m_vault.orders, 0);
    }

    void wipingLeavesOtherHoldersAlone()
    {
        QString mine = QStringLiteral("planted").repeated(2);
        QString theirs = mine;
        wipe(mine);
        QCOMPARE(theirs, QStringLiteral("plantedplanted"));
        QVERIFY(mine.isEmpty());
        wipe(theirs);
        QVERIFY(theirs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secretstore.moc"
