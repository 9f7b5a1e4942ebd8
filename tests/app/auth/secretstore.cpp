// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/secretstore.h"
#include "app/wire/forgetful.h"
#include "tests/support/fakevault.h"
#include "tests/support/memoryscan.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

Credentials pair(const QString &secret)
{
    return {Credentials::Kind::ClientSecret, u"id-1"_s, secret};
}

} // namespace

class SecretStoreTest : public QObject {
    Q_OBJECT

    FakeVault m_vault;
    std::optional<SecretStore> m_store;
    std::optional<SecretStore::Result> m_result;
    const QString m_account = u"account-1"_s;

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
        const Credentials written {kind, u"ід-1"_s, u"se\"cret\n€"_s};
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
        write(u"planted"_s);
        QCOMPARE(m_vault.entries.keys(), QStringList {m_account});
        const auto entry = QJsonDocument::fromJson(m_vault.entries.value(m_account).toUtf8()).object();
        QCOMPARE(entry.value(u"kind").toString(), u"client_secret"_s);
        QCOMPARE(entry.value(u"id").toString(), u"id-1"_s);
        QCOMPARE(entry.value(u"secret").toString(), u"planted"_s);
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

        const auto written = write(u"planted"_s);
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
        QCOMPARE(result.credentials.secret, u"planted"_s);

        m_store.emplace(m_vault);
        QVERIFY(!read().ok);
        QVERIFY(!read().reason.isEmpty());
    }

    void aSlowKeychainHoldsNothingUp()
    {
        m_vault.slow = true;
        m_store->write(m_account, pair(u"planted"_s), this, keep());
        QVERIFY(!m_result);
        QCOMPARE(read().credentials.secret, u"planted"_s);

        m_vault.answer();
        QVERIFY(!m_store->isSessionOnly(m_account));
        QVERIFY(m_vault.entries.contains(m_account));
    }

    void anOldAnswerLeavesTheNewerSecretAlone()
    {
        m_vault.slow = true;
        m_store->write(m_account, pair(u"old"_s), this, keep());
        m_store->write(m_account, pair(u"new"_s), this, keep());
        m_vault.answer();
        m_vault.mood = Vault::Status::Locked;
        m_vault.answer();
        QCOMPARE(read().credentials.secret, u"new"_s);
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
        QTest::newRow("not JSON") << u"secret"_s;
        QTest::newRow("other kind") << uR"({"kind":"smoke","id":"1","secret":"2"})"_s;
        QTest::newRow("no secret") << uR"({"kind":"api_key"})"_s;
        QTest::newRow("empty") << QString();
    }
    void aDamagedEntryAsksToSignIn()
    {
        QFETCH(QString, entry);
        m_vault.entries.insert(m_account, entry);
        const auto result = read();
        QVERIFY(!result.ok);
        QCOMPARE(result.credentials.kind, Credentials::Kind::None);
        QVERIFY(result.reason.contains(u"sign in"_s, Qt::CaseInsensitive));
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
        write(u"kept"_s);
        m_store->keepForSession(m_account, pair(u"session"_s));
        m_store->remove(m_account, this, keep());
        QTRY_VERIFY(m_result);
        QVERIFY(m_result->ok);
        QVERIFY(m_vault.entries.isEmpty());
        QVERIFY(!read().ok);
    }

    void aLockedKeychainSaysWhatItHoldsOnTo()
    {
        write(u"kept"_s);
        m_vault.mood = Vault::Status::Locked;
        m_store->remove(m_account, this, keep());
        QTRY_VERIFY(m_result);
        QVERIFY(!m_result->ok);
        QVERIFY(!m_result->reason.isEmpty());
    }

    void sessionSecretsNeverReachTheKeychain()
    {
        m_store->keepForSession(m_account, pair(u"demo"_s));
        QCOMPARE(read().credentials.secret, u"demo"_s);
        QCOMPARE(m_vault.orders, 0);
    }

    void aDroppedSecretIsOverwritten()
    {
        if (!TracedSecret::isPossible)
            QSKIP("Needs a Linux process without the sanitizers' shadow memory");
        TracedSecret traced;
        m_store->keepForSession(m_account, pair(traced.plain()));
        QCOMPARE(traced.copies(), 1);
        m_store.reset();
        QCOMPARE(traced.copies(), 0);
    }

    void wipingLeavesOtherHoldersAlone()
    {
        QString mine = u"planted"_s.repeated(2);
        QString theirs = mine;
        wipe(mine);
        QCOMPARE(theirs, u"plantedplanted"_s);
        QVERIFY(mine.isEmpty());
        wipe(theirs);
        QVERIFY(theirs.isEmpty());
    }

    void theStoreKeyIsMadeOnceAndGoesWithTheAccount()
    {
        SecretStore store(m_vault);
        std::optional<QByteArray> first;
        store.storeKey(m_account, this, [&](const QByteArray &key) { first = key; });
        QTRY_VERIFY(first);
        QCOMPARE(first->size(), 32);
        std::optional<QByteArray> again;
        SecretStore(m_vault).storeKey(u"another"_s, this, [](const QByteArray &) {});
        store.storeKey(m_account, this, [&](const QByteArray &key) { again = key; });
        QTRY_VERIFY(again);
        QCOMPARE(*again, *first);
        store.remove(m_account, this, [](const SecretStore::Result &) {});
        QTRY_VERIFY(m_vault.entries.keys().filter(m_account).isEmpty());
    }

    void withoutAKeychainThereIsNoStoreKey()
    {
        for (const Vault::Status mood : {Vault::Status::Locked, Vault::Status::Absent}) {
            m_vault.mood = mood;
            SecretStore store(m_vault);
            std::optional<QByteArray> got;
            store.storeKey(m_account, this, [&](const QByteArray &key) { got = key; });
            QTRY_VERIFY(got);
            QVERIFY(got->isEmpty());
            QVERIFY(!store.reason().isEmpty()); // which the window says
        }
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secretstore.moc"
