// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of Screenshots that opens what is not a list: changes that wait, and any operation.

#include "ui/pictures/screenshots.h"

#include "ui/context/pagecontext.h"
#include "ui/edit/editdesk.h"
#include "ui/form/formview.h"
#include "ui/operation/answerdialog.h"
#include "ui/page/listpage.h"
#include "ui/pictures/changedrows.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/reach.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

void Screenshots::openContacts()
{
    add({}, [this] {
        m_window.currentView()->openTab(0);
        if (ScopeView *pages = m_window.currentView()->panel(0)->view())
            pages->open(0);
    });
}

void Screenshots::addChanges()
{
    openContacts();
    add(u"edit-changes"_s, [this] {
        AccountView &view = *m_window.currentView();
        if (!shownList() || !changeSomeRows(*shownList(), *view.context().staging()))
            return lack();
        selectRow(false);
    });
    add(u"edit-message"_s, [this] { m_window.currentView()->edits()->discard(); });
    addDialog(u"edit-review"_s, [this] {
        m_window.currentView()->undo().undo();
        m_window.currentView()->findChild<MessageBar *>()->dismiss();
        m_window.currentView()->edits()->review();
    });
    add({}, [this] {
        m_window.currentView()->edits()->discard();
        m_window.currentView()->findChild<MessageBar *>()->dismiss();
    });
}

void Screenshots::openOperation(Scope scope, const QString &id)
{
    m_window.reach().openOperation(*m_bench.contract.find(scope, id));
}

void Screenshots::addReach()
{
    addDialog(u"reach-palette"_s, [this] { m_window.reach().openPalette(); });
    addDialog(u"reach-search"_s, [this] { m_window.reach().openPalette()->type(tr("add deal")); });
    addDialog(u"reach-form"_s, [this] { openOperation(Scope::Emails, u"POST /addressbooks/{id}/emails"_s); });
    add({}, [this] {
        openOperation(Scope::Crm, u"POST /crm/v1/tasks"_s);
        for (QToolButton *opener : dialog()->findChildren<QToolButton *>()) {
            if (opener->isVisible() && !opener->menu())
                opener->click();
        }
    });
    addDialog(u"reach-nested"_s, [this] {
        QScrollBar *bar = dialog()->findChild<FormView *>()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
    });
    add({}, [this] {
        openOperation(Scope::Crm, u"POST /crm/v1/deals"_s);
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(u':'))
                return button->click();
        }
    });
    addDialog(u"reach-pick"_s, [] {});
    addDialog(u"reach-choose"_s, [] {});
    addDialog(u"reach-delete"_s,
              [this] { openOperation(Scope::Emails, u"DELETE /addressbooks/{id}/emails"_s); });
    add(
        {}, [this] { openOperation(Scope::Emails, u"GET /senders"_s); },
        [this] { return qobject_cast<AnswerDialog *>(dialog()) != nullptr; });
    addDialog(u"reach-answer"_s, [] {});
    add(
        {},
        [this] {
            openOperation(Scope::Emails, u"GET /campaigns"_s);
            if (QPushButton *button = defaultButton())
                button->click();
        },
        [this] { return qobject_cast<AnswerDialog *>(dialog()) != nullptr; });
    addDialog(u"reach-table"_s, [] {});
    addDialog(u"reach-log"_s, [this] { m_window.reach().openRequestLog(); });
    addDialog(u"reach-use"_s, [this] { m_window.reach().openApiUse(); });
}

} // namespace pulsedeck
