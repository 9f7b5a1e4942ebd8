// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/democalls.h"
#include "tests/support/desk.h"
#include "ui/look/pulsestyle.h"
#include "ui/pages.h"
#include "ui/scopes/chatbots/answerbox.h"
#include "ui/scopes/chatbots/chatlist.h"
#include "ui/scopes/chatbots/inboxpage.h"
#include "ui/scopes/chatbots/threadview.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace pulsedeck::test {

/// The window as people have it, on the inbox of a demo service.
class InboxWindow {
public:
    explicit InboxWindow(DemoCalls &service, bool readOnly = false) : demo(service)
    {
        Account account;
        account.name = QStringLiteral("Shop");
        account.service = demo.service.address();
        account.picked = Scope::Chatbots;
        account.picked |= Scope::Crm;
        const Credentials key {.kind = Credentials::Kind::ApiKey, .secret = demo.service.keys().apiKey};
        m_id = desk.accounts.add(account, key);
        desk.setReadOnly(m_id, readOnly);
    }

    /// Until all chats are there.
    bool open()
    {
        Workbench bench = desk.bench();
        bench.client = {};
        bench.client.requestsPerSecond = 1000;
        bench.handmade = handmadePage;
        window.emplace(bench);
        window->resize(1280, 800);
        window->show();
        AccountView *view = window->currentView();
        if (!view || !QTest::qWaitFor([&] {
                return view->session() && view->session()->state() == Session::State::Ready;
            }))
            return false;
        view->openTab(int(allScopes().indexOf(Scope::Chatbots)));
        if (!QTest::qWaitFor([&] { return panel().view() != nullptr; }, patience))
            return false;
        panel().view()->open(QStringLiteral("chatbots/dialogs"));
        if (!QTest::qWaitFor([&] { return page() && page()->inbox().isWhole(); }, patience)
            || !QTest::qWaitForWindowActive(&*window) || page()->thread().thread())
            return false; // No chat is read before somebody opens it.
        chats().setFocus();
        press(Qt::Key_J);
        return QTest::qWaitFor([&] { return isThreadRead(); }, patience);
    }
    /// Machines that build beside it are slow.
    static constexpr int patience = 30'000;

    ScopePanel &panel() { return *window->currentView()->panel(int(allScopes().indexOf(Scope::Chatbots))); }
    InboxPage *page() { return window->findChild<InboxPage *>(); }
    QListView &chats() { return page()->list().view(); }
    AnswerBox &composer() { return page()->thread().composer(); }
    bool isThreadRead() { return page()->thread().thread() && page()->thread().thread()->isRead(); }
    /// The chat that is open, as the inbox knows it.
    Chat current() { return *page()->inbox().find(page()->list().current()); }
    /// Opens it and reads what was said.
    bool choose(const QString &contact)
    {
        page()->list().setCurrent(contact);
        return QTest::qWaitFor([&] { return page()->thread().contact() == contact && isThreadRead(); },
                               patience);
    }
    /// The first chat of a messenger that @p isMeant.
    QString chatOf(
        int service, const std::function<bool(const Chat &)> &isMeant = [](const Chat &) { return true; })
    {
        for (int row = 0; row < page()->model().rowCount(); ++row) {
            const Chat &chat = page()->model().chatAt(row);
            if (chat.service == service && isMeant(chat))
                return chat.contact;
        }
        return {};
    }

    /// As another client sees it.
    QJsonValue contactOf(const Chat &chat)
    {
        const QString path = chatbots::channelOf(chat.service)->path;
        return demo.get(path + QStringLiteral("/contacts/get?id=") + chat.contact).json["data"];
    }
    QJsonValue lastMessageOf(const Chat &chat)
    {
        const QString path = chatbots::channelOf(chat.service)->path;
        return demo.get(path + QStringLiteral("/chats/messages?size=1&contact_id=") + chat.contact)
            .json["data"][0];
    }
    QJsonArray dialogs()
    {
        return demo.get(QStringLiteral("/chatbots/dialogs?size=5000")).json["data"]["list"].toArray();
    }

    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : &*window, key, modifiers);
    }
    /// Whether a label that is seen says @p words.
    bool isSaid(const QString &words) const
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *one) {
            return one->isVisible() && one->text().contains(words);
        });
    }
    void type(const QString &text) { QTest::keyClicks(window->focusWidget(), text); }
    void clickChat(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        chats().scrollTo(page()->model().index(row));
        const QRect place = chats().visualRect(page()->model().index(row));
        QTest::mouseClick(chats().viewport(), Qt::LeftButton, modifiers, place.center());
    }

    DemoCalls &demo;
    Desk desk;
    std::optional<MainWindow> window;

private:
    QString m_id;
};

} // namespace pulsedeck::test
