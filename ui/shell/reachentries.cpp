// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/accounts.h"
#include "app/auth/deferredsettings.h"
#include "app/operations/operationwords.h"
#include "app/operations/otherwords.h"
#include "app/scopes/scopes.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/look/appearance.h"
#include "ui/look/language.h"
#include "ui/operation/effecttone.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reach.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Less than what was used lately has.
static constexpr double leadOfShown = 0.3;

static QString bare(QString text)
{
    return text.remove(u'&').remove(u"…"_s).trimmed();
}

QList<PaletteEntry> Reach::entries()
{
    const QList<PaletteEntry> all = pageEntries() + deskEntries() + menuEntries() + accountEntries()
        + settingEntries() + operationEntries();
    QStringList known;
    for (const PaletteEntry &entry : all)
        known << entry.title;
    return toolEntries(known) + all;
}

/// What can be done on the page that is shown, such as to compare the rows that are selected.
QList<PaletteEntry> Reach::toolEntries(const QStringList &known) const
{
    QList<PaletteEntry> all;
    const AccountView *view = m_window.currentView();
    for (const QToolBar *bar : view ? view->findChildren<QToolBar *>() : QList<QToolBar *>()) {
        for (QAction *action : bar->isVisible() ? bar->actions() : QList<QAction *>()) {
            const QString title = bare(action->text());
            if (title.isEmpty() || known.contains(title) || !action->isVisible() || !action->isEnabled())
                continue;
            all << PaletteEntry {.id = u"tool "_s + title,
                                 .title = title,
                                 .place = tr("This page"),
                                 .icon = u"list"_s,
                                 .mark = action->shortcut().toString(QKeySequence::NativeText),
                                 .lead = leadOfShown,
                                 .run = [action = QPointer(action)] {
                                     if (action)
                                         action->trigger();
                                 }};
        }
    }
    return all;
}

QList<PaletteEntry> Reach::menuEntries() const
{
    QList<PaletteEntry> all;
    const operations::OtherWords others;
    for (const QAction *top : m_window.menuBar()->actions()) {
        if (!top->menu())
            continue;
        for (QAction *action : top->menu()->actions()) {
            const bool isPalette = action->objectName() == "findAnything"_L1;
            if (action->isSeparator() || action->menu() || isPalette || !action->isEnabled())
                continue;
            all << PaletteEntry {.id = u"menu "_s + bare(action->text()),
                                 .title = bare(action->text()),
                                 .place = bare(top->text()),
                                 .hints = others.of(bare(action->text())),
                                 .icon = u"list"_s,
                                 .mark = action->shortcut().toString(QKeySequence::NativeText),
                                 .run = [action = QPointer(action)] {
                                     if (action)
                                         action->trigger();
                                 }};
        }
    }
    return all;
}

QList<PaletteEntry> Reach::accountEntries() const
{
    QList<PaletteEntry> all;
    for (const Account &account : m_bench.accounts.all()) {
        if (account.id == m_bench.accounts.currentId())
            continue;
        all << PaletteEntry {
            .id = u"account "_s + account.id,
            .title = tr("Switch to %1").arg(account.name),
            .place = tr("Accounts"),
            .icon = u"accounts"_s,
            .run = [&accounts = m_bench.accounts, id = account.id] { accounts.setCurrent(id); }};
    }
    return all;
}

QList<PaletteEntry> Reach::settingEntries() const
{
    QList<PaletteEntry> all;
    const operations::OtherWords others;
    const auto add = [&](const QString &key, const QString &title, const std::function<void()> &run,
                         const QString &hint = {}) {
        all << PaletteEntry {.id = u"setting "_s + key,
                             .title = title,
                             .place = tr("Settings"),
                             .hints = others.of(title) << hint,
                             .icon = u"settings"_s,
                             .run = run};
    };
    const auto theme = [this](Appearance::Mode mode) {
        return [&bench = m_bench, mode] {
            bench.settings.setValue(u"theme"_s, int(mode));
            bench.appearance.setMode(mode);
        };
    };
    add(u"light"_s, tr("Light theme"), theme(Appearance::Mode::Light));
    add(u"dark"_s, tr("Dark theme"), theme(Appearance::Mode::Dark));
    add(u"system"_s, tr("Theme as the system"), theme(Appearance::Mode::System));
    for (const QString &code : Language::available()) {
        const auto speak = [&bench = m_bench, code] {
            bench.settings.setValue(u"language"_s, code);
            bench.language.set(code);
        };
        // Whoever does not read it looks for its English name.
        add(code, tr("Language: %1").arg(Language::nativeName(code)), speak,
            QLocale::languageToString(QLocale(code).language()));
    }
    return all;
}

