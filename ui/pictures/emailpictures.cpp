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
#include "ui/table/pickdialog.h"
#include "ui/table/resourcetable.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pulsedeck {

void Screenshots::addEmailViews()
{
    const auto openPage = [this](int page) {
        m_window.currentView()->openTab(0);
        if (ScopeView *pages = m_window.currentView()->panel(0)->view())
            pages->open(page);
    };
    add(u"emails-list"_s, [this, openPage] {
        openPage(0);
        selectRow(false);
    });
    addDialog(u"emails-newlist"_s, [this] { trigger(u"create"_s); });
    addDialog(u"emails-deletelist"_s, [this] { trigger(u"remove"_s); });
    add(u"emails-contacts"_s, [this] { openRow(0); });
    add(u"emails-contact"_s, [this] { selectRow(false); });
    addDialog(u"emails-editcontact"_s, [this] { trigger(u"edit"_s); });
    add(u"emails-person"_s, [this] {
        ListPage *contacts = shownList();
        if (!contacts || contacts->model().rowCount() == 0)
            return lack();
        m_window.currentView()->openDoor(
            {Scope::Emails, u"emails/people"_s, {{u"email"_s, contacts->model().rowAt(0)[u"email"]}}, 0});
    });
    add(u"emails-campaign"_s, [this, openPage] {
        openPage(1);
        selectRow(true);
    });
    add(u"emails-report"_s, [this] { openReport(); });
    addReports();
    add({}, [openPage] { openPage(0); }); // at the contacts that were opened before
    add(u"emails-sorted"_s, [this] {
        ListPage *contacts = shownList();
        if (!contacts)
            return lack();
        contacts->model().sortBy({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        contacts->table().setColumnWidth(3, 420);
        contacts->table().horizontalScrollBar()->setValue(260);
    });
    add({}, [this] {
        if (ListPage *contacts = shownList()) {
            contacts->model().sortBy({});
            contacts->table().setColumnWidth(3, 120);
        }
        m_window.currentView()->openTab(0);
        m_window.currentView()->panel(0)->view()->open(u"emails/tags"_s);
    });
    addDialog(u"emails-newtag"_s, [this] { trigger(u"create"_s); });
}

/// Where a campaign and a template are written.
void Screenshots::addDesks()
{
    const auto shown = [this](const QString &name) -> QWidget * {
        for (QWidget *one : m_window.findChildren<QWidget *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    const auto run = [this](const QString &name) {
        for (QAction *one : m_window.findChildren<QAction *>(name)) {
            auto *page = qobject_cast<QWidget *>(one->parent());
            if (page && page->isVisible() && one->isEnabled())
                return one->trigger();
        }
        lack();
    };
    const auto write = [shown](const QString &name, const QString &text) {
        if (auto *line = qobject_cast<QLineEdit *>(shown(name)))
            line->setText(text);
    };
    add({}, [this] {
        m_window.currentView()->openTab(0);
        m_window.currentView()->panel(0)->view()->open(u"emails/templates"_s);
    });
    add(
        {}, [run] { run(u"use"_s); }, [shown] { return shown(u"addList"_s) != nullptr; });
    addDialog(u"emails-picklist"_s, [shown] { static_cast<QPushButton *>(shown(u"addList"_s))->click(); });
    add(
        {}, [shown] { static_cast<QPushButton *>(shown(u"addList"_s))->click(); },
        [this] {
            auto *pick = qobject_cast<PickDialog *>(dialog());
            return pick && pick->table()->model()->rowCount() > 0;
        });
    add(u"emails-composer"_s, [this, shown, write] {
        ResourceTable *lists = qobject_cast<PickDialog *>(dialog())->table();
        lists->selectRow(0);
        emit lists->opened(lists->model()->index(0, 0));
        write(u"subject"_s, tr("Running low, {{Name}}?"));
        write(u"preview"_s, tr("Your usual in one click"));
        static_cast<QRadioButton *>(shown(u"later"_s))->setChecked(true);
    });
    addDialog(u"emails-send"_s, [shown] { static_cast<QPushButton *>(shown(u"send"_s))->click(); });
    add({}, [this] {
        for (ResourcePage *page : m_window.findChildren<ResourcePage *>()) {
            if (page->isVisible())
                page->back();
        }
    });
    add(
        u"emails-template"_s, [run] { run(u"edit"_s); }, [shown] { return shown(u"save"_s) != nullptr; });
}

} // namespace pulsedeck
