// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/accountview.h"

#include "app/auth/accounts.h"
#include "app/auth/deferredsettings.h"
#include "app/auth/profile.h"
#include "app/auth/secretstore.h"
#include "app/files/imports.h"
#include "app/jobs/jobs.h"
#include "app/scopes/imports.h"
#include "app/scopes/scopes.h"
#include "app/store/history.h"
#include "app/store/rereading.h"
#include "app/table/names.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/celleditor.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/editdesk.h"
#include "ui/files/importing.h"
#include "ui/home/homepanel.h"
#include "ui/jobs/jobsdialog.h"
#include "ui/jobs/journaldialog.h"
#include "ui/look/icons.h"
#include "ui/look/overlay.h"
#include "ui/look/tabmenu.h"
#include "ui/notice/slowbar.h"
#include "ui/page/resourcepage.h"
#include "ui/shell/demopast.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QDialog>
#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

class AccountView::Context : public PageContext {
public:
    explicit Context(AccountView &view) : m_view(view) { }
    void say(const Message &message) override { m_view.barFor(message).show(withWayOut(message)); }
    void showWork(const Work &work) override { emit m_view.workShown(work); }
    void endWork(const QString &id) override { emit m_view.workEnded(id); }
    QSettings &uiState() override { return *m_view.m_uiState; }
    History &history() override { return m_view.m_history; }
    Staging *staging() override { return &m_view.m_staging; }
    Jobs *jobs() override { return m_view.m_jobs.get(); }
    QUndoStack *undo() override { return &m_view.m_undo; }
    Names *names() override { return m_view.m_names.get(); }
    Drafts *drafts() override { return &m_view.m_drafts; }
    Outbox *outbox() override { return &m_view.m_outbox; }
    void takeBack(const QString &title, const WayBack &way) override
    {
        if (m_view.m_edits)
            m_view.m_edits->takeBack(title, way);
    }
    Ledger *ledger() override { return &m_view.m_ledger; }
    void pickZone(const QByteArray &id) override { emit m_view.zonePicked(id); }
    void setBadge(Scope scope, int count) override
    {
        m_view.m_badges.insert(scope, count);
        m_view.dressTabs();
    }
    bool canOpen(const Door &door) const override { return m_view.picked().testFlag(door.scope); }
    void open(const Door &door) override { m_view.openDoor(door); }
    QWidget *handmadePage(Client &client, const Resource &resource) override
    {
        return m_view.m_bench.handmade ? m_view.m_bench.handmade(client, resource, *this) : nullptr;
    }

private:
    Message withWayOut(Message message) const
    {
        if (message.error.kind == ApiError::Kind::ReadOnly) {
            message.actionText = AccountView::tr("Allow changes…");
            message.action = [&view = m_view] { emit view.changesWanted(); };
        }
        return message;
    }

    AccountView &m_view;
};

AccountView::AccountView(const Workbench &bench, const Account &account, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_accountId(account.id), m_history(bench.storage),
      m_ledger(bench.storage), m_staging(m_ledger), m_drafts(m_ledger), m_outbox(&m_ledger),
      m_uiState(std::make_unique<DeferredSettings>(bench.settings.fileName())),
      m_context(std::make_unique<Context>(*this)), m_body(new QWidget), m_overlay(new Overlay(*m_body)),
      m_slow(new SlowBar), m_messages(new MessageBar), m_signIn(new MessageBar), m_tabs(new QTabWidget),
      m_changes(new ChangesBar(m_staging)), m_home(new HomePanel(*m_context))
{
    m_uiState->beginGroup(u"ui/"_s + (account.demo ? u"demo"_s : account.id));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->tabBar()->setExpanding(false);
    new TabMenu(*m_tabs);
    // What a page has to say never makes the window larger than somebody, or the screen, wants it.
    const QFontMetrics metrics = fontMetrics();
    m_tabs->setMinimumSize(metrics.averageCharWidth() * 50, metrics.height() * 14);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_tabs);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_changes);
    m_overlay->add(*m_slow);
    m_overlay->add(*m_messages);
    m_signIn->setObjectName(u"signInAgain"_s);
    m_signIn->setStanding();
    m_overlay->add(*m_signIn);
    buildTabs();
}

