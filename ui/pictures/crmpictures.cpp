// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel.h"
#include "app/vocabulary/watch.h"
#include "ui/page/listpage.h"
#include "ui/page/resourcepage.h"
#include "ui/pictures/screenshots.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Deals, contacts, companies and tasks at full size, and what else is no list.
void Screenshots::addCrmViews()
{
    const int tab = int(allScopes().indexOf(Scope::Crm));
    const auto open = [this, tab](const QString &list) {
        m_window.currentView()->openTab(tab);
        if (ScopeView *pages = m_window.currentView()->panel(tab)->view())
            pages->open(list);
        for (ResourcePage *page : m_window.findChildren<ResourcePage *>()) {
            if (page->isVisible())
                page->back();
        }
    };
    const auto addRecord = [this, open](const QString &name, const QString &list) {
        add({}, [open, list] { open(list); });
        add(name, [this, list] {
            ListPage *page = shownList();
            if (!page || page->model().rowCount() == 0)
                return lack();
            m_window.currentView()->openDoor({Scope::Crm, list, page->model().rowAt(0), 0});
        });
    };
    addRecord(u"crm-contact"_s, u"crm/contacts"_s);
    addRecord(u"crm-company"_s, u"crm/companies"_s);
    addRecord(u"crm-stages"_s, u"crm/pipelines"_s);
    const auto addCard = [this, open](const QString &name, const QString &list) {
        add({}, [open, list] { open(list); });
        add(name, [this] {
            for (QListView *cards : m_window.findChildren<QListView *>()) {
                if (!cards->isVisible() || cards->objectName() == "navigation"_L1
                    || cards->model()->rowCount() == 0)
                    continue;
                cards->setCurrentIndex(cards->model()->index(0, 0));
                QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
                QApplication::sendEvent(cards, &enter);
                return;
            }
            lack();
        });
    };
    addCard(u"crm-deal"_s, u"crm/deals"_s);
    addCard(u"crm-task"_s, u"crm/tasks"_s);
    add({}, [open] { open(u"crm/contacts"_s); });
    add(u"crm-duplicates"_s, [this] { trigger(u"duplicates"_s); });
    add({}, [open] { open(u"crm/deals"_s); });
    add(u"crm-boardfilters"_s, [this] {
        for (QToolButton *button : m_window.findChildren<QToolButton *>(u"boardFilters"_s)) {
            if (button->isVisible())
                return button->click();
        }
        lack();
    });
    add(u"crm-funnel"_s, [this] {
        for (QTabBar *tabs : m_window.findChildren<QTabBar *>()) {
            if (tabs->isVisible() && tabs->count() == 4)
                return tabs->setCurrentIndex(2);
        }
        lack();
    });
}

} // namespace pulsedeck
