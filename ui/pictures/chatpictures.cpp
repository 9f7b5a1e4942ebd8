// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of Screenshots that works in the chats.

#include "ui/pictures/screenshots.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

void Screenshots::addChats()
{
    const int tab = int(allScopes().indexOf(Scope::Chatbots));
    const auto shown = [this](const QString &name) -> QListView * {
        for (QListView *list : m_window.findChildren<QListView *>(name)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    };
    const auto hasRows = [shown](const QString &name) {
        const QListView *list = shown(name);
        return !list || (list->model() && list->model()->rowCount() > 0);
    };
    add(
        {},
        [this, tab] {
            m_window.currentView()->openTab(tab);
            if (ScopeView *pages = m_window.currentView()->panel(tab)->view())
                pages->open(u"chatbots/dialogs"_s);
        },
        [hasRows] { return hasRows(u"chats"_s); });
    add(
        u"chatbots-chat"_s,
        [this, shown] {
            QListView *chats = shown(u"chats"_s);
            if (!chats || chats->model()->rowCount() == 0)
                return lack();
            chats->setCurrentIndex(chats->model()->index(0, 0));
        },
        [hasRows] { return hasRows(u"messages"_s); });
    addDialog(u"chatbots-new-conversation"_s, [this] {
        for (QToolButton *button : m_window.findChildren<QToolButton *>(u"newConversation"_s)) {
            if (button->isVisible())
                return button->click();
        }
        lack();
    });
}

} // namespace pulsedeck