AccountView::~AccountView()
{
    takeTyped();
    // The pages, and what stands beside the window, use the session's client: they go first.
    delete m_tabs;
    m_rereading.reset();
    m_changes->follow(nullptr);
    qDeleteAll(findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    m_edits.reset();
    m_jobs.reset();
}

void AccountView::takeTyped()
{
    for (CellEditor *editor : m_tabs->findChildren<CellEditor *>())
        editor->leave();
}

PageContext &AccountView::context()
{
    return *m_context;
}

void AccountView::buildTabs()
{
    m_tabs->addTab(m_home, {});
    connect(m_home, &HomePanel::signInWanted, this, &AccountView::signInWanted);
    connect(m_home, &HomePanel::doorWanted, this, &AccountView::openDoor);
    for (const Scope scope : allScopes()) {
        auto *panel = new ScopePanel(scope, *m_context);
        connect(panel, &ScopePanel::pickWanted, this, &AccountView::pickWanted);
        connect(panel, &ScopePanel::signInWanted, this, &AccountView::signInWanted);
        m_panels << panel;
        m_tabs->addTab(panel, {});
    }
    dressTabs();
    const QString last = m_uiState->value(u"openTab"_s).toString();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == last)
            m_tabs->setCurrentIndex(tab);
    }
    activate(m_tabs->currentIndex());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        activate(tab);
        m_uiState->setValue(u"openTab"_s, m_tabs->widget(tab)->objectName());
    });
}

void AccountView::activate(int tab)
{
    if (tab == 0)
        m_home->activate();
    else
        panel(tab - 1)->activate();
}

