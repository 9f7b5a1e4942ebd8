// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of Screenshots that shows what is done with many rows: files, jobs and the journal.

#include "app/jobs/jobs.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/editdesk.h"
#include "ui/files/importdialog.h"
#include "ui/files/importfilestep.h"
#include "ui/pictures/changedrows.h"
#include "ui/pictures/screenshots.h"
#include "ui/shell/accountview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/scopepanel.h"
#include "ui/shell/scopeview.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// A table as somebody keeps it: in a language of its own, with a line that cannot be sent.
static QByteArray keptTable()
{
    return "Company;Umsatz;Currency;Seit\n"
           "Rösterei Nord GmbH;1.250.000,00;EUR;10.12.1985\n"
           "Lumen Coffee;80.000,00;EUR;23.03.1982\n"
           ";12.000,00;EUR;26.12.1980\n"
           "Café Odesa;310.500,75;UAH;15.01.1990\n";
}

void Screenshots::addFiles()
{
    add({}, [this] {
        const int tab = int(allScopes().indexOf(Scope::Crm));
        m_window.currentView()->openTab(tab);
        if (ScopeView *pages = m_window.currentView()->panel(tab)->view())
            pages->open(u"crm/companies"_s);
    });
    addDialog(u"files-export"_s, [this] { trigger(u"exportTable"_s); });
    const auto next = [this] { return dialog() ? dialog()->findChild<QPushButton *>(u"next"_s) : nullptr; };
    const auto isReady = [next] { return next() && next()->isEnabled(); };
    add(
        u"files-import"_s,
        [this] {
            trigger(u"importTable"_s);
            if (auto *import = qobject_cast<ImportDialog *>(dialog()))
                import->file().setBytes(keptTable(), u"companies.csv"_s);
        },
        isReady);
    const auto goOn = [this, next] { next() ? next()->click() : lack(); };
    add(u"files-columns"_s, goOn, isReady);
    add(u"files-dryrun"_s, goOn, isReady);
    add({}, [this] {
        if (dialog())
            dialog()->done(QDialog::Rejected);
    });
}

/// Changes what the account holds, which only the demo service is there for.
void Screenshots::addJobs()
{
    if (!m_isDemo)
        return;
    openContacts();
    add(
        {},
        [this] {
            AccountView &view = *m_window.currentView();
            if (!shownList() || !changeSomeRows(*shownList(), *view.context().staging()))
                return lack();
            view.edits()->save();
        },
        [this] { return !m_window.currentView()->edits()->jobs().isBusy(); });
    addDialog(u"jobs-jobs"_s, [this] { m_window.currentView()->openJobs(); });
    addDialog(u"jobs-journal"_s, [this] { m_window.currentView()->openJournal(); });
    add({}, [this] {
        m_window.currentView()->edits()->discard();
        m_window.currentView()->findChild<MessageBar *>()->dismiss();
    });
}

} // namespace pulsedeck
