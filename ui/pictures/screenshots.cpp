// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pictures/screenshots.h"

#include "app/auth/accounts.h"
#include "app/table/resourcemodel.h"
#include "ui/account/signindialog.h"
#include "ui/form/formview.h"
#include "ui/home/homepanel.h"
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

namespace pulsedeck {
namespace {

constexpr int deadline = 20000; ///< Milliseconds a step may take.
/// How often in a row nothing may be under way: the pane beside a list waits before it asks.
constexpr int calmLooks = 12;
constexpr int calmLooksInDark = 3;
constexpr QSize windowSize {1280, 800};

} // namespace

Screenshots::Screenshots(const Workbench &bench, MainWindow &window, QString folder, Credentials pair,
                         std::function<void()> startDemo)
    : QObject(&window), m_bench(bench), m_window(window), m_folder(std::move(folder)),
      m_pair(std::move(pair)), m_startDemo(std::move(startDemo))
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
    m_window.resize(windowSize);
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
    add(QStringLiteral("welcome-scopes"), [] {});
}

void Screenshots::addSignIn()
{
    const auto show = [this](SignInDialog::Step step) { static_cast<SignInDialog *>(dialog())->show(step); };
    add(QStringLiteral("signin-scopes"), [this] { m_window.accountActions().add(); });
    add(QStringLiteral("signin-way"), [this, show] {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>(QStringLiteral("selectAll")))
            button->click();
        show(SignInDialog::Step::Way);
    });
    add(QStringLiteral("signin-key"), [show] { show(SignInDialog::Step::Key); });
    add(QStringLiteral("signin-app"), [show] { show(SignInDialog::Step::App); });
    add(QStringLiteral("signin-code"), [this] {
        type(QStringLiteral("appId"), QStringLiteral("app"));
        type(QStringLiteral("appSecret"), QStringLiteral("secret"));
        static_cast<SignInDialog *>(dialog())->askWith(Credentials::Kind::MarketKeys);
    });
    add({}, [this] { static_cast<SignInDialog *>(dialog())->back(); });
    add(QStringLiteral("signin-pair"), [show] { show(SignInDialog::Step::Pair); });
    add(QStringLiteral("signin-progress"), [show] { show(SignInDialog::Step::Asking); });
    const auto ask = [this, show](const QString &secret) {
        show(SignInDialog::Step::Pair);
        type(QStringLiteral("clientId"), m_pair.id);
        type(QStringLiteral("clientSecret"), secret);
        static_cast<SignInDialog *>(dialog())->askWith(Credentials::Kind::ClientSecret);
    };
    const auto isAt = [this](SignInDialog::Step step) {
        const auto *signIn = qobject_cast<SignInDialog *>(dialog());
        return signIn && signIn->step() == step;
    };
    add(
        QStringLiteral("signin-refused"), [ask] { ask(QStringLiteral("not the secret")); },
        [isAt] { return isAt(SignInDialog::Step::Pair); });
    add(
        QStringLiteral("signin-access"), [this, ask] { ask(m_pair.secret); },
        [this, isAt] {
            return isAt(SignInDialog::Step::Access)
                && !static_cast<SignInDialog *>(dialog())->probe()->isRunning();
        });
    add(QStringLiteral("signin-look"), [show] { show(SignInDialog::Step::Look); });
    add({}, [this] {
        dialog()->reject();
        m_window.findChild<MessageBar *>()->dismiss();
        m_startDemo();
        addAfterDemo();
    });
}

void Screenshots::addAfterDemo()
{
    addHome();
    for (int i = 0; i < m_window.currentView()->count(); ++i)
        addTab(i);
    addEmailViews();
    addFlowViews();
    addPopUpViews();
    addReach();
    addDialogs();
    add(QStringLiteral("window-notpicked"), [this] {
        AccountView *view = m_window.currentView();
        view->session()->setPicked(view->session()->account().picked & ~Scopes(Scope::Viber));
        view->openTab(int(allScopes().indexOf(Scope::Viber)));
    });
}