void AccountView::dressTabs()
{
    m_tabs->setAccessibleName(tr("Parts of SendPulse"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    //: The first tab: the figures that matter.
    m_tabs->setTabText(0, tr("Home"));
    m_tabs->setTabIcon(0, icon(u"home"_s));
    m_tabs->setTabToolTip(0, tr("The figures that matter"));
    for (ScopePanel *panel : std::as_const(m_panels))
        dressTab(*panel);
}

void AccountView::dressTab(ScopePanel &panel)
{
    const ScopeInfo info = scopeInfo(panel.scope());
    const bool isPicked = picked().testFlag(info.scope);
    const int tab = m_tabs->indexOf(&panel);
    const int waiting = isPicked ? m_badges.value(info.scope) : 0;
    //: A tab, and how many things wait behind it.
    m_tabs->setTabText(tab,
                       waiting > 0 ? tr("%1 (%2)").arg(info.title, QLocale().toString(waiting)) : info.title);
    m_tabs->setTabIcon(tab, icon(isPicked ? info.name : u"lock"_s));
    m_tabs->setTabToolTip(tab, isPicked ? info.title : tr("%1: not picked for this account").arg(info.title));
    m_tabs->tabBar()->setTabTextColor(tab, isPicked ? QColor() : palette().color(QPalette::PlaceholderText));
}

Scopes AccountView::picked() const
{
    const Account *account = m_bench.accounts.find(m_accountId);
    return account ? account->picked : Scopes();
}

void AccountView::start()
{
    if (m_session)
        return;
    Client::Settings settings = m_bench.client;
    settings.onlyReads = qOverload<const Request &>(onlyReads);
    m_session = std::make_unique<Session>(m_bench.contract, m_bench.accounts, m_bench.secrets, m_accountId,
                                          m_bench.network, nullptr, settings);
    connect(m_session.get(), &Session::pickedChanged, this, &AccountView::dressTabs);
    connect(m_session.get(), &Session::stateChanged, this, &AccountView::follow);
    connect(&m_history, &History::said, this,
            [this](const QString &text) { m_context->say({.text = text, .tone = Message::Tone::Warning}); });
    m_names = std::make_unique<Names>(m_session->client(), resourcesOf);
    startJobs();
    m_rereading = std::make_unique<Rereading>(m_session->client(), m_history, [this] {
        return m_bench.settings.value(u"rereadEvery"_s, 1).toInt();
    });
    m_slow->follow(&m_session->client());
    connect(&m_session->client(), &Client::proxySignInWanted, this, &AccountView::proxySignInWanted);
    follow();
    m_home->setSession(m_session.get());
    for (ScopePanel *panel : std::as_const(m_panels))
        panel->setSession(m_session.get());
    emit started();
}

/// What waits is shown as soon as it can be read; jobs of before go on once the account is signed in.
void AccountView::startJobs()
{
    const JobTools tools {m_session->client(), m_ledger, m_staging, resourcesOf, factOf};
    m_jobs = std::make_unique<Jobs>(tools);
    m_imports =
        std::make_unique<Imports>(Imports::Tools {m_session->client(), *m_jobs, resourcesOf, importsInto});
    connect(m_imports.get(), &Imports::wentOn, this,
            [this](ImportRun *run) { followImport(run, *m_context, this); });
    m_edits = std::make_unique<EditDesk>(tools, *m_jobs, m_undo, *m_context, this);
    m_edits->setSignIn([this] {
        const bool isNeeded = m_session->state() == Session::State::NeedsSignIn;
        if (isNeeded)
            emit signInWanted();
        return isNeeded;
    });
    m_changes->follow(m_jobs.get());
    const auto tellSaving = [this] { m_slow->setSaving(m_jobs->isBusy()); };
    connect(m_jobs.get(), &Jobs::changed, m_slow, tellSaving);
    connect(m_jobs.get(), &Jobs::ended, m_slow, tellSaving);
    connect(m_changes, &ChangesBar::reviewWanted, m_edits.get(), &EditDesk::review);
    connect(m_changes, &ChangesBar::discardWanted, m_edits.get(), &EditDesk::discard);
    connect(m_changes, &ChangesBar::saveWanted, m_edits.get(), &EditDesk::save);
    connect(m_changes, &ChangesBar::goOnWanted, m_edits.get(), &EditDesk::goOn);
    connect(&m_ledger, &Ledger::said, this,
            [this](const QString &text) { m_context->say({.text = text, .tone = Message::Tone::Warning}); });
    m_staging.load();
    m_drafts.load();
    m_outbox.load();
}

/// The key of the files lies in the keychain, which is open once the account is signed in.
void AccountView::follow()
{
    const bool isReady = m_session->state() == Session::State::Ready;
    m_rereading->setActive(isReady);
    followSignIn();
    if (!isReady)
        return;
    if (!std::exchange(m_areFilesAsked, true))
        openFiles();
    m_jobs->load();
    m_jobs->wake();
}

/// Where nothing was read yet, the pages themselves ask for it.
void AccountView::followSignIn()
{
    if (m_session->state() != Session::State::NeedsSignIn || !m_session->wasLetIn())
        return m_signIn->dismiss();
    m_signIn->show({.text = tr("%1 What is open here, and what waits to be saved, stays as it is.",
                               "why a new sign-in is needed")
                                .arg(m_session->reason()),
                    .tone = Message::Tone::Warning,
                    .actionText = tr("Sign &in again…"),
                    .action = [this] { emit signInWanted(); }});
}

void AccountView::openFiles()
{
    const auto keepNothing = [this] {
        m_history.openInMemory();
        m_ledger.openInMemory();
    };
    if (m_session->account().demo) {
        new DemoPast(m_history, this);
        return keepNothing();
    }
    m_bench.secrets.storeKey(m_accountId, this, [this, keepNothing](const QByteArray &key) {
        if (key.isEmpty())
            return keepNothing();
        const QString folder = m_bench.profile.accountDataDir(m_accountId);
        m_history.open(folder + u"/history.sqlite"_s, key);
        m_ledger.open(folder + u"/changes.sqlite"_s, key);
    });
}

/// A dialog lies in front of what is said in the window.
MessageBar &AccountView::barFor(const Message &message)
{
    QWidget *dialog = message.over ? message.over->window() : nullptr;
    if (!dialog || dialog == window() || !dialog->isVisible())
        return *m_messages;
    if (auto *known = dialog->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    auto *bar = new MessageBar;
    (new Overlay(*dialog))->add(*bar);
    return *bar;
}

void AccountView::openJobs()
{
    if (!m_edits)
        return;
    auto *dialog = new JobsDialog(*m_edits, this);
    connect(dialog, &JobsDialog::resultWanted, dialog,
            [this, dialog](const ImportPlan &plan) { saveImportResult(plan, *m_context, dialog); });
    connect(dialog, &JobsDialog::repeatWanted, m_imports.get(), &Imports::repeat);
    dialog->show();
}

void AccountView::openJournal()
{
    if (m_edits)
        (new JournalDialog(*m_edits, this))->show();
}

void AccountView::openHome()
{
    m_tabs->setCurrentWidget(m_home);
}

void AccountView::openTab(int index)
{
    if (index >= 0 && index < count())
        m_tabs->setCurrentWidget(panel(index));
}

void AccountView::openDoor(const Door &door)
{
    const int tab = int(allScopes().indexOf(door.scope));
    openTab(tab);
    if (ScopeView *pages = panel(tab)->view())
        pages->open(door);
}

void AccountView::openDesk(int tab, const QString &resource, const Resource &desk)
{
    openTab(tab);
    ScopeView *pages = panel(tab)->view();
    if (!pages)
        return;
    pages->open(resource);
    if (auto *page = qobject_cast<ResourcePage *>(pages->current()))
        page->open(desk);
}

void AccountView::nextTab(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
}

ScopePanel *AccountView::panel(int index) const
{
    return m_panels.value(index);
}

std::optional<Scope> AccountView::currentScope() const
{
    const int at = m_tabs->currentIndex() - 1;
    return at < 0 ? std::nullopt : std::optional(panel(at)->scope());
}

void AccountView::tryAgain()
{
    if (m_session)
        m_session->client().useNewProxyLogin();
}

void AccountView::remake()
{
    takeTyped();
    dressTabs();
    m_changes->retranslate();
    if (m_session)
        followSignIn();
    m_home->remake();
    for (ScopePanel *panel : std::as_const(m_panels))
        panel->remake();
}

void AccountView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_tabs->count() > 0)
        dressTabs();
    QWidget::changeEvent(event);
}

} // namespace pulsedeck
