// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "app/auth/accounts.h"
#include "app/auth/deferredsettings.h"
#include "app/auth/laterstart.h"
#include "app/auth/secretstore.h"
#include "app/scopes/imports.h"
#include "app/scopes/scopes.h"
#include "ui/account/welcomepage.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/editdesk.h"
#include "ui/files/fileactions.h"
#include "ui/form/formdialog.h"
#include "ui/look/appearance.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/overlay.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/accountactions.h"
#include "ui/shell/accountview.h"
#include "ui/shell/commandline.h"
#include "ui/shell/header.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/proxydesk.h"
#include "ui/shell/queuestatus.h"
#include "ui/shell/reach.h"
#include "ui/shell/savesteps.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/undosteps.h"
#include "ui/shell/zonesign.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUndoGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

MainWindow::MainWindow(const Workbench &bench, QWidget *parent)
    : QMainWindow(parent), m_bench(bench), m_undo(new QUndoGroup(this)),
      m_steps(new UndoSteps(*m_undo, this)), m_saving(new SaveSteps(this)),
      m_header(new Header(bench.accounts)), m_frame(new DemoFrame), m_overlay(new Overlay(*m_frame)),
      m_messages(new MessageBar), m_stack(new QStackedWidget), m_queueStatus(new QueueStatus),
      m_zoneSign(new ZoneSign), m_accountActions(new AccountActions(m_bench, *this)),
      m_reach(new Reach(m_bench, *this)), m_proxies(new ProxyDesk(m_bench, this))
{
    setObjectName(u"mainWindow"_s);
    auto *layout = new QVBoxLayout(m_frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_overlay->add(*m_messages);
    setCentralWidget(m_frame);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_zoneSign);
    statusBar()->addPermanentWidget(m_queueStatus);
    connect(m_accountActions, &AccountActions::zoneWanted, m_zoneSign, &ZoneSign::ask);
    connect(m_zoneSign, &ZoneSign::changed, this, [this] { currentView()->remake(); });

    connect(m_header, &Header::addAccountWanted, m_accountActions, &AccountActions::add);
    connect(m_header, &Header::changesWanted, m_accountActions, &AccountActions::allowChanges);
    connect(m_accountActions, &AccountActions::demoWanted, this, &MainWindow::demoWanted);
    connect(&m_bench.accounts, &Accounts::currentChanged, this, &MainWindow::showCurrentAccount);
    connect(&m_bench.accounts, &Accounts::removed, this, &MainWindow::forget);
    connect(&m_bench.accounts, &Accounts::notKept, this, &MainWindow::warn);
    connect(&m_bench.accounts, &Accounts::secretLeftBehind, this,
            [this](const QString &, const QString &reason) { warn(reason); });
    connect(&m_bench.secrets, &SecretStore::stateChanged, this, &MainWindow::followKeychain);
    connect(m_proxies, &ProxyDesk::asked, this, &MainWindow::offerProxySignIn);
    buildMenus();
    showCurrentAccount();
    restorePlace();
    warn(m_bench.accounts.note());
}

MainWindow::~MainWindow()
{
    m_queueStatus->follow(nullptr);
    // The views hold sessions, which use the accounts of the workbench: not left to QWidget's destructor.
    qDeleteAll(m_views);
}

AccountView *MainWindow::currentView() const
{
    return m_views.value(m_bench.accounts.currentId());
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::start);
    }
    const bool isTaken = QMainWindow::event(event);
    const QEvent::Type type = event->type();
    if (m_painted && (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange))
        keepGeometry();
    return isTaken;
}

void MainWindow::start()
{
    if (AccountView *view = currentView())
        view->start();
    emit firstPainted();
}

void MainWindow::showCurrentAccount()
{
    const Account *account = m_bench.accounts.find(m_bench.accounts.currentId());
    m_frame->setDemo(account && account->demo);
    if (!account) {
        if (!m_welcome) {
            m_welcome = new WelcomePage;
            connect(m_welcome, &WelcomePage::signInWanted, m_accountActions, &AccountActions::addWith);
            connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::demoWanted);
            m_stack->addWidget(m_welcome);
        }
        m_queueStatus->follow(nullptr);
        m_zoneSign->follow(nullptr);
        m_undo->setActiveStack(nullptr);
        m_steps->follow(nullptr);
        m_saving->follow(nullptr);
        return m_stack->setCurrentWidget(m_welcome);
    }
    AccountView *view = m_views.value(account->id);
    if (!view)
        view = makeView(account->id);
    m_zoneSign->follow(&view->context().uiState());
    m_stack->setCurrentWidget(view);
    if (m_painted)
        view->start();
    m_undo->setActiveStack(&view->undo());
    m_steps->follow(view->edits());
    m_saving->follow(view->edits());
    m_queueStatus->follow(view->session() ? &view->session()->client() : nullptr);
}

