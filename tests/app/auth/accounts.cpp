// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/accounts.h"
#include "app/auth/secretstore.h"
#include "app/store/history.h"
#include "tests/support/fakevault.h"
#include "tests/support/grep.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#include <QThread>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"planted-secret"_s;

Account account(const QString &name)
{
    Account account;
    account.name = name;
    account.colour = 3;
    account.service = QUrl(u"https://api.example"_s);
    account.picked = Scope::Emails | Scope::Crm;
    return account;
}

Credentials credentials()
{
    return {Credentials::Kind::ClientSecret, u"id-1"_s, secret, true};
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;
    std::optional<FakeVault> m_vault;
    std::optional<SecretStore> m_secrets;
    std::optional<Accounts> m_accounts;

    QString root() const { return m_dir->filePath(u"profile"_s); }
    Profile profile() const { return Profile(root()); }
    void start()
    {
        m_accounts.reset();
        m_secrets.emplace(*m_vault);
        m_accounts.emplace(profile(), *m_secrets);
    }
    void writeSettings(const QByteArray &text)
    {
        m_accounts.reset();
        QFile file(profile().settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QStringList settingsKeys() const
    {
        return QSettings(profile().settingsFile(), QSettings::IniFormat).allKeys();
    }

private slots:
    void init()
    {
        m_dir.emplace();
        m_vault.emplace();
        start();
    }
    void cleanup()
    {
        m_accounts.reset();
        m_secrets.reset();
        m_vault.reset();
        m_dir.reset();
    }

    void anAccountWhoseKeysCanDoEverythingBeginsReadOnly_data()
    {
        QTest::addColumn<Credentials::Kind>("way");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("key") << Credentials::Kind::ApiKey << false << true;
        QTest::newRow("pair") << Credentials::Kind::ClientSecret << false << true;
        QTest::newRow("app, with scopes of its own") << Credentials::Kind::MarketKeys << false << false;
        QTest::newRow("demo") << Credentials::Kind::ClientSecret << true << false;
    }
    void anAccountWhoseKeysCanDoEverythingBeginsReadOnly()
    {
        QFETCH(Credentials::Kind, way);
        QFETCH(bool, demo);
        Account one = account(u"A"_s);
        one.demo = demo;
        const QString id = m_accounts->add(one, {way, u"id-1"_s, secret, true});
        QTEST(m_accounts->find(id)->readOnly, "readOnly");
        if (demo)
            return;
        start();
        QTEST(m_accounts->find(id)->readOnly, "readOnly");
    }

    void whatSomebodyDecidedOnReadOnlyIsKept()
    {
        const QString id = m_accounts->add(account(u"A"_s), credentials());
        Account changed = *m_accounts->find(id);
        changed.readOnly = false;
        m_accounts->update(changed);
        start();
        QVERIFY(!m_accounts->find(id)->readOnly);
        changed.readOnly = true;
        m_accounts->update(changed);
        start();
        QVERIFY(m_accounts->find(id)->readOnly);
    }

    void anAccountFromBeforeReadOnlyStaysAsItWas()
    {
        const QString id = m_accounts->add(account(u"A"_s), credentials());
        m_accounts.reset();
        QSettings(profile().settingsFile(), QSettings::IniFormat).remove(u"accounts/%1/readOnly"_s.arg(id));
        start();
        QVERIFY(m_accounts->find(id));
        QVERIFY(!m_accounts->find(id)->readOnly);
    }

    void anAccountSurvivesARestart()
    {
        const QString id = m_accounts->add(account(u"Крамниця; \"A=B\""_s), credentials());
        m_accounts->add(account(u"Second"_s), credentials());
        m_accounts->setCurrent(m_accounts->all().constLast().id);
        const QString current = m_accounts->currentId();
        start();
        QCOMPARE(m_accounts->all().size(), 2);
        const Account *known = m_accounts->find(id);
        QVERIFY(known);
        QCOMPARE(known->name, u"Крамниця; \"A=B\""_s);
        QCOMPARE(known->colour, 3);
        QCOMPARE(known->service, QUrl(u"https://api.example"_s));
        QCOMPARE(known->kind, Credentials::Kind::ClientSecret);
        QCOMPARE(known->picked, Scope::Emails | Scope::Crm);
        QVERIFY(known->withoutScopeParameter);
        QCOMPARE(m_accounts->currentId(), current);
        QCOMPARE(m_accounts->note(), QString());
    }

    void changesAreKept()
    {
        const QString id = m_accounts->add(account(u"Old"_s), credentials());
        QSignalSpy changed(&*m_accounts, &Accounts::changed);
        Account renamed = *m_accounts->find(id);
        renamed.name = u"New"_s;
        renamed.picked = Scope::Sms;
        m_accounts->update(renamed);
        QCOMPARE(changed.size(), 1);
        start();
        QCOMPARE(m_accounts->find(id)->name, u"New"_s);
        QCOMPARE(m_accounts->find(id)->picked, Scopes(Scope::Sms));
    }

    void everyChangeIsWrittenWithoutWaitingForTheEnd()
    {
        const QString id = m_accounts->add(account(u"First"_s), credentials());
        QTRY_VERIFY(!filesHolding(u"First"_s, root()).isEmpty());
        for (const QString &name : {u"Second"_s, u"Third"_s}) {
            Account renamed = *m_accounts->find(id);
            renamed.name = name;
            m_accounts->update(renamed);
            QTRY_VERIFY(!filesHolding(name, root()).isEmpty());
        }
    }

    void noFileHoldsTheSecret()
    {
        const QString id = m_accounts->add(account(u"A"_s), credentials());
        QTRY_VERIFY(!m_secrets->isSessionOnly(id));
        start();
        QVERIFY(m_vault->entries.value(id).contains(secret));
        QCOMPARE(filesHolding(secret, m_dir->path()), QStringList());
        QVERIFY(!filesHolding(id, m_dir->path()).isEmpty());
    }

    void onlyTheOwnerMayLook()
    {
        m_accounts->add(account(u"A"_s), credentials());
        m_accounts.reset();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const QStringList paths {profile().settingsFile(), root(), profile().dataDir(), profile().cacheDir()};
        for (const QString &path : paths)
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));

        QFile::setPermissions(profile().settingsFile(), QFile::permissions(root()) | QFile::ReadOther);
        QVERIFY(!(QFile::permissions(profile().settingsFile()) & others));
    }

    void aDirectoryThatWasThereIsLeftAsItIs()
    {
        const auto open =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        const QString shared = m_dir->filePath(u"shared"_s);
        QVERIFY(QDir().mkdir(shared));
        QVERIFY(QFile::setPermissions(shared, open));
        Profile(shared).settingsFile();
        QVERIFY(QFile::permissions(shared) & QFile::ReadOther);
    }

    void removingLeavesNothingBehind()
    {
        const QString kept = m_accounts->add(account(u"Kept"_s), credentials());
        const QString gone = m_accounts->add(account(u"Departed"_s), credentials());
        QTRY_COMPARE(m_vault->entries.size(), 2);
        for (const QString &dir : {profile().accountDataDir(gone), profile().accountCacheDir(gone)}) {
            QVERIFY(QDir().mkpath(dir + u"/deep"_s));
            QFile file(dir + u"/deep/rows.db"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("contacts of the departed");
        }
        QSettings(profile().settingsFile(), QSettings::IniFormat)
            .setValue(u"ui/%1/emails/mailing-lists"_s.arg(gone), 1);

        QSignalSpy removed(&*m_accounts, &Accounts::removed);
        m_accounts->remove(gone);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_accounts->find(gone), nullptr);
        QTRY_COMPARE(m_vault->entries.keys(), QStringList {kept});
        QTRY_VERIFY(!QFileInfo::exists(profile().accountDataDir(gone)));
        QTRY_VERIFY(!QFileInfo::exists(profile().accountCacheDir(gone)));
        m_accounts.reset();
        QCOMPARE(filesHolding(gone, root()), QStringList());
        QCOMPARE(filesHolding(u"Departed"_s, root()), QStringList());
        QVERIFY(!filesHolding(kept, root()).isEmpty());
    }

    void theStoreOfARemovedAccountIsClosedFirst()
    {
        QThread storage;
        storage.start();
        m_accounts.emplace(profile(), *m_secrets, &storage);
        const QString id = m_accounts->add(account(u"Departed"_s), credentials());
        const QString folder = profile().accountDataDir(id);
        auto history = std::make_unique<History>(&storage);
        history->open(folder + u"/history.sqlite"_s, QByteArray(32, 'k'));
        for (int i = 0; i < 200; ++i)
            history->remember(Scope::Emails, {QString::number(i)}, i, QDateTime::currentDateTimeUtc());
        connect(&*m_accounts, &Accounts::removed, this, [&history] { history.reset(); });
        m_accounts->remove(id);
        // Whatever the store was still busy with, the folder goes behind it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QObject last;
        last.moveToThread(&storage);
        QMetaObject::invokeMethod(&last, [&storage] { storage.quit(); });
        QVERIFY(storage.wait());
        QVERIFY(!QFileInfo::exists(folder));
        start();
    }

    void aRemovalThatWasCutShortIsFinished()
    {
        const QString gone = m_accounts->add(account(u"Departed"_s), credentials());
        QVERIFY(QDir().mkpath(profile().accountDataDir(gone)));
        m_accounts.reset();
        QSettings settings(profile().settingsFile(), QSettings::IniFormat);
        settings.remove(u"accounts/"_s + gone);
        settings.setValue(u"secretsToRemove"_s, QStringList {gone});
        settings.sync();
        start();
        QTRY_VERIFY(!QFileInfo::exists(profile().accountDataDir(gone)));
    }

    void stateThatIsSavedTooLateGoesAsWell()
    {
        const QString id = m_accounts->add(account(u"A"_s), credentials());
        QTRY_VERIFY(m_vault->entries.contains(id));
        bool isSaved = false;
        const auto saveState = [this, &id, &isSaved] {
            isSaved = true;
            QSettings(profile().settingsFile(), QSettings::IniFormat).setValue(u"ui/%1/tab"_s.arg(id), 3);
        };
        // As a view does when it goes at the next turn of the event loop.
        connect(&*m_accounts, &Accounts::removed, this, [this, saveState] {
            auto *view = new QObject;
            connect(view, &QObject::destroyed, this, saveState);
            view->deleteLater();
        });
        m_accounts->remove(id);
        QTRY_VERIFY(isSaved);
        QTRY_VERIFY(!m_vault->entries.contains(id));
        QTRY_COMPARE(filesHolding(id, root()), QStringList());

        saveState();
        start();
        m_accounts.reset();
        QCOMPARE(filesHolding(id, root()), QStringList());
    }

    void whatALockedKeychainHoldsOnToGoesAtTheNextStart()
    {
        const QString id = m_accounts->add(account(u"A"_s), credentials());
        QTRY_COMPARE(m_vault->entries.size(), 1);
        m_vault->mood = Vault::Status::Locked;
        QSignalSpy leftBehind(&*m_accounts, &Accounts::secretLeftBehind);
        m_accounts->remove(id);
        QTRY_COMPARE(leftBehind.size(), 1);
        QCOMPARE(leftBehind.at(0).at(0).toString(), u"A"_s);
        QVERIFY(!leftBehind.at(0).at(1).toString().isEmpty());
        QCOMPARE(m_vault->entries.size(), 1);

        m_vault->mood = Vault::Status::Done;
        start();
        QTRY_VERIFY(m_vault->entries.isEmpty());
        QTRY_VERIFY(!settingsKeys().contains(u"secretsToRemove"_s));
        m_accounts.reset();
        QCOMPARE(filesHolding(id, root()), QStringList());
    }

    void anAccountIsAlwaysCurrentWhileThereIsOne()
    {
        QSignalSpy current(&*m_accounts, &Accounts::currentChanged);
        const QString first = m_accounts->add(account(u"A"_s), credentials());
        const QString second = m_accounts->add(account(u"B"_s), credentials());
        QCOMPARE(m_accounts->currentId(), first);
        m_accounts->setCurrent(u"unknown"_s);
        QCOMPARE(m_accounts->currentId(), first);
        m_accounts->remove(first);
        QCOMPARE(m_accounts->currentId(), second);
        m_accounts->remove(second);
        QCOMPARE(m_accounts->currentId(), QString());
        QCOMPARE(current.size(), 3);
    }

    void demoAccountsAreNotStored()
    {
        Account demo = account(u"Demo"_s);
        demo.demo = true;
        const QString id = m_accounts->add(demo, credentials());
        m_accounts->setCurrent(id);
        QVERIFY(m_secrets->isSessionOnly(id));
        QCOMPARE(m_vault->orders, 0);
        Account changed = *m_accounts->find(id);
        changed.picked = Scope::Sms;
        m_accounts->update(changed);
        QCOMPARE(m_accounts->find(id)->picked, Scopes(Scope::Sms));
        m_accounts.reset();
        QCOMPARE(filesHolding(id, root()), QStringList());
    }

    void settingsThatCannotBeUsedAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("damaged") << QByteArray("[accounts\n\x01\x02 nothing here is a setting\n");
        QTest::newRow("of another program") << QByteArray("[window]\nwidth=5\n");
        QTest::newRow("JSON") << QByteArray("{\"a=b\": 1}\n");
        QTest::newRow("version that is none") << QByteArray("[General]\nversion=soon\n");
        QTest::newRow("newer") << QByteArray("[General]\nversion=99\n");
    }
    void settingsThatCannotBeUsedAreSetAside()
    {
        QFETCH(QByteArray, text);
        writeSettings(text);
        start();
        QVERIFY(m_accounts->all().isEmpty());
        QVERIFY(!m_accounts->note().isEmpty());
        const auto aside = QDir(root()).entryInfoList({u"settings.ini.*-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(m_accounts->note().contains(aside.constFirst().fileName()));
        QFile file(aside.constFirst().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        const QString id = m_accounts->add(account(u"A"_s), credentials());
        start();
        QVERIFY(m_accounts->find(id));
        QCOMPARE(m_accounts->note(), QString());
    }

    void emptySettingsAreOnlyStrangeWhereAccountsWere()
    {
        writeSettings("");
        start();
        QCOMPARE(m_accounts->note(), QString());
        m_accounts.reset();
        writeSettings("");
        QVERIFY(QDir(Profile(root()).dataDir()).mkdir(u"3f1c2b6a-55d2-4c0b-9e1e-0123456789ab"_s));
        start();
        QVERIFY(m_accounts->note().contains(u"empty"_s));
    }

#ifdef Q_OS_UNIX
    void aDiskThatTakesNothingIsSaidOnce()
    {
        start();
        QSignalSpy notKept(&*m_accounts, &Accounts::notKept);
        rlimit before {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit nothing {0, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &nothing);
        const auto putBack = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &before); });
        const QString id = m_accounts->add(account(u"A"_s), credentials());
        QTRY_COMPARE(notKept.size(), 1);
        QVERIFY(notKept[0][0].toString().contains(u"settings.ini"_s));
        QVERIFY(m_accounts->find(id));
        m_accounts->setCurrent({});
        setrlimit(RLIMIT_FSIZE, &before);
        m_accounts->setCurrent(id);
        start();
        QVERIFY(m_accounts->find(id));
    }
#endif

    void aGroupThatIsNoAccountIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("id that climbs") << QByteArray("..\\..\\name=A\n..\\service=https://api.example\n");
        QTest::newRow("id that is no UUID") << QByteArray("a\\name=A\na\\service=https://api.example\n");
        const QByteArray id = "3f1c2b6a-55d2-4c0b-9e1e-0123456789ab";
        QTest::newRow("service without TLS") << id + "\\service=http://api.example\n";
        QTest::newRow("no service") << id + "\\name=A\n";
    }
    void aGroupThatIsNoAccountIsPassedOver()
    {
        QFETCH(QByteArray, lines);
        writeSettings("[General]\nversion=1\ncurrentAccount=a\n[accounts]\n" + lines);
        start();
        QVERIFY(m_accounts->all().isEmpty());
        QCOMPARE(m_accounts->currentId(), QString());
        QCOMPARE(m_accounts->note(), QString());
    }

    void twoProfilesHaveTwoNamesInTheKeychain()
    {
        QCOMPARE(Profile().keychainSuffix(), QString());
        const QString suffix = profile().keychainSuffix();
        QVERIFY(!suffix.isEmpty());
        QCOMPARE(Profile(root() + u"/."_s).keychainSuffix(), suffix);
        QVERIFY(Profile(m_dir->filePath(u"other"_s)).keychainSuffix() != suffix);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts.moc"
