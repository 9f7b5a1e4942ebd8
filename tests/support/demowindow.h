// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/democalls.h"
#include "tests/support/desk.h"
#include "tests/support/jobdesk.h"
#include "ui/pages.h"
#include "ui/palette/palette.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

namespace pulsedeck::test {

/// The whole window, with all hand-made pages, at work with the demo service.
class DemoWindow {
public:
    explicit DemoWindow(Scopes picked)
    {
        Account account;
        account.name = QStringLiteral("Shop");
        account.service = demo.service.address();
        account.picked = picked;
        const QString id =
            m_desk.accounts.add(account, {.kind = Credentials::Kind::ApiKey, .secret = demo.token});
        m_desk.setReadOnly(id, false);
        m_desk.language.set(QStringLiteral("en")); // English has plurals, too
        Workbench bench = m_desk.bench();
        bench.service = demo.service.address();
        bench.client = JobDesk::settings(demo);
        bench.handmade = handmadePage;
        window.emplace(bench);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
    }

    bool isReady()
    {
        return QTest::qWaitForWindowActive(&*window) && QTest::qWaitFor([this] {
                   const AccountView *view = window->currentView();
                   return view && const_cast<AccountView *>(view)->session()
                       && const_cast<AccountView *>(view)->session()->state() == Session::State::Ready;
               });
    }
    AccountView &view() { return *window->currentView(); }
    ScopeView *pages(Scope scope) { return view().panel(int(allScopes().indexOf(scope)))->view(); }

    /// To whatever has the focus, as a keyboard does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    /// By Ctrl+K, as somebody does who knows what it is called.
    bool openByKeyboard(const QString &words)
    {
        QTest::keyClick(&*window, Qt::Key_K, Qt::ControlModifier);
        const auto isThere = [this] {
            const auto *palette = window->findChild<Palette *>();
            return palette && QApplication::focusWidget()
                && palette->isAncestorOf(QApplication::focusWidget());
        };
        if (!QTest::qWaitFor(isThere))
            return false;
        type(words);
        press(Qt::Key_Return);
        // As a window manager does when a dialog closes.
        const bool isGone = QTest::qWaitFor([&] { return !isThere(); });
        window->activateWindow();
        return isGone && QTest::qWaitForWindowActive(&*window)
            && QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
    }
    /// By the Tab key, however often.
    bool tabTo(QWidget *target)
    {
        const auto isThere = [target] {
            QWidget *focus = QApplication::focusWidget();
            return focus && (focus == target || target->isAncestorOf(focus));
        };
        for (int step = 0; step < 60 && !isThere(); ++step)
            press(Qt::Key_Tab);
        return isThere();
    }
    /// By a click on the tab of @p scope and one on the page in its list.
    bool openByMouse(Scope scope, const QString &resource)
    {
        QTabBar *tabs = window->findChild<QTabBar *>();
        const QString title = scopeInfo(scope).title;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == title)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        }
        ScopeView *view = pages(scope);
        auto *list = view ? view->findChild<QListWidget *>(QStringLiteral("navigation")) : nullptr;
        for (int at = 0; list && at < view->count(); ++at) {
            if (view->resources().at(at).id != resource)
                continue;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(at)).center());
            return true;
        }
        return false;
    }
    /// The page of class @p Page that is seen; null: none is.
    template<typename Page> Page *shown() const
    {
        for (Page *one : window->findChildren<Page *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// The button that is seen and says @p text, or begins so, mnemonics aside.
    QPushButton *button(const QString &text) const
    {
        QPushButton *found = nullptr;
        for (QPushButton *one : window->findChildren<QPushButton *>()) {
            QString words = one->text();
            words.remove(u'&');
            if (one->isVisible() && words == text)
                return one;
            if (!found && one->isVisible() && words.startsWith(text))
                found = one;
        }
        return found;
    }

    bool canPress(const QString &text) const
    {
        const QPushButton *found = button(text);
        return found && found->isEnabled();
    }

    DemoCalls demo;

private:
    Desk m_desk;

public:
    std::optional<MainWindow> window;
};

} // namespace pulsedeck::test
