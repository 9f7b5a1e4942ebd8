// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pictures/screenshots.h"

#include "app/auth/accounts.h"
#include "app/table/resourcemodel.h"
#include "ui/account/signindialog.h"
#include "ui/form/formview.h"
#include "ui/home/homepanel.h"
#include "ui/home/homesection.h"
#include "ui/notice/errorbox.h"
#include "ui/operation/answerdialog.h"
#include "ui/page/listpage.h"
#include "ui/page/resourcepage.h"
#include "ui/report/figurecard.h"
#include "ui/report/periodpicker.h"
#include "ui/shell/accountactions.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/reach.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"
#include "ui/table/resourcetable.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

constexpr int deadline = 20000; ///< Milliseconds a step may take.
/// How often in a row nothing may be under way: the pane beside a list waits before it asks.
constexpr int calmLooks = 12;
constexpr int calmLooksInDark = 3;

/// "900x600" in PULSEDECK_SCREENS_SIZE, else the usual one.
QSize windowSize()
{
    const QList<QByteArray> sides = qgetenv("PULSEDECK_SCREENS_SIZE").split('x');
    const QSize asked(sides.value(0).toInt(), sides.value(1).toInt());
    return asked.isEmpty() ? QSize(1280, 800) : asked;
}

} // namespace

Screenshots::Screenshots(const Workbench &bench, MainWindow &window, QString folder, Credentials pair,
                         bool isDemo, std::function<void()> start)
    : QObject(&window), m_bench(bench), m_window(window), m_folder(std::move(folder)),
      m_pair(std::move(pair)), m_isDemo(isDemo), m_startAccount(std::move(start))
{
    m_look.setInterval(20);
    connect(&m_look, &QTimer::timeout, this, &Screenshots::look);
    addWelcome();
    addSignIn();
}

void Screenshots::start()
{
    if (!QDir().mkpath(m_folder))
        return emit finished({tr("The folder %1 cannot be made.").arg(m_folder)});
    m_window.resize(windowSize());
    m_bench.appearance.setMode(Appearance::Mode::Light);
    m_look.start();
    openStep();
}

void Screenshots::add(const QString &name, std::function<void()> open, std::function<bool()> isReady)
{
    m_steps.append({name, std::move(open), std::move(isReady)});
}

void Screenshots::addWelcome()
{
    add(u"welcome-scopes"_s, [] {});
}

void Screenshots::addSignIn()
{
    const auto show = [this](SignInDialog::Step step) { static_cast<SignInDialog *>(dialog())->show(step); };
    add(u"signin-scopes"_s, [this] { m_window.accountActions().add(); });
    add(u"signin-way"_s, [this, show] {
        dialog()->findChild<QPushButton *>(u"selectAll"_s)->click();
        show(SignInDialog::Step::Way);
    });
    add(u"signin-key"_s, [show] { show(SignInDialog::Step::Key); });
    add(u"signin-app"_s, [show] { show(SignInDialog::Step::App); });
    add(u"signin-code"_s, [this] {
        type(u"appId"_s, u"app"_s);
        type(u"appSecret"_s, u"secret"_s);
        static_cast<SignInDialog *>(dialog())->askWith(Credentials::Kind::MarketKeys);
    });
    add({}, [this] { static_cast<SignInDialog *>(dialog())->back(); });
    add(u"signin-pair"_s, [show] { show(SignInDialog::Step::Pair); });
    add(u"signin-progress"_s, [show] { show(SignInDialog::Step::Asking); });
    const auto ask = [this, show](const QString &secret) {
        show(SignInDialog::Step::Pair);
        type(u"clientId"_s, m_pair.id);
        type(u"clientSecret"_s, secret);
        static_cast<SignInDialog *>(dialog())->askWith(Credentials::Kind::ClientSecret);
    };
    const auto isAt = [this](SignInDialog::Step step) {
        const auto *signIn = qobject_cast<SignInDialog *>(dialog());
        return signIn && signIn->step() == step;
    };
    if (m_isDemo)
        add(
            u"signin-refused"_s, [ask] { ask(u"not the secret"_s); },
            [isAt] { return isAt(SignInDialog::Step::Pair); });
    add(
        u"signin-access"_s, [this, ask] { ask(m_pair.secret); },
        [this, isAt] {
            return isAt(SignInDialog::Step::Access)
                && !static_cast<SignInDialog *>(dialog())->probe()->isRunning();
        });
    add(u"signin-look"_s, [show] { show(SignInDialog::Step::Look); });
    add({}, [this] {
        dialog()->reject();
        m_window.findChild<MessageBar *>()->dismiss();
        m_startAccount();
        addAfterDemo();
    });
}