AccountView *MainWindow::makeView(const QString &accountId)
{
    auto *view = new AccountView(m_bench, *m_bench.accounts.find(accountId));
    connect(view, &AccountView::started, this, [this, view] {
        if (view != currentView())
            return;
        m_queueStatus->follow(&view->session()->client());
        m_steps->follow(view->edits());
        m_saving->follow(view->edits());
    });
    connect(view, &AccountView::zonePicked, this, [this](const QByteArray &id) {
        // Pages are not made anew under the hands of whoever works in one.
        const QSignalBlocker quiet(m_zoneSign);
        m_zoneSign->pick(id);
    });
    connect(view, &AccountView::pickWanted, m_accountActions, &AccountActions::pickAlso);
    connect(view, &AccountView::signInWanted, m_accountActions, &AccountActions::signInAgain);
    connect(view, &AccountView::proxySignInWanted, m_proxies, &ProxyDesk::want);
    connect(m_proxies, &ProxyDesk::known, view, &AccountView::tryAgain);
    connect(view, &AccountView::changesWanted, m_accountActions, &AccountActions::allowChanges);
    connect(view, &AccountView::workShown, m_queueStatus, &QueueStatus::showWork);
    connect(view, &AccountView::workEnded, m_queueStatus, &QueueStatus::endWork);
    // What is said of the program and what is said of the account do not cover each other.
    connect(m_overlay, &Overlay::heightChanged, &view->overlay(), &Overlay::setLift);
    view->overlay().setLift(m_overlay->height());
    m_undo->addStack(&view->undo());
    m_views.insert(accountId, view);
    m_stack->addWidget(view);
    return view;
}

void MainWindow::forget(const QString &accountId)
{
    if (AccountView *view = m_views.take(accountId)) {
        m_queueStatus->follow(nullptr);
        view->deleteLater();
    }
    m_bench.settings.remove(u"ui/"_s + accountId);
    showCurrentAccount();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_bench, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::exportShown()
{
    AccountView *view = currentView();
    if (!view)
        return;
    if (QAction *action = shownExportAction(*view))
        action->trigger();
    else
        view->context().say({.text = tr("Nothing that is shown here can be exported. Open a list first.")});
}

/// In the scope that is shown, or else in all that are picked.
static QString whereToImport(AccountView &view)
{
    const auto isAllowed = [session = view.session()](Scope scope) {
        return !session || session->client().allows(scope);
    };
    const auto placesIn = [&](Scope scope) {
        return isAllowed(scope) ? importPlaces(resourcesOf(scope), isAllowed).join(u", "_s) : QString();
    };
    QString places = view.currentScope() ? placesIn(*view.currentScope()) : QString();
    QStringList all;
    for (const Scope scope : allScopes()) {
        if (const QString found = placesIn(scope); !found.isEmpty())
            //: A part of SendPulse and its lists.
            all << MainWindow::tr("%1: %2").arg(scopeInfo(scope).title, found);
    }
    if (places.isEmpty())
        places = all.join(u"; "_s);
    return places.isEmpty()
        ? MainWindow::tr("None of the scopes that are picked has a list into which files are imported.")
        : MainWindow::tr("Nothing is imported into what is shown here. Open one of these first: %1.")
              .arg(places);
}

void MainWindow::importIntoShown()
{
    AccountView *view = currentView();
    if (!view)
        return;
    if (QAction *action = shownImportAction(*view))
        action->trigger();
    else
        view->context().say({.text = whereToImport(*view)});
}

void MainWindow::openKeySheet()
{
    (new KeySheet(*this))->open();
}

void MainWindow::openAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildAccountMenu();
    buildHelpMenu();
    setWindowTitle(tr("Pulsedeck"));
    m_queueStatus->setAccessibleName(tr("Status of the queue"));
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(icon(u"export"_s), tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                    &MainWindow::exportShown);
    menu->addAction(icon(u"import"_s), tr("&Import…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), this,
                    &MainWindow::importIntoShown);
    menu->addSeparator();
    menu->addAction(icon(u"settings"_s), tr("&Settings…"), QKeySequence(tr("Ctrl+,")), this,
                    &MainWindow::openSettings);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_steps->fill(*menu);
    menu->addSeparator();
    m_saving->fill(*menu);
    menu->addSeparator();
    menu->addAction(tr("&Jobs…"), this, [this] {
        if (AccountView *view = currentView())
            view->openJobs();
    });
    menu->addAction(tr("J&ournal of changes…"), this, [this] {
        if (AccountView *view = currentView())
            view->openJournal();
    });
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_reach->fill(*menu);
    //: Opens the first tab: the figures that matter.
    menu->addAction(icon(u"home"_s), tr("&Home"), QKeySequence(Qt::CTRL | Qt::Key_0), this, [this] {
        if (AccountView *view = currentView())
            view->openHome();
    });
    const QList<Scope> scopes = allScopes();
    for (int i = 0; i < scopes.size(); ++i) {
        const ScopeInfo info = scopeInfo(scopes.at(i));
        QAction *action = menu->addAction(icon(info.name), info.title, this, [this, i] {
            if (AccountView *view = currentView())
                view->openTab(i);
        });
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
    }
    menu->addSeparator();
    const auto step = [this](int by) {
        if (AccountView *view = currentView())
            view->nextTab(by);
    };
    menu->addAction(tr("&Next tab"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), this, [step] { step(1); });
    menu->addAction(tr("&Previous tab"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), this, [step] { step(-1); });
    menu->addSeparator();
    QAction *full = menu->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this,
                                    [this](bool on) { on ? showFullScreen() : showNormal(); });
    full->setCheckable(true);
    full->setChecked(isFullScreen());
}

