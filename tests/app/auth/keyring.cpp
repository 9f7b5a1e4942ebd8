// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/accounts.h"
#include "app/auth/secretstore.h"
#include "app/auth/systemvault.h"
#include "app/store/history.h"
#include "tests/support/grep.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// A secret as the Secret Service wants it (oayays), in a session without encryption.
struct PlainSecret {
    QDBusObjectPath session;
    QByteArray value;
};
Q_DECLARE_METATYPE(PlainSecret)

static QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << QByteArray() << secret.value << u"text/plain"_s;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &)
{
    return argument;
}

/// The real keyring of GNOME, in a D-Bus session of its own: see tests/support/with-keyring.
class KeyringTest : public QObject {
    Q_OBJECT

    QThread m_thread;
    std::optional<SystemVault> m_vault;
    std::optional<Vault::Outcome> m_outcome;
    const QString m_key = u"account-1"_s;
    const QString m_service = u"org.freedesktop.Secret.Service"_s;
    const QDBusObjectPath m_login {u"/org/freedesktop/secrets/collection/login"_s};

    Vault::Done keep()
    {
        m_outcome.reset();
        return [this](const Vault::Outcome &outcome) { m_outcome = outcome; };
    }
    Vault::Outcome outcome()
    {
        return QTest::qWaitFor([this] { return m_outcome.has_value(); }, 30000) ? *m_outcome
                                                                                : Vault::Outcome();
    }
    Vault::Outcome read(const QString &key)
    {
        m_vault->read(key, keep());
        return outcome();
    }
    Vault::Status write(const QString &text)
    {
        m_vault->write(m_key, text, keep());
        return outcome().status;
    }
    Vault::Status remove()
    {
        m_vault->remove(m_key, keep());
        return outcome().status;
    }
    /// What other programs see of the service "pulsedeck-test" in the keyring.
    static QByteArray onlooker()
    {
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"pulsedeck-test"_s});
        return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray("secret-tool does not run");
    }
    /// One call to the keyring's service. Waiting is fine here: this is the test, not the program.
    static QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
    {
        auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                   u"/org/freedesktop/secrets"_s, interface, method);
        call.setArguments(arguments);
        return QDBusConnection::sessionBus().call(call);
    }
    void lock() const
    {
        const QList<QDBusObjectPath> collections {m_login};
        const auto reply = ask(m_service, u"Lock"_s, {QVariant::fromValue(collections)});
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    }
    /// What a person does by typing the password.
    void unlock() const
    {
        const auto opened =
            ask(m_service, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
        QCOMPARE(opened.type(), QDBusMessage::ReplyMessage);
        const PlainSecret password {opened.arguments().at(1).value<QDBusObjectPath>(),
                                    qgetenv("PULSEDECK_KEYRING_PASSWORD")};
        const auto reply =
            ask(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(m_login), QVariant::fromValue(password)});
        QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("PULSEDECK_KEYRING_PASSWORD"),
                 "run by tests/support/with-keyring only");
        qDBusRegisterMetaType<PlainSecret>();
        m_thread.start();
        m_vault.emplace(u"pulsedeck-test"_s, &m_thread);
    }
    void cleanupTestCase()
    {
        m_vault.reset();
        m_thread.quit();
        QVERIFY(m_thread.wait());
    }
    void init() { QCOMPARE(remove(), Vault::Status::Done); }

    void whatIsStoredIsReadBackAndGoneAfterRemoval()
    {
        const QString text = uR"({"secret":"planted-ключ-€"})"_s;
        QCOMPARE(write(text), Vault::Status::Done);
        QCOMPARE(read(m_key).text, text);
        QVERIFY(onlooker().contains("planted"));

        QCOMPARE(remove(), Vault::Status::Done);
        QCOMPARE(read(m_key).status, Vault::Status::NotFound);
        QVERIFY2(onlooker().isEmpty(), onlooker());
    }

    void aSecondWriteReplacesTheFirst()
    {
        QCOMPARE(write(u"first"_s), Vault::Status::Done);
        QCOMPARE(write(u"second"_s), Vault::Status::Done);
        QCOMPARE(read(m_key).text, u"second"_s);
        QVERIFY(!onlooker().contains("first"));
    }

    void entriesAreKeptApartByServiceAndKey()
    {
        QCOMPARE(write(u"mine"_s), Vault::Status::Done);
        QCOMPARE(read(u"account-2"_s).status, Vault::Status::NotFound);
        SystemVault other(u"pulsedeck-other"_s, &m_thread);
        other.read(m_key, keep());
        QCOMPARE(outcome().status, Vault::Status::NotFound);
    }

    void aLockedKeyringIsNotTakenForAnEmptyOne()
    {
        QCOMPARE(write(u"kept"_s), Vault::Status::Done);
        lock();
        QCOMPARE(read(m_key).status, Vault::Status::Locked);
        QCOMPARE(write(u"other"_s), Vault::Status::Locked);
        QCOMPARE(remove(), Vault::Status::Locked);
        unlock();
        QCOMPARE(read(m_key).text, u"kept"_s);
    }

    void aRemovedAccountIsNowhere()
    {
        QTemporaryDir dir;
        SecretStore secrets(*m_vault);
        std::optional<Accounts> accounts(std::in_place, Profile(dir.path()), secrets);
        const QString planted = u"planted-secret"_s;
        const QString id = accounts->add({}, {Credentials::Kind::ApiKey, {}, planted});
        QTRY_VERIFY(!secrets.isSessionOnly(id));
        std::optional<QByteArray> key;
        secrets.storeKey(id, this, [&key](const QByteArray &made) { key = made; });
        QTRY_VERIFY(key);
        QCOMPARE(key->size(), 32);
        QVERIFY(onlooker().contains(planted.toUtf8()));
        QVERIFY(onlooker().contains(key->toBase64()));
        QCOMPARE(filesHolding(planted, dir.path()), QStringList());

        accounts->remove(id);
        QTRY_VERIFY(onlooker().isEmpty());
        accounts.reset();
        QCOMPARE(filesHolding(planted, dir.path()), QStringList());
        QCOMPARE(secrets.state(), SecretStore::State::Available);
    }

    void theKeyOfTheStoreOpensItAgain()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"history.sqlite"_s);
        const Call call {u"GET /balance"_s};
        for (int round = 0; round < 2; ++round) {
            SecretStore secrets(*m_vault);
            History history;
            QSignalSpy said(&history, &History::said);
            secrets.storeKey(m_key, this, [&](const QByteArray &key) { history.open(path, key); });
            std::optional<std::optional<Reading>> got;
            history.latest(Scope::UserData, call, this, [&got](const auto &last) { got = last; });
            QTRY_VERIFY(got);
            QCOMPARE(got->has_value(), round == 1);
            QSignalSpy remembered(&history, &History::remembered);
            history.remember(Scope::UserData, call, 5, QDateTime::currentDateTimeUtc());
            QTRY_COMPARE(remembered.size(), 1);
            QVERIFY(said.isEmpty());
        }
        SecretStore secrets(*m_vault);
        secrets.remove(m_key, this, [](const SecretStore::Result &) {});
        QTRY_VERIFY(onlooker().isEmpty());
    }

    void answersOfAVaultThatIsGoneAreDropped()
    {
        bool heard = false;
        {
            SystemVault gone(u"pulsedeck-test"_s, &m_thread);
            gone.write(m_key, u"late"_s, [&heard](const Vault::Outcome &) { heard = true; });
        }
        QCOMPARE(read(u"account-2"_s).status, Vault::Status::NotFound);
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring.moc"
