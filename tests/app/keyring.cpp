// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/systemvault.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace pulsedeck;

/// A secret as the Secret Service wants it (oayays), in a session without encryption.
struct PlainSecret {
    QDBusObjectPath session;
    QByteArray value;
};
Q_DECLARE_METATYPE(PlainSecret)

static QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << QByteArray() << secret.value << QStringLiteral("text/plain");
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
    const QString m_key = QStringLiteral("account-1");
    const QString m_service = QStringLiteral("org.freedesktop.Secret.Service");
    const QDBusObjectPath m_login {QStringLiteral("/org/freedesktop/secrets/collection/login")};

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
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                    QStringLiteral("pulsedeck-test")});
        return tool.waitForFinished() ? tool.readAllStandardOutput() : QByteArray("secret-tool does not run");
    }
    /// One call to the keyring's service. Waiting is fine here: this is the test, not the program.
    static QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
    {
        auto call =
            QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                           QStringLiteral("/org/freedesktop/secrets"), interface, method);
        call.setArguments(arguments);
        return QDBusConnection::sessionBus().call(call);
    }
    void lock() const
    {
        const QList<QDBusObjectPath> collections {m_login};
        const auto reply = ask(m_service, QStringLiteral("Lock"), {QVariant::fromValue(collections)});
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    }
    /// What a person does by typing the password.
    void unlock() const
    {
        const auto opened = ask(m_service, QStringLiteral("OpenSession"),
                                {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        QCOMPARE(opened.type(), QDBusMessage::ReplyMessage);
        const PlainSecret password {opened.arguments().at(1).value<QDBusObjectPath>(),
                                    qgetenv("PULSEDECK_KEYRING_PASSWORD")};
        const auto reply = ask(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                               QStringLiteral("UnlockWithMasterPassword"),
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
        m_vault.emplace(QStringLiteral("pulsedeck-test"), &m_thread);
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
        const QString text = QStringLiteral(R"({"secret":"planted-ключ-€"})");
        QCOMPARE(write(text), Vault::Status::Done);
        QCOMPARE(read(m_key).text, text);
        QVERIFY(onlooker().contains("planted"));

        QCOMPARE(remove(), Vault::Status::Done);
        QCOMPARE(read(m_key).status, Vault::Status::NotFound);
        QVERIFY2(onlooker().isEmpty(), onlooker());
    }

    void aSecondWriteReplacesTheFirst()
    {
        QCOMPARE(write(QStringLiteral("first")), Vault::Status::Done);
        QCOMPARE(write(QStringLiteral("second")), Vault::Status::Done);
        QCOMPARE(read(m_key).text, QStringLiteral("second"));
        QVERIFY(!onlooker().contains("first"));
    }

    void entriesAreKeptApartByServiceAndKey()
    {
        QCOMPARE(write(QStringLiteral("mine")), Vault::Status::Done);
        QCOMPARE(read(QStringLiteral("account-2")).status, Vault::Status::NotFound);
        SystemVault other(QStringLiteral("pulsedeck-other"), &m_thread);
        other.read(m_key, keep());
        QCOMPARE(outcome().status, Vault::Status::NotFound);
    }

    void aLockedKeyringIsNotTakenForAnEmptyOne()
    {
        QCOMPARE(write(QStringLiteral("kept")), Vault::Status::Done);
        lock();
        QCOMPARE(read(m_key).status, Vault::Status::Locked);
        QCOMPARE(write(QStringLiteral("other")), Vault::Status::Locked);
        QCOMPARE(remove(), Vault::Status::Locked);
        unlock();
        QCOMPARE(read(m_key).text, QStringLiteral("kept"));
    }

    void answersOfAVaultThatIsGoneAreDropped()
    {
        bool heard = false;
        {
            SystemVault gone(QStringLiteral("pulsedeck-test"), &m_thread);
            gone.write(m_key, QStringLiteral("late"), [&heard](const Vault::Outcome &) { heard = true; });
        }
        QCOMPARE(read(QStringLiteral("account-2")).status, Vault::Status::NotFound);
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring.moc"
