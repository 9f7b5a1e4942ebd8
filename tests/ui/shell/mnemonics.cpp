// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "ui/account/signindialog.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/editdesk.h"
#include "ui/pages.h"
#include "ui/shell/accountactions.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reach.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

/// Alt and a letter mean one thing at a time, in every language.
class MnemonicsTest : public QObject {
    Q_OBJECT

    std::optional<test::Desk> m_desk;
    std::optional<MainWindow> m_window;

    using Seen = QHash<QKeySequence, QString>;
    void note(const QString &text, const QString &where, Seen *seen)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        QVERIFY2(!seen->contains(key), qPrintable(u"%1: %2 and %3"_s.arg(where, seen->value(key), text)));
        seen->insert(key, text);
    }
    void checkMenu(const QMenu &menu, const QString &where)
    {
        Seen seen;
        for (const QAction *action : menu.actions()) {
            if (action->isVisible())
                note(action->text(), where, &seen);
        }
    }
    /// What is shown of @p window, and its menus.
    void check(const QWidget &window, const QString &where)
    {
        Seen seen;
        if (const auto *bar = window.findChild<QMenuBar *>()) {
            for (const QAction *action : bar->actions()) {
                note(action->text(), where, &seen);
                checkMenu(*action->menu(), where + u' ' + action->text());
            }
        }
        for (const QMenu *menu : window.findChildren<QMenu *>())
            checkMenu(*menu, where);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                note(button->text(), where, &seen);
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                note(label->text(), where, &seen);
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int tab = 0; tab < tabs->count(); ++tab)
                    note(tabs->tabText(tab), where, &seen);
            }
        }
    }
    void checkDialogs(const QString &where)
    {
        QCoreApplication::processEvents();
        const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
        QVERIFY2(!dialogs.isEmpty(), qPrintable(where));
        for (QDialog *dialog : dialogs) {
            check(*dialog, where);
            delete dialog;
        }
    }
    void open(Scopes picked)
    {
        if (picked)
            m_desk->addAccount(u"Shop"_s, picked);
        Workbench bench = m_desk->bench();
        bench.handmade = handmadePage;
        m_window.emplace(bench);
        m_window->show();
        if (picked)
            QTRY_VERIFY(m_window->currentView()->session()
                        && m_window->currentView()->session()->state() == Session::State::Ready);
    }
    void checkEveryPage(const QString &where)
    {
        AccountView &view = *m_window->currentView();
        check(*m_window, where);
        for (int tab = 0; tab < view.count(); ++tab) {
            view.openTab(tab);
            ScopeView *pages = view.panel(tab)->view();
            for (int page = 0; pages && page < pages->count(); ++page) {
                pages->open(page);
                QTRY_COMPARE(view.session()->client().queueState().inFlight, 0);
                check(*m_window, where + u' ' + pages->resources().at(page).id);
            }
            if (!pages)
                check(*m_window, where + u' ' + view.panel(tab)->objectName());
        }
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "uk"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void init()
    {
        QFETCH_GLOBAL(QString, language);
        m_desk.emplace();
        m_desk->language.set(language);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void whereverNobodyIsSignedIn()
    {
        open({});
        check(*m_window, u"welcome"_s);
    }

    void onEveryPageThatFails()
    {
        open(test::everyScope());
        checkEveryPage(u"failed"_s);
        m_window->currentView()->context().say({.text = u"It went wrong."_s,
                                                .error = {.kind = ApiError::Kind::Server},
                                                .actionText = u"Again"_s});
        checkEveryPage(u"failed, with a message"_s);
    }

    void onEveryPageThatIsEmpty()
    {
        m_desk->service.answerEverything("[]");
        open(test::everyScope());
        checkEveryPage(u"empty"_s);
    }

    void whileChangesWaitAndAJobIsHeldUp()
    {
        m_desk->service.answerEverything("[]");
        open(Scope::Emails);
        AccountView &view = *m_window->currentView();
        JobItem item;
        item.request =
            Request {Scope::Emails, u"POST /blacklist"_s, {}, {}, QJsonObject {{"emails", "YQ=="}}};
        view.edits()->jobs().pause(
            view.edits()->jobs().run({.title = u"Block"_s, .scope = Scope::Emails}, {item}));
        StagedRow row;
        row.action = row.key = u"one"_s;
        row.cells = {{u"name"_s, u"Name"_s, u"A"_s, u"B"_s}};
        view.context().staging()->replace({{row.id(), row}});
        const auto *bar = view.findChild<ChangesBar *>();
        QTRY_COMPARE(bar->findChildren<QPushButton *>().size(), 5);
        for (const QPushButton *button : bar->findChildren<QPushButton *>())
            QTRY_VERIFY(button->isVisible());
        checkEveryPage(u"changes wait"_s);
    }

    void whereNothingIsPicked()
    {
        open(Scope::Sms);
        checkEveryPage(u"not picked"_s);
    }

    void inEveryDialogOfTheWindow()
    {
        open(test::everyScope());
        m_window->openSettings();
        checkDialogs(u"settings"_s);
        m_window->openAbout();
        checkDialogs(u"about"_s);
        m_window->reach().openRequestLog();
        checkDialogs(u"log"_s);
        m_window->reach().openApiUse();
        checkDialogs(u"use"_s);
        AccountActions &actions = m_window->accountActions();
        for (const auto act :
             {&AccountActions::checkAccess, &AccountActions::editLook, &AccountActions::pickScopes,
              &AccountActions::remove, &AccountActions::signInAgain}) {
            (actions.*act)();
            checkDialogs(u"account"_s);
        }
    }

    void inEveryStepOfTheSignIn()
    {
        open({});
        using Step = SignInDialog::Step;
        for (const Step step :
             {Step::Pick, Step::Way, Step::Key, Step::Pair, Step::App, Step::Code, Step::Look}) {
            m_window->accountActions().add();
            m_window->findChild<SignInDialog *>()->show(step);
            checkDialogs(u"step %1"_s.arg(int(step)));
        }
    }
};

QTEST_MAIN(MnemonicsTest)
#include "mnemonics.moc"