QList<PaletteEntry> Reach::pageEntries() const
{
    QList<PaletteEntry> all;
    AccountView *view = m_window.currentView();
    if (!view)
        return all;
    const operations::OtherWords others;
    for (int tab = 0; tab < view->count(); ++tab) {
        const ScopeInfo info = scopeInfo(view->panel(tab)->scope());
        const bool picked = view->session() && view->session()->client().allows(info.scope);
        const QList<Resource> resources = resourcesOf(info.scope);
        for (int page = 0; page < resources.size(); ++page) {
            all << PaletteEntry {
                .id = resources.at(page).id,
                .title = resources.at(page).title,
                .place = info.title,
                .words = {tr("page"), tr("open")},
                .hints = others.of(resources.at(page).title),
                .icon = picked ? info.name : u"lock"_s,
                .mark = picked ? tr("Page") : tr("Not picked"),
                .run = [view = QPointer(view), door = Door {info.scope, resources.at(page).id}] {
                    if (view)
                        view->openDoor(door);
                }};
        }
    }
    return all;
}

/// What an action of a first-level page opens without a question, such as the page on which a campaign is
/// written.
QList<PaletteEntry> Reach::deskEntries() const
{
    QList<PaletteEntry> all;
    AccountView *view = m_window.currentView();
    const operations::OtherWords others;
    for (int tab = 0; view && tab < view->count(); ++tab) {
        const Scope scope = view->panel(tab)->scope();
        if (!view->session() || !view->session()->client().allows(scope))
            continue;
        for (const Resource &resource : resourcesOf(scope)) {
            for (const Action &action : resource.actions) {
                if (!action.opens || action.form || action.target != Action::Target::NoRow)
                    continue;
                all << PaletteEntry {
                    .id = resource.id + u'/' + action.id,
                    .title = bare(action.text),
                    //: A part of SendPulse and a page of it.
                    .place = tr("%1 › %2").arg(scopeInfo(scope).title, resource.title),
                    .words = {tr("new"), tr("write"), tr("send"), tr("newsletter"), tr("broadcast")},
                    .hints = others.of(action.text),
                    .icon = u"edit"_s,
                    .run = [view = QPointer(view), tab, id = resource.id, opens = action.opens] {
                        if (view)
                            view->openDesk(tab, id, opens({}));
                    }};
            }
        }
    }
    return all;
}

/// What looks like an address is one. Without an id: who was looked for is not remembered.
QList<PaletteEntry> Reach::personEntries(const QString &typed) const
{
    const QString address = typed.trimmed();
    const qsizetype at = address.indexOf(u'@');
    const Door door {Scope::Emails, u"emails/people"_s, {{u"email"_s, address}}, 0};
    AccountView *view = m_window.currentView();
    if (at < 1 || at + 1 == address.size() || address.contains(u' ') || !view
        || !view->context().canOpen(door))
        return {};
    return {{.title = tr("All about %1").arg(address),
             .place = scopeInfo(Scope::Emails).title,
             .icon = u"user_data"_s,
             .run = [view = QPointer(view), door] {
                 if (view)
                     view->context().open(door);
             }}};
}

QList<PaletteEntry> Reach::operationEntries()
{
    QList<PaletteEntry> all;
    AccountView *view = m_window.currentView();
    if (!view)
        return all;
    const operations::OtherWords others;
    for (const Scope scope : allScopes()) {
        const bool picked = view->session() && view->session()->client().allows(scope);
        QHash<QString, OperationFact> facts;
        for (const OperationFact &fact : operationFacts(scope))
            facts.insert(fact.id, fact);
        for (const Operation &operation : m_bench.contract.operations(scope)) {
            const OperationFact fact = facts.value(operation.id);
            const bool quiet = fact.effect == Effect::Reads || !picked;
            all << PaletteEntry {.id = scopeName(scope) + u' ' + operation.id,
                                 .title = fact.name,
                                 .place = operations::placeOf(operation),
                                 .words = operation.words,
                                 .hints = operations::verbsOf(operation) << others.of(fact.name),
                                 .icon = picked ? scopeName(scope) : u"lock"_s,
                                 .mark = !picked ? tr("Not picked")
                                     : quiet     ? QString()
                                                 : operations::effectMark(fact.effect),
                                 .tone = quiet ? Tone::Neutral : effectTone(fact.effect),
                                 .lead = scope == view->currentScope() ? leadOfShown : 0,
                                 .run = [this, &operation] { openOperation(operation); }};
        }
    }
    return all;
}

} // namespace pulsedeck