void Screenshots::addHome()
{
    const auto card = [this]() -> FigureCard * {
        for (FigureCard *one : m_window.currentView()->home().findChildren<FigureCard *>()) {
            if (!one->change().isEmpty())
                return one;
        }
        return nullptr;
    };
    add(
        QStringLiteral("home-figures"), [this] { m_window.currentView()->openHome(); },
        [card] { return card() != nullptr; });
    addDialog(QStringLiteral("home-explanation"), [card] { emit card()->explanationWanted(); });
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
                const QString name = panel->view()->resources().at(page).id.section(QLatin1Char('/'), 1);
                m_steps.insert(m_current + 1,
                               {QStringLiteral("%1-%2").arg(tab, name),
                                [panel, page] { panel->view()->open(page); },
                                {}});
            }
            return true;
        });
}

void Screenshots::addEmailViews()
{
    const auto openPage = [this](int page) {
        m_window.currentView()->openTab(0);
        m_window.currentView()->panel(0)->view()->open(page);
    };
    add(QStringLiteral("emails-list"), [this, openPage] {
        openPage(0);
        selectRow(false);
    });
    addDialog(QStringLiteral("emails-newlist"), [this] { trigger(QStringLiteral("create")); });
    addDialog(QStringLiteral("emails-deletelist"), [this] { trigger(QStringLiteral("remove")); });
    add(QStringLiteral("emails-contacts"), [this] { openRow(0); });
    add(QStringLiteral("emails-contact"), [this] { selectRow(false); });
    addDialog(QStringLiteral("emails-editcontact"), [this] { trigger(QStringLiteral("edit")); });
    add(QStringLiteral("emails-campaign"), [this, openPage] {
        openPage(1);
        selectRow(true);
    });
    add(QStringLiteral("emails-report"), [this] {
        ListPage *page = shownList();
        openRow(int(page->model().resource().children.size()));
    });
}

void Screenshots::addFlowViews()
{
    const int tab = int(allScopes().indexOf(Scope::Automation));
    const auto page = [this, tab] {
        return qobject_cast<ResourcePage *>(m_window.currentView()->panel(tab)->view()->page(0));
    };
    add(QStringLiteral("automation-comparison"), [this, tab] {
        m_window.currentView()->openTab(tab);
        ListPage *flows = shownList();
        emit flows->comparisonWanted(
            {flows->model().rowAt(0), flows->model().rowAt(1), flows->model().rowAt(2)});
    });
    add(QStringLiteral("automation-flow"), [this, page] {
        page()->back();
        selectRow(true);
        openRow(0);
    });
    add(QStringLiteral("automation-report"), [this, page] {
        page()->back();
        selectRow(true);
        openRow(int(shownList()->model().resource().children.size()));
    });
}

void Screenshots::addPopUpViews()
{
    const int tab = int(allScopes().indexOf(Scope::PopUps));
    const auto page = [this, tab] {
        return qobject_cast<ResourcePage *>(m_window.currentView()->panel(tab)->view()->page(0));
    };
    const auto pickPeriod = [this](const QString &period) {
        for (PeriodPicker *picker : m_window.currentView()->findChildren<PeriodPicker *>()) {
            if (picker->isVisible())
                return picker->pick(period);
        }
    };
    const auto openReport = [this] { openRow(int(shownList()->model().resource().children.size())); };
    add(QStringLiteral("pop_ups-popups"), [this, tab] {
        m_window.currentView()->openTab(tab);
        m_window.currentView()->panel(tab)->view()->open(0);
        selectRow(false);
        openRow(0);
    });
    add(QStringLiteral("pop_ups-abtest"), [this, openReport] {
        selectRow(false);
        openReport();
    });
    add({}, [page] { page()->back(); });
    add({}, [page] { page()->back(); });
    add({}, [this, openReport] {
        selectRow(false);
        openReport();
    });
    add(QStringLiteral("pop_ups-period"), [pickPeriod] { pickPeriod(QStringLiteral("7")); });
    add({}, [pickPeriod] { pickPeriod(QStringLiteral("all")); });
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
    QAbstractItemModel *model = shownList()->table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QVariant tone = model->index(row, column).data(ResourceModel::ToneRole);
            if (!ofGoodStatus || (tone.isValid() && tone.toInt() == int(Tone::Good)))
                return shownList()->table().selectRow(row);
        }
    }
    m_problems << tr("There is no row to show in %1.").arg(m_steps.at(m_current).name);
}

