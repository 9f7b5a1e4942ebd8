// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/verifier_service/checkpage.h"

#include "app/desks/outcomes.h"
#include "ui/context/pagecontext.h"
#include "ui/edit/stagededit.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/page/outcomecolumn.h"
#include "ui/report/reportview.h"
#include "ui/scopes/verifier_service/checkdeeds.h"
#include "ui/scopes/verifier_service/checkedview.h"
#include "ui/scopes/verifier_service/listcheckview.h"
#include "ui/scopes/verifier_service/pasteview.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

CheckPage *CheckPage::make(Client &client, const Resource &page, PageContext &context)
{
    return context.jobs() ? new CheckPage(client, page, context) : nullptr;
}

CheckPage::CheckPage(Client &client, const Resource &page, PageContext &context)
    : m_client(client), m_context(context), m_page(page), m_checks(client, *context.jobs()),
      m_steps(new QStackedWidget), m_paste(new PasteView), m_listCheck(new ListCheckView(client, context)),
      m_overall(new ReportView(client, page.scope, context)), m_words(headingLabel({}, 1.1)),
      m_progress(new QProgressBar), m_check(new QPushButton), m_stop(new QPushButton(tr("S&top"))),
      m_again(new QPushButton(icon(u"back"_s), tr("O&ther addresses"))), m_view(new CheckedView(m_checks)),
      m_deeds(new CheckDeeds(client,
                             {.chosen = [this] { return m_view->chosen(); },
                              .shown = [this] { return m_view->shown(); },
                              .isFiltered = [this] { return m_view->isFiltered(); }},
                             context))
{
    setAccessibleName(page.title);
    m_steps->addWidget(makeEntry());
    m_steps->addWidget(makeResults());
    m_steps->addWidget(m_listCheck);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(page.title, 1.3));
    layout->addWidget(m_steps, 1);
    setFocusProxy(m_paste);
    connect(m_view, &CheckedView::meantChanged, m_deeds, &CheckDeeds::follow);
    connect(m_paste, &PasteView::checkWanted, this, &CheckPage::lookUp);
    connect(m_listCheck, &ListCheckView::wanted, this, [this] { m_steps->setCurrentWidget(m_listCheck); });
    connect(m_listCheck, &ListCheckView::left, this, &CheckPage::startOver);
    connect(m_listCheck, &ListCheckView::resourceOpened, this, &RoomPage::resourceOpened);
    connect(m_check, &QPushButton::clicked, this, &CheckPage::check);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_checks.stop();
        finish();
    });
    connect(m_again, &QPushButton::clicked, this, &CheckPage::startOver);
    connect(&m_checks, &AddressChecks::progressed, this, &CheckPage::showProgress);
    connect(&m_checks, &AddressChecks::lookedUp, this, &CheckPage::ask);
    connect(&m_checks, &AddressChecks::finished, this, &CheckPage::finish);
}

QWidget *CheckPage::makeEntry()
{
    m_overall->setInset(12);
    auto *list = new QPushButton(icon(u"list"_s), tr("Check a &mailing list…"));
    list->setAutoDefault(false);
    list->setEnabled(m_client.allows(Scope::Emails));
    if (!list->isEnabled())
        list->setToolTip(tr("Pick Emails for this account to choose one of its lists."));
    connect(list, &QPushButton::clicked, m_listCheck, &ListCheckView::pick);
    m_paste->addWay(list);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_paste);
    splitter->addWidget(m_overall);
    splitter->setSizes({550, 450});
    // Files fall onto what is seen, not onto the box alone.
    splitter->setAcceptDrops(true);
    splitter->installEventFilter(m_paste);
    return splitter;
}

QWidget *CheckPage::makeResults()
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the checks"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    m_check->setDefault(true);
    for (QPushButton *button : {m_stop, m_again})
        button->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addLayout(buttons);
    auto *results = new QWidget;
    auto *layout = new QVBoxLayout(results);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_deeds); // below, messages would lie over it
    layout->addWidget(m_view, 1);
    return results;
}

void CheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_asked, true))
        m_overall->setReports(m_page.reports({}));
}

void CheckPage::say(const QString &text, bool asks)
{
    const bool isRunning = m_checks.isRunning();
    m_words->setText(text);
    m_check->setVisible(asks);
    m_stop->setVisible(isRunning);
    m_again->setVisible(!isRunning);
    m_progress->setVisible(isRunning);
    m_deeds->setBusy(isRunning);
}

void CheckPage::lookUp()
{
    m_steps->setCurrentIndex(1);
    m_checks.lookUp(m_paste->addresses());
    m_view->reset();
    say(tr("Looking up what is known already…"));
    m_view->table().setFocus();
}

/// What it takes is said before anything is paid for.
void CheckPage::ask()
{
    const int unchecked = m_checks.unchecked();
    if (unchecked == 0)
        return;
    const qsizetype known = m_checks.addresses().size() - unchecked;
    QString words =
        tr("%Ln address(es) will be checked: each costs one check of your plan.", nullptr, unchecked);
    if (known > 0)
        words += u' ' + tr("%Ln were checked before and cost nothing.", nullptr, int(known));
    m_check->setText(tr("&Check %Ln address(es)", nullptr, unchecked));
    say(words, true);
    m_check->setFocus();
}

void CheckPage::check()
{
    if (isRefusedAsReadOnly(m_client, m_context))
        return;
    m_checks.check();
    say(tr("Checking…"));
    m_view->table().setFocus();
}

void CheckPage::finish()
{
    QHash<QString, int> known;
    for (const auto &one : m_checks.addresses()) {
        if (one.isChecked())
            known[one.address] = one.status;
    }
    if (Outcomes *outcomes = known.isEmpty() ? nullptr : outcomesOf(m_context))
        outcomes->noteSingles(known);
    say(verifier_service::summary(m_checks.addresses()));
    m_view->table().setFocus();
}

void CheckPage::startOver()
{
    m_steps->setCurrentIndex(0);
    m_paste->setFocus();
}

void CheckPage::showProgress()
{
    m_progress->setRange(0, qMax(1, m_checks.total()));
    m_progress->setValue(m_checks.done());
    if (m_checks.isChecking())
        m_words->setText(tr("Checked %1 of %2")
                             .arg(QLocale().toString(m_checks.done()), QLocale().toString(m_checks.total())));
}

} // namespace pulsedeck
