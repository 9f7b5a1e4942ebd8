// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/accountactions.h"

#include "app/auth/accounts.h"
#include "app/auth/session.h"
#include "ui/account/accessdialog.h"
#include "ui/account/accountlook.h"
#include "ui/account/scopepicker.h"
#include "ui/account/signindialog.h"
#include "ui/form/formdialog.h"
#include "ui/look/icons.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/proxydesk.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace pulsedeck {

AccountActions::AccountActions(const Workbench &bench, MainWindow &window)
    : QObject(&window), m_bench(bench), m_window(window)
{
}

void AccountActions::fill(QMenu &menu)
{
    menu.addAction(icon(u"add"_s), tr("&Add account…"), QKeySequence(u"Ctrl+Shift+N"_s), this,
                   &AccountActions::add);
    menu.addAction(icon(u"demo"_s), tr("Try the &demo account"), this, &AccountActions::demoWanted);
    menu.addSeparator();
    const QList<QAction *> ofOne {
        menu.addAction(tr("&Picked parts…"), this, &AccountActions::pickScopes),
        menu.addAction(tr("&Check access…"), this, &AccountActions::checkAccess),
        menu.addAction(icon(u"key"_s), tr("&Sign in again…"), this, &AccountActions::signInAgain),
        menu.addAction(icon(u"edit"_s), tr("&Name and colour…"), this, &AccountActions::editLook),
        menu.addAction(tr("&Time zone…"), this, &AccountActions::zoneWanted),
        addReadOnly(menu),
        menu.addAction(icon(u"delete"_s), tr("&Remove account…"), this, &AccountActions::remove),
    };
    connect(&menu, &QMenu::aboutToShow, this, [this, ofOne] {
        for (QAction *action : ofOne)
            action->setEnabled(current());
    });
}

QAction *AccountActions::addReadOnly(QMenu &menu)
{
    QAction *action = menu.addAction(tr("Read-&only"));
    action->setCheckable(true);
    const auto follow = [this, action] { action->setChecked(current() && current()->readOnly); };
    connect(action, &QAction::triggered, this, [this, follow](bool on) {
        follow(); // as it is until somebody has answered
        on ? setReadOnly() : allowChanges();
    });
    for (const auto signal : {&Accounts::changed, &Accounts::currentChanged})
        connect(&m_bench.accounts, signal, action, follow);
    follow();
    return action;
}

const Account *AccountActions::current() const
{
    return m_bench.accounts.find(m_bench.accounts.currentId());
}

Session *AccountActions::session() const
{
    AccountView *view = m_window.currentView();
    return view ? view->session() : nullptr;
}

void AccountActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *signIn = qobject_cast<SignInDialog *>(dialog)) {
        // In front of the dialog that waits, which the window's own message is behind.
        connect(signIn, &SignInDialog::proxySignInWanted, &m_window.proxies(),
                [this, signIn](const QString &proxy) { m_window.proxies().ask(proxy, signIn); });
        connect(&m_window.proxies(), &ProxyDesk::known, signIn, &SignInDialog::next);
    }
    dialog->open();
}

void AccountActions::add()
{
    addWith({});
}

void AccountActions::addWith(Scopes picked)
{
    auto *dialog = new SignInDialog(m_bench, picked, &m_window);
    connect(dialog, &SignInDialog::finishedWith, this,
            [this](const Account &account, const Credentials &credentials) {
                m_bench.accounts.setCurrent(m_bench.accounts.add(account, credentials));
            });
    connect(dialog, &SignInDialog::demoWanted, this, &AccountActions::demoWanted);
    open(dialog);
}

void AccountActions::signInAgain()
{
    if (!current() || !session())
        return;
    auto *dialog = new SignInDialog(m_bench, *current(), &m_window);
    connect(dialog, &SignInDialog::finishedWith, session(),
            [session = session()](const Account &, const Credentials &credentials) {
                session->signInAgain(credentials);
            });
    open(dialog);
}

void AccountActions::pickScopes()
{
    if (!current() || !session())
        return;
    auto *dialog = new ScopeDialog(current()->picked, &m_window);
    connect(dialog, &ScopeDialog::picked, session(), &Session::setPicked);
    open(dialog);
}

void AccountActions::pickAlso(Scope scope)
{
    if (current() && session())
        session()->setPicked(current()->picked | scope);
}

void AccountActions::checkAccess()
{
    if (session())
        open(new AccessDialog(*session(), &m_window));
}

void AccountActions::editLook()
{
    if (!current())
        return;
    auto *dialog = new AccountLookDialog(*current(), &m_window);
    connect(dialog, &AccountLookDialog::chosen, &m_bench.accounts, &Accounts::update);
    open(dialog);
}

void AccountActions::setReadOnly()
{
    if (!current())
        return;
    Account account = *current();
    account.readOnly = true;
    m_bench.accounts.update(account);
}

void AccountActions::allowChanges()
{
    if (!current() || !current()->readOnly)
        return;
    // No key that is pressed by habit says yes.
    const FormDialog::Button yes {.text = tr("Allow changes"), .dangerous = true};
    auto *dialog = new FormDialog(tr("Switch off read-only"), yes, &m_window);
    dialog->ask(
        tr("Allow changes in “%1”? From then on Pulsedeck can add, edit, delete and send there what "
           "you ask it for, as far as your key allows. It still asks before what cannot be undone and "
           "before messages leave. You can switch read-only on again in the Account menu.")
            .arg(current()->name),
        {});
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, id = current()->id] {
        dialog->accept();
        const Account *known = m_bench.accounts.find(id);
        if (!known)
            return;
        Account account = *known;
        account.readOnly = false;
        m_bench.accounts.update(account);
    });
    open(dialog);
}

void AccountActions::remove()
{
    const Account *account = current();
    if (!account)
        return;
    auto *dialog = new FormDialog(tr("Remove account"), {.text = tr("Remove"), .dangerous = true}, &m_window);
    dialog->ask(
        tr("Remove “%1” from Pulsedeck? Its key is taken out of the keychain, and its settings and data on "
           "this computer are deleted. Nothing changes at SendPulse.")
            .arg(account->name),
        {});
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, id = account->id] {
        dialog->accept();
        m_bench.accounts.remove(id);
    });
    open(dialog);
}

} // namespace pulsedeck