void Screenshots::openRow(int child)
{
    ListPage *page = shownList();
    emit page->rowOpened(page->model().rowAt(page->table().currentIndex().row()), child);
}

void Screenshots::trigger(const QString &action)
{
    if (QAction *found = shownList()->findChild<QAction *>(action))
        found->trigger();
}

void Screenshots::addDialogs()
{
    AccountActions *actions = &m_window.accountActions();
    addDialog(QStringLiteral("window-settings"), [this] { m_window.openSettings(); });
    addDialog(QStringLiteral("window-about"), [this] { m_window.openAbout(); });
    addDialog(QStringLiteral("account-scopes"), [actions] { actions->pickScopes(); });
    addDialog(QStringLiteral("account-access"), [actions] { actions->checkAccess(); });
    addDialog(QStringLiteral("account-look"), [actions] { actions->editLook(); });
    addDialog(QStringLiteral("account-remove"), [actions] { actions->remove(); });
}

void Screenshots::openOperation(Scope scope, const QString &id)
{
    m_window.reach().openOperation(*m_bench.contract.find(scope, id));
}

void Screenshots::addReach()
{
    const auto press = [this] {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
    };
    addDialog(QStringLiteral("reach-palette"), [this] { m_window.reach().openPalette(); });
    addDialog(QStringLiteral("reach-search"),
              [this] { m_window.reach().openPalette()->type(tr("add deal")); });
    addDialog(QStringLiteral("reach-form"),
              [this] { openOperation(Scope::Emails, QStringLiteral("POST /addressbooks/{id}/emails")); });
    add({}, [this] {
        openOperation(Scope::Crm, QStringLiteral("POST /crm/v1/tasks"));
        for (QToolButton *opener : dialog()->findChildren<QToolButton *>()) {
            if (opener->isVisible())
                opener->click();
        }
    });
    addDialog(QStringLiteral("reach-nested"), [this] {
        QScrollBar *bar = dialog()->findChild<FormView *>()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
    });
    add({}, [this] {
        openOperation(Scope::Crm, QStringLiteral("POST /crm/v1/deals"));
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(QLatin1Char(':')))
                return button->click();
        }
    });
    addDialog(QStringLiteral("reach-pick"), [] {});
    addDialog(QStringLiteral("reach-choose"), [] {});
    addDialog(QStringLiteral("reach-delete"),
              [this] { openOperation(Scope::Emails, QStringLiteral("DELETE /addressbooks/{id}/emails")); });
    add(
        {}, [this] { openOperation(Scope::Emails, QStringLiteral("GET /senders")); },
        [this] { return qobject_cast<AnswerDialog *>(dialog()) != nullptr; });
    addDialog(QStringLiteral("reach-answer"), [] {});
    add(
        {},
        [this, press] {
            openOperation(Scope::Emails, QStringLiteral("GET /campaigns"));
            press();
        },
        [this] { return qobject_cast<AnswerDialog *>(dialog()) != nullptr; });
    addDialog(QStringLiteral("reach-table"), [] {});
    addDialog(QStringLiteral("reach-log"), [this] { m_window.reach().openRequestLog(); });
    addDialog(QStringLiteral("reach-use"), [this] { m_window.reach().openApiUse(); });
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
    m_since.start();
    m_steps.at(m_current).open();
}

void Screenshots::look()
{
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
        m_problems << QStringLiteral("%1: %2").arg(step.name, problem);
    step.name.isEmpty() ? openStep() : takePicture();
}

void Screenshots::takePicture()
{
    save(m_dark ? QStringLiteral("dark") : QStringLiteral("light"));
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
            return model->error().summary() + QLatin1Char(' ') + model->error().smallPrint();
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
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, m_steps.at(m_current).name, suffix);
    if (!picture.save(file))
        m_problems << tr("%1 cannot be written.").arg(file);
}

} // namespace pulsedeck
