// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/history.h"
#include "tests/support/desk.h"
#include "ui/context/pagecontext.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QDirIterator>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;

/// Where an account's memory lies, and what is said about it.
class MemoryTest : public QObject {
    Q_OBJECT

    std::optional<test::Desk> m_desk;
    std::optional<MainWindow> m_window;
    QString m_account;

    void openAccount()
    {
        m_account = m_desk->addAccount(QStringLiteral("Shop"), Scope::UserData);
        m_window.emplace(m_desk->bench());
        m_window->show();
        QTRY_VERIFY(m_window->currentView() && m_window->currentView()->session());
    }
    QString folder() const { return m_desk->profile.accountDataDir(m_account); }
    QString file() const { return folder() + QStringLiteral("/history.sqlite"); }
    void remember()
    {
        History &history = m_window->currentView()->context().history();
        QSignalSpy remembered(&history, &History::remembered);
        history.remember(Scope::Sms, {QStringLiteral("GET /sms/senders")}, 1,
                         QDateTime::currentDateTimeUtc());
        QTRY_VERIFY(!remembered.isEmpty());
    }
    QStringList said() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
            for (const QLabel *label : bar->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    texts << label->text();
            }
        }
        return texts;
    }
    QStringList databases() const
    {
        QStringList found;
        QDirIterator files(m_desk->dir.path(), {QStringLiteral("*.sqlite*")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next();
        return found;
    }

private slots:
    void init() { m_desk.emplace(); }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void itLiesInTheAccountsFolderForNobodyElse()
    {
        openAccount();
        remember();
        QVERIFY(QFile::exists(file()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder()) & others));
        for (const QString &name : databases())
            QVERIFY(!(QFile::permissions(name) & others));
        QCOMPARE(said(), QStringList());
        QCOMPARE(m_desk->vault.entries.size(), 2); // the secret and the key
    }

    void itGoesWithTheAccount()
    {
        openAccount();
        remember();
        for (const char *name : {".backup-v1", ".set-aside-20260101-000000-000"})
            QVERIFY(QFile::copy(file(), file() + QLatin1String(name)));
        m_desk->accounts.remove(m_account);
        QTRY_VERIFY(!QFile::exists(folder()));
        QTRY_VERIFY(m_desk->vault.entries.isEmpty());
        QCOMPARE(databases(), QStringList());
    }

    void withoutAKeychainItIsNotWrittenAndThatIsSaidOnce()
    {
        m_desk->vault.mood = Vault::Status::Absent;
        openAccount();
        remember();
        QCOMPARE(databases(), QStringList());
        QCOMPARE(said().filter(QStringLiteral("figures")).size(), 1);
    }

    void aFileThatDoesNotOpenIsSaid()
    {
        openAccount();
        remember();
        m_window.reset();
        m_desk->vault.entries.remove(m_account + QStringLiteral("/store")); // the keychain lost the key
        m_window.emplace(m_desk->bench());
        m_window->show();
        QTRY_COMPARE(said().filter(QStringLiteral("set aside")).size(), 1);
        remember();
    }
};

QTEST_MAIN(MemoryTest)
#include "memory.moc"
