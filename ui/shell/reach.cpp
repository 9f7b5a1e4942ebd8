// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/reach.h"

#include "app/auth/accounts.h"
#include "app/auth/deferredsettings.h"
#include "app/scopes/scopes.h"
#include "ui/context/pagecontext.h"
#include "ui/form/formdialog.h"
#include "ui/look/icons.h"
#include "ui/operation/apiusedialog.h"
#include "ui/operation/operationdesk.h"
#include "ui/operation/requestlogdialog.h"
#include "ui/page/listpage.h"
#include "ui/page/resourcepage.h"
#include "ui/shell/accountactions.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/table/resourcetable.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int mostRemembered = 20;

static QString recentKey()
{
    return u"palette/recent"_s;
}

Reach::Reach(const Workbench &bench, MainWindow &window) : QObject(&window), m_bench(bench), m_window(window)
{
}

void Reach::fill(QMenu &menu)
{
    QAction *find = menu.addAction(icon(u"search"_s), tr("Find &anything…"), QKeySequence(u"Ctrl+K"_s), this,
                                   &Reach::openPalette);
    find->setObjectName(u"findAnything"_s);
    menu.addAction(icon(u"list"_s), tr("&Request log…"), QKeySequence(u"Ctrl+Shift+L"_s), this,
                   &Reach::openRequestLog);
    menu.addAction(icon(u"chart"_s), tr("API &use…"), this, &Reach::openApiUse);
    menu.addSeparator();
}

Palette *Reach::openPalette()
{
    auto *palette = new Palette(entries(), m_bench.settings.value(recentKey()).toStringList(), &m_window);
    palette->setOffers([this](const QString &typed) { return personEntries(typed); });
    connect(palette, &Palette::ran, this, [this](const QString &id) {
        if (!id.isEmpty())
            remember(id);
    });
    palette->open();
    return palette;
}

/// Ids are the program's own words: nothing of the account is in them but which account was switched to.
void Reach::remember(const QString &id)
{
    QStringList recent = m_bench.settings.value(recentKey()).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_bench.settings.setValue(recentKey(), QStringList(recent.mid(0, mostRemembered)));
}

/// The list in front; where a row was opened full size, the list behind it.
static ListPage *listInFront(const QWidget *view)
{
    ListPage *behind = nullptr;
    for (const ResourcePage *page : view->findChildren<ResourcePage *>()) {
        if (!page->isVisible())
            continue;
        for (ListPage *list : page->findChildren<ListPage *>()) {
            if (list->isVisible())
                return list;
            behind = list;
        }
    }
    return behind;
}

operations::Surroundings Reach::surroundings() const
{
    const AccountView *view = m_window.currentView();
    ListPage *list = view ? listInFront(view) : nullptr;
    if (!list)
        return {};
    const QList<int> rows = list->table().selectedRowNumbers();
    const QJsonObject row = rows.size() == 1 ? list->model().rowAt(rows.first()) : QJsonObject();
    return operations::surroundingsOf(list->model().resource(), row, m_bench.contract);
}

void Reach::openOperation(const Operation &operation)
{
    AccountView *view = m_window.currentView();
    if (!view || !view->session())
        return m_window.accountActions().add();
    if (view->session()->client().allows(operation.scope))
        desk()->open(operation, surroundings());
    else
        offerToPick(operation);
}

/// Of the shown account, which has a session; lives as long as its view.
OperationDesk *Reach::desk()
{
    AccountView *view = m_window.currentView();
    const bool isForDevelopers = m_bench.settings.value(u"forDevelopers"_s).toBool();
    if (auto *known = view->findChild<OperationDesk *>(QString(), Qt::FindDirectChildrenOnly)) {
        known->setForDevelopers(isForDevelopers);
        return known;
    }
    auto *desk = new OperationDesk(view->session()->client(), *view->context().jobs(), view);
    desk->setNames(view->context().names());
    desk->setForDevelopers(isForDevelopers);
    desk->setDrafts(view->context().drafts());
    connect(desk, &OperationDesk::failed, view, [view](const ApiError &error) {
        const QString text = QStringList {error.summary(), error.advice()}.join(u' ').trimmed();
        view->context().say({.text = text, .tone = Message::Tone::Bad, .error = error});
    });
    connect(desk, &OperationDesk::changed, view, [view] {
        for (ListPage *page : view->findChildren<ListPage *>()) {
            if (page->isVisible())
                page->refresh();
        }
    });
    return desk;
}

QString Reach::accountName() const
{
    const Account *account = m_bench.accounts.find(m_bench.accounts.currentId());
    return account ? account->name : QString();
}

void Reach::openRequestLog()
{
    AccountView *view = m_window.currentView();
    if (view && view->session())
        (new RequestLogDialog(view->session()->client(), *desk(), accountName(), view))->show();
}

void Reach::openApiUse()
{
    AccountView *view = m_window.currentView();
    if (view && view->session())
        (new ApiUseDialog(view->session()->client(), accountName(), view))->show();
}

void Reach::offerToPick(const Operation &operation)
{
    const ScopeInfo info = scopeInfo(operation.scope);
    auto *dialog = new FormDialog(tr("Pick %1").arg(info.title), {.text = tr("Pick it")}, &m_window);
    dialog->ask(
        tr("“%1” belongs to %2, which is not picked for this account. What it allows: %3 %4 Pick it now?")
            .arg(factOf(operation.scope, operation.id).name, info.title, info.reads, info.changes),
        {});
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, &operation] {
        dialog->accept();
        m_window.accountActions().pickAlso(operation.scope);
        desk()->open(operation, surroundings());
    });
    dialog->open();
}

} // namespace pulsedeck