void Screenshots::addAfterDemo()
{
    addHome();
    for (int i = 0; i < m_window.currentView()->count(); ++i)
        addTab(i);
    addEmailViews();
    addChanges();
    addFiles();
    addDesks();
    addComposers();
    addChats();
    addCrmViews();
    addFlowViews();
    addPopUpViews();
    addDeskViews();
    addReach();
    addJobs();
    addDialogs();
    add(u"window-notpicked"_s, [this] {
        AccountView *view = m_window.currentView();
        view->session()->setPicked(view->session()->account().picked & ~Scopes(Scope::Viber));
        view->openTab(int(allScopes().indexOf(Scope::Viber)));
    });
}

void Screenshots::addHome()
{
    const auto card = [this]() -> FigureCard * {
        for (const HomeSection *section : m_window.currentView()->home().findChildren<HomeSection *>()) {
            for (FigureCard *one : section->findChildren<FigureCard *>()) {
                if (!one->change().isEmpty())
                    return one;
            }
        }
        return nullptr;
    };
    add(
        u"home-figures"_s, [this] { m_window.currentView()->openHome(); },
        [this, card] {
            const auto sections = m_window.currentView()->home().findChildren<HomeSection *>();
            return card() && std::none_of(sections.begin(), sections.end(), [](const HomeSection *one) {
                       return one->isReading();
                   });
        });
    addDialog(u"home-explanation"_s, [this, card] { card() ? emit card()->explanationWanted() : lack(); });
}

void Screenshots::addTab(int index)
{
    const QString tab = scopeName(allScopes().at(index));
    ScopePanel *panel = m_window.currentView()->panel(index);
    add(
        {}, [this, index] { m_window.currentView()->openTab(index); },
        [this, panel, tab] {
            if (!panel->view())
                return false;
            // Only an opened tab knows its views: they go right behind this step.
            for (int page = panel->view()->count() - 1; page >= 0; --page) {
                const QString name = panel->view()->resources().at(page).id.section(u'/', 1);
                m_steps.insert(m_current + 1,
                               {u"%1-%2"_s.arg(tab, name), [panel, page] { panel->view()->open(page); }, {}});
            }
            return true;
        });
}

void Screenshots::addFlowViews()
{
    const int tab = int(allScopes().indexOf(Scope::Automation));
    const auto goBack = [this, tab] {
        ScopeView *pages = m_window.currentView()->panel(tab)->view();
        if (auto *page = pages ? qobject_cast<ResourcePage *>(pages->page(0)) : nullptr)
            page->back();
    };
    add({}, [this, tab] {
        m_window.currentView()->openTab(tab);
        if (ScopeView *pages = m_window.currentView()->panel(tab)->view())
            pages->open(0);
    });
    add(u"automation-comparison"_s, [this] {
        ListPage *flows = shownList();
        if (!flows || flows->model().rowCount() < 3)
            return lack();
        emit flows->comparisonWanted(
            {flows->model().rowAt(0), flows->model().rowAt(1), flows->model().rowAt(2)});
    });
    add(u"automation-flow"_s, [this, goBack] {
        goBack();
        selectRow(true);
        openRow(0);
    });
    add(u"automation-report"_s, [this, goBack] {
        goBack();
        selectRow(true);
        openReport();
    });
}

void Screenshots::addPopUpViews()
{
    const int tab = int(allScopes().indexOf(Scope::PopUps));
    const auto goBack = [this, tab] {
        ScopeView *pages = m_window.currentView()->panel(tab)->view();
        if (auto *page = pages ? qobject_cast<ResourcePage *>(pages->page(0)) : nullptr)
            page->back();
    };
    const auto pickPeriod = [this](const QString &period) {
        for (PeriodPicker *picker : m_window.currentView()->findChildren<PeriodPicker *>()) {
            if (picker->isVisible())
                return picker->pick(period);
        }
    };
    add(u"pop_ups-popups"_s, [this, tab] {
        m_window.currentView()->openTab(tab);
        if (ScopeView *pages = m_window.currentView()->panel(tab)->view())
            pages->open(0);
        selectRow(false);
        openRow(0);
    });
    add(u"pop_ups-abtest"_s, [this] {
        selectRow(false);
        openReport();
    });
    add({}, goBack);
    add({}, goBack);
    add({}, [this] {
        selectRow(false);
        openReport();
    });
    add(u"pop_ups-period"_s, [pickPeriod] { pickPeriod(u"7"_s); });
    add({}, [pickPeriod] { pickPeriod(u"all"_s); });
}

ListPage *Screenshots::shownList() const
{
    for (ListPage *page : m_window.currentView()->findChildren<ListPage *>()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

void Screenshots::selectRow(bool ofGoodStatus)
{
    if (!shownList())
        return lack();
    QAbstractItemModel *model = shownList()->table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QVariant tone = cell.data(ResourceModel::ToneRole);
            if (!ofGoodStatus || !tone.isValid() || tone.toInt() == int(Tone::Good))
                return shownList()->table().selectRow(row);
        }
    }
    lack();
}

void Screenshots::lack()
{
    m_lacks = true;
    if (m_isDemo)
        m_problems << tr("There is nothing to show in %1.").arg(m_steps.at(m_current).name);
}