void MainWindow::buildAccountMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Account"));
    menu->addAction(icon(u"accounts"_s), tr("S&witch account"), QKeySequence(u"Ctrl+Shift+A"_s), m_header,
                    &Header::openSwitcher);
    menu->addSeparator();
    m_accountActions->fill(*menu);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *keys = menu->addAction(tr("&Keyboard shortcuts"), this, &MainWindow::openKeySheet);
    keys->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence::HelpContents});
    QAction *about = menu->addAction(icon(u"pulse"_s), tr("&About Pulsedeck"), this, &MainWindow::openAbout);
    about->setMenuRole(QAction::AboutRole);
    menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt)->setMenuRole(QAction::AboutQtRole);
}

void MainWindow::changeEvent(QEvent *event)
{
    // Two translators change one after the other; what they ask for is done once.
    if (event->type() == QEvent::LanguageChange && !m_retranslating) {
        m_retranslating = true;
        QTimer::singleShot(0, this, &MainWindow::retranslate);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_retranslating = false;
    buildMenus();
    m_header->retranslate();
    for (AccountView *view : std::as_const(m_views))
        view->remake();
    if (m_welcome) {
        delete std::exchange(m_welcome, nullptr);
        showCurrentAccount();
    }
}

/// What was said of it goes when it is no longer so.
void MainWindow::followKeychain()
{
    const QString now = m_bench.secrets.reason();
    const QString before = std::exchange(m_keychainWarning, now);
    if (now.isEmpty() && !before.isEmpty() && m_messages->text() == before)
        m_messages->dismiss();
    warn(now);
}

void MainWindow::offerProxySignIn(const QString &proxy)
{
    m_messages->show({.text = m_proxies->demand(proxy),
                      .tone = Message::Tone::Warning,
                      .actionText = tr("Enter them…"),
                      .action = [this, proxy] { m_proxies->ask(proxy, this); }});
}

void MainWindow::warn(const QString &text)
{
    if (!text.isEmpty())
        m_messages->show({.text = text, .tone = Message::Tone::Warning});
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(m_bench.settings.value(u"window/geometry"_s).toByteArray()))
        return;
    // The frame and the title bar need room, too.
    const QSize room = screen()->availableSize() - QSize(16, 48);
    resize(QSize(1280, 800).boundedTo(room));
}

void MainWindow::keepPlace()
{
    for (AccountView *view : std::as_const(m_views))
        view->takeTyped();
    keepGeometry();
}

/// Whenever it changes: the program may be ended without a word.
void MainWindow::keepGeometry()
{
    if (isVisible())
        m_bench.settings.setValue(u"window/geometry"_s, saveGeometry());
}

void MainWindow::startAgain(const LaterStart &start)
{
    const CommandLine line = parseCommandLine(start.arguments);
    if (line.isServiceGiven)
        m_bench.service = line.service;
    if (!line.language.isEmpty())
        m_bench.language.set(line.language);
    if (line.demo)
        emit demoWanted();
    comeForward(start.activation);
}

void MainWindow::comeForward(const QString &activation)
{
    // Where Qt looks for it when a window asks to be activated.
    if (!activation.isEmpty() && QGuiApplication::platformName().startsWith(u"wayland"_s))
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    // A dialog that waits for an answer stays before the window that it keeps from answering.
    QWidget *front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this;
    front->raise();
    front->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (FormDialog *form : findChildren<FormDialog *>()) {
        if (!form->isVisible())
            continue;
        form->askToLeave([this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
        return event->ignore();
    }
    keepPlace();
    QMainWindow::closeEvent(event);
}

} // namespace pulsedeck
