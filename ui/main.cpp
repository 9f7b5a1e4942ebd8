// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/accounts.h"
#include "app/auth/deferredsettings.h"
#include "app/auth/profilelock.h"
#include "app/auth/secretstore.h"
#include "app/auth/starthandover.h"
#include "app/auth/startlistener.h"
#include "app/auth/systemvault.h"
#include "app/demo/demoservice.h"
#include "app/wire/proxylogins.h"
#include "ui/look/appearance.h"
#include "ui/look/language.h"
#include "ui/pages.h"
#include "ui/pictures/screenshots.h"
#include "ui/shell/commandline.h"
#include "ui/shell/farewell.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

using namespace pulsedeck;

namespace {

/// A thread that is stopped when the program ends, after it did what was posted to it: figures of the last
/// moment are still written.
class WorkThread : public QThread {
public:
    explicit WorkThread(const QString &name)
    {
        setObjectName(name);
        start();
    }
    ~WorkThread() override
    {
        QObject last;
        last.moveToThread(this);
        QMetaObject::invokeMethod(
            &last, [this] { quit(); }, Qt::QueuedConnection);
        wait();
    }
};

/// Everything that lives as long as the program, in the order in which it is made. Nothing here reads the
/// network, the keychain or the contract before the window was painted.
class Program {
public:
    Program(QApplication &application, const CommandLine &line, const Profile &profile);

private:
    void stay(QApplication &application);
    void startService();
    void startDemo();
    Credentials demoPair() const;
    void openPassingAccount(const QString &name, const QUrl &service, const Credentials &pair);
    void takeScreenshots(const Workbench &bench, const QString &folder);