void Screenshots::openRow(int child)
{
    ListPage *page = shownList();
    if (!page || !page->table().currentIndex().isValid())
        return lack();
    emit page->rowOpened(page->model().rowAt(page->table().currentIndex().row()), child);
}

void Screenshots::openReport()
{
    ListPage *page = shownList();
    page ? openRow(int(page->model().resource().children.size())) : lack();
}

void Screenshots::trigger(const QString &action)
{
    QAction *found = shownList() ? shownList()->findChild<QAction *>(action) : nullptr;
    found && found->isEnabled() ? found->trigger() : lack();
}

void Screenshots::addDialogs()
{
    AccountActions *actions = &m_window.accountActions();
    addDialog(u"window-settings"_s, [this] { m_window.openSettings(); });
    addDialog(u"window-keys"_s, [this] { m_window.openKeySheet(); });
    addDialog(u"window-about"_s, [this] { m_window.openAbout(); });
    addDialog(u"account-scopes"_s, [actions] { actions->pickScopes(); });
    addDialog(u"account-access"_s, [actions] { actions->checkAccess(); });
    addDialog(u"account-look"_s, [actions] { actions->editLook(); });
    addDialog(u"account-remove"_s, [actions] { actions->remove(); });
}

void Screenshots::addDialog(const QString &name, std::function<void()> open)
{
    add(name, std::move(open),
        [this] { return dialog() && !m_window.currentView()->session()->probe().isRunning(); });
    add({}, [this] {
        if (dialog())
            dialog()->done(QDialog::Rejected); // Also from a form that was changed.
    });
}

QPushButton *Screenshots::defaultButton() const
{
    if (!dialog())
        return nullptr;
    for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

/// The one in front: answers stay open beside the window, all others are in its way.
QDialog *Screenshots::dialog() const
{
    if (auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        return modal;
    for (QDialog *beside : m_window.findChildren<QDialog *>()) {
        if (beside->isVisible())
            return beside;
    }
    return nullptr;
}

void Screenshots::type(const QString &field, const QString &text)
{
    dialog()->findChild<QLineEdit *>(field)->setText(text);
}

void Screenshots::openStep()
{
    if (++m_current >= m_steps.size()) {
        m_look.stop();
        return emit finished(m_problems);
    }
    m_calmLooks = 0;
    m_lacks = false;
    m_since.start();
    m_steps.at(m_current).open();
}

void Screenshots::look()
{
    if (m_lacks)
        return openStep();
    const Step step = m_steps.at(m_current);
    const bool ready = isSettled() && (!step.isReady || step.isReady());
    m_calmLooks = ready ? m_calmLooks + 1 : 0;
    const bool late = m_since.elapsed() > deadline;
    // A step without a picture has nothing to calm down.
    const int enough = step.name.isEmpty() ? 1 : m_dark ? calmLooksInDark : calmLooks;
    if (!late && m_calmLooks < enough)
        return;
    const QString problem = late ? tr("It was not ready in time.") : problemOnPage();
    if (!problem.isEmpty() && !m_dark && (late || !step.name.isEmpty()))
        m_problems << u"%1: %2"_s.arg(step.name, problem);
    step.name.isEmpty() ? openStep() : takePicture();
}

void Screenshots::takePicture()
{
    save(m_dark ? u"dark"_s : u"light"_s);
    // Widgets take over a new palette at the next turn of the event loop: another look has to follow.
    m_dark = !m_dark;
    m_bench.appearance.setMode(m_dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    m_calmLooks = 0;
    if (!m_dark)
        openStep();
}

bool Screenshots::isSettled() const
{
    AccountView *view = m_window.currentView();
    if (!view)
        return true;
    if (!view->session())
        return false;
    const QueueState queue = view->session()->client().queueState();
    if (queue.waiting > 0 || queue.inFlight > 0)
        return false;
    const QList<ResourceModel *> models = view->findChildren<ResourceModel *>();
    return std::none_of(models.begin(), models.end(), [](const ResourceModel *model) {
        return model->isLoading() || model->isArranging();
    });
}

QString Screenshots::problemOnPage() const
{
    AccountView *view = m_window.currentView();
    if (!view)
        return {};
    for (const ResourceModel *model : view->findChildren<ResourceModel *>()) {
        if (model->error().isSet())
            return model->error().summary() + u' ' + model->error().smallPrint();
    }
    for (const ErrorBox *box : view->findChildren<ErrorBox *>()) {
        if (box->isVisible())
            return box->text();
    }
    return {};
}

void Screenshots::save(const QString &suffix)
{
    QPixmap picture = m_window.grab();
    if (QDialog *above = dialog()) {
        const QPixmap front = above->grab();
        QPainter painter(&picture);
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 110));
        const QRectF place(QPointF(), front.deviceIndependentSize());
        painter.drawPixmap(QRectF(m_window.rect()).center() - place.center(), front);
    }
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder, m_steps.at(m_current).name, suffix);
    if (!picture.save(file))
        m_problems << tr("%1 cannot be written.").arg(file);
}

} // namespace pulsedeck