    Contract m_contract;
    const Profile &m_profile;
    WorkThread m_network {u"network"_s};
    WorkThread m_keychain {u"keychain"_s};
    WorkThread m_storage {u"storage"_s};
    SystemVault m_vault;
    SecretStore m_secrets {m_vault};
    Accounts m_accounts;
    DeferredSettings m_settings;
    Language m_language;
    Appearance m_appearance;
    std::unique_ptr<demo::DemoService> m_demo;
    QString m_demoAccount;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Farewell> m_farewell;
    StartListener m_starts;
};

Program::Program(QApplication &application, const CommandLine &line, const Profile &profile)
    : m_profile(profile), m_vault(u"Pulsedeck"_s + m_profile.keychainSuffix(), &m_keychain),
      m_accounts(m_profile, m_secrets, &m_storage), m_settings(m_profile.settingsFile()),
      m_appearance(application)
{
    m_language.set(line.language.isEmpty() ? m_settings.value(u"language"_s).toString() : line.language);
    m_appearance.setMode(Appearance::Mode(m_settings.value(u"theme"_s, 0).toInt()));
    if (!line.screens.isEmpty() && !line.isServiceGiven)
        startService();
    const Workbench bench {
        .contract = m_contract,
        .profile = m_profile,
        .secrets = m_secrets,
        .accounts = m_accounts,
        .appearance = m_appearance,
        .language = m_language,
        .settings = m_settings,
        .network = &m_network,
        .storage = &m_storage,
        .service = m_demo ? m_demo->address() : line.service,
        .client = {.proxies = std::make_shared<ProxyLogins>()},
        .handmade = handmadePage,
    };
    m_window = std::make_unique<MainWindow>(bench);
    QObject::connect(m_window.get(), &MainWindow::demoWanted, m_window.get(), [this] { startDemo(); });
    if (line.demo)
        startDemo();
    m_window->show();
    if (line.screens.isEmpty())
        stay(application);
    else
        takeScreenshots(bench, line.screens);
}

/// Until it is ended, and be it by the system.
void Program::stay(QApplication &application)
{
    m_farewell = std::make_unique<Farewell>(application);
    QObject::connect(m_farewell.get(), &Farewell::saving, m_window.get(), [this] {
        m_window->keepPlace();
        m_settings.sync();
    });
    QObject::connect(&m_starts, &StartListener::started, m_window.get(), &MainWindow::startAgain);
    m_starts.listen(m_profile.startAddresses());
}

void Program::startService()
{
    m_demo = std::make_unique<demo::DemoService>(m_contract, demo::DemoService::Settings {});
    m_demo->start();
}

void Program::startDemo()
{
    if (!m_demo)
        startService();
    openPassingAccount(MainWindow::tr("Demo"), m_demo->address(), demoPair());
}

/// With everything picked; nothing of it is kept.
void Program::openPassingAccount(const QString &name, const QUrl &service, const Credentials &pair)
{
    if (!m_accounts.find(m_demoAccount)) {
        Account account;
        account.name = name;
        account.service = service;
        account.demo = true;
        for (const Scope scope : allScopes())
            account.picked |= scope;
        m_demoAccount = m_accounts.add(account, pair);
    }
    m_accounts.setCurrent(m_demoAccount);
}

Credentials Program::demoPair() const
{
    const demo::DemoService::Keys keys = m_demo->keys();
    return {.kind = Credentials::Kind::ClientSecret, .id = keys.clientId, .secret = keys.clientSecret};
}

void Program::takeScreenshots(const Workbench &bench, const QString &folder)
{
    // Another service than ours may take any pair; if it does not, the pictures say so.
    const bool isDemo = m_demo != nullptr;
    const Credentials pair = isDemo
        ? demoPair()
        : Credentials {.kind = Credentials::Kind::ClientSecret, .id = u"pictures"_s, .secret = u"pictures"_s};
    auto *screenshots = new Screenshots(
        bench, *m_window, folder, pair, isDemo, [this, pair, isDemo, service = bench.service] {
            isDemo ? startDemo() : openPassingAccount(service.host(), service, pair);
        });
    QObject::connect(screenshots, &Screenshots::finished, m_window.get(), [](const QStringList &problems) {
        for (const QString &problem : problems)
            std::fputs(qPrintable(problem + u'\n'), stderr);
        QCoreApplication::exit(problems.isEmpty() ? 0 : 1);
    });
    QObject::connect(m_window.get(), &MainWindow::firstPainted, screenshots, &Screenshots::start);
}

/// A core file would hold keys and tokens, and so would what other programs of this user read of the memory.
void dropCoreFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

QStringList argumentList(int argc, char **argv)
{
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list << QString::fromLocal8Bit(argv[i]);
    return list;
}

/// For a start on a profile that cannot be had at once: the code to leave with, or nothing when it can be had
/// after all.
std::optional<int> leave(const LaterStart &start, const CommandLine &line, const Profile &profile,
                         ProfileLock &lock)
{
    Language language;
    language.set(line.language);
    if (lock.isHeldByAnother()) {
        StartHandover handover(start, lock, profile.startAddresses());
        QObject::connect(&handover, &StartHandover::finished,
                         [](StartHandover::Outcome outcome) { QCoreApplication::exit(int(outcome)); });
        handover.begin();
        const auto outcome = StartHandover::Outcome(QCoreApplication::exec());
        if (outcome == StartHandover::Outcome::HandedOver)
            return 0;
        if (outcome == StartHandover::Outcome::Free)
            return {};
    }
    std::fputs(qPrintable(lock.reason() + u'\n'), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    dropCoreFiles();
    QCoreApplication::setApplicationName(u"pulsedeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PULSEDECK_VERSION));
    const LaterStart start {argumentList(argc, argv), qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    const CommandLine line = parseCommandLine(start.arguments);
    if (line.text) {
        std::fputs(qPrintable(*line.text), line.exitCode ? stderr : stdout);
        return line.exitCode;
    }
    if (!line.screens.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto temporary = line.screens.isEmpty() ? nullptr : std::make_unique<QTemporaryDir>();
    const Profile profile(temporary ? temporary->path() : line.profile);
    ProfileLock lock(profile.lockFile());
    // The disk takes about as long as Qt does to start.
    const std::unique_ptr<QThread> disk(QThread::create([&lock] { lock.take(); }));
    disk->start();
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"io.pulsedeck.Pulsedeck"_s);
    disk->wait();
    if (!lock.take()) {
        if (const std::optional<int> code = leave(start, line, profile, lock))
            return *code;
    }
    Program program(application, line, profile);
    return application.exec();
}
