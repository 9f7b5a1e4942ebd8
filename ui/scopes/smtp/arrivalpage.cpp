// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/smtp/arrivalpage.h"

#include "app/scopes/scopes.h"
#include "app/values/addresses.h"
#include "app/values/zone.h"
#include "ui/action/actionrunner.h"
#include "ui/context/pagecontext.h"
#include "ui/form/fieldinput.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/page/listpage.h"
#include "ui/scopes/smtp/cluelist.h"
#include "ui/scopes/smtp/recentbounces.h"
#include "ui/scopes/smtp/verdictcard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using smtp::Witness;

ArrivalPage::ArrivalPage(Client &client, const Resource &letters, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_letters(letters), m_search(client),
      m_recipient(new QLineEdit),
      m_day(
          makeInput({.key = u"day"_s, .title = tr("Around the day"), .input = FormField::Input::Date}, this)),
      m_ask(new QPushButton(tr("F&ind out"))), m_error(new ErrorBox), m_recent(new RecentBounces(client)),
      m_verdict(new VerdictCard), m_clues(new ClueList), m_found(new QWidget)
{
    setAccessibleName(letters.title);
    build();
    connect(m_ask, &QPushButton::clicked, this, &ArrivalPage::ask);
    connect(m_recipient, &QLineEdit::returnPressed, this, &ArrivalPage::ask);
    connect(m_recent, &RecentBounces::chosen, this, [this](const QString &address) {
        m_recipient->setText(address);
        m_recipient->setFocus(); // the list goes, and the focus with it
        ask();
    });
    connect(&m_search, &ArrivalSearch::changed, this, &ArrivalPage::follow);
    connect(&m_search, &ArrivalSearch::finished, this, &ArrivalPage::conclude);
    connect(m_clues, &ClueList::wayOnWanted, this, &ArrivalPage::goOn);
}

void ArrivalPage::build()
{
    m_recipient->setPlaceholderText(tr("ann@example.com"));
    m_recipient->setAccessibleName(tr("Address of the recipient"));
    m_recipient->setToolTip(tr("Return asks."));
    m_recipient->setClearButtonEnabled(true);
    setFocusProxy(m_recipient);
    m_day->control()->setAccessibleName(tr("Around the day"));
    auto *recipient = new QLabel(tr("Re&cipient"));
    recipient->setBuddy(m_recipient);
    auto *day = new QLabel(tr("Around &the day"));
    day->setBuddy(m_day->control());
    auto *line = new QHBoxLayout;
    line->addWidget(recipient);
    line->addWidget(m_recipient, 1);
    line->addWidget(day);
    line->addWidget(m_day);
    line->addWidget(m_ask);
    m_ask->setDefault(true);

    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins({});
    found->setSpacing(10);
    found->addWidget(m_verdict);
    found->addWidget(m_clues);
    m_found->hide();
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins({});
    m_content->setSpacing(10);
    m_content->addWidget(m_recent);
    m_content->addWidget(m_found);
    m_content->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(m_letters.title, 1.3));
    layout->addWidget(quietLabel(tr("Name a recipient: the log, bounces, unsubscribed, the blacklist and "
                                    "earlier checks of the address are "
                                    "asked at once. Without a day, it is about the newest letter.")));
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(scroll, 1);
}

void ArrivalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QString recipient = m_letters.list->query.value(u"recipient"_s).toString();
    if (std::exchange(m_asked, true))
        return;
    if (recipient.isEmpty())
        return m_recent->read();
    m_recipient->setText(recipient);
    ask();
}

void ArrivalPage::ask()
{
    const Pasted read = addresses::in(m_recipient->text());
    const bool isOne = read.values.size() == 1 && read.complaints.isEmpty();
    m_error->setVisible(false);
    if (!isOne) {
        const bool isWrong = !read.complaints.isEmpty();
        m_error->show(isWrong ? read.complaints.first().why : tr("Name one address."));
        return m_recipient->setFocus();
    }
    m_recipient->setText(read.values.first());
    delete std::exchange(m_list, nullptr);
    m_verdict->hide();
    m_recent->finish();
    m_found->show();
    m_search.start(read.values.first(), QDate::fromString(m_day->value().toString(), Qt::ISODate),
                   format::today());
}

void ArrivalPage::follow()
{
    m_clues->show(m_search.clues(), !m_client.isReadOnly());
}

void ArrivalPage::conclude()
{
    const smtp::Verdict verdict = m_search.verdict();
    QString answer;
    for (const smtp::Clue &clue : m_search.clues()) {
        if (clue.witness == verdict.by)
            answer = clue.answer;
    }
    m_verdict->show(verdict, answer);
    follow();
    showLetters();
}

void ArrivalPage::showLetters()
{
    if (m_search.letters().isEmpty())
        return;
    Resource letters = m_letters;
    letters.title = tr("Letters to %1").arg(m_search.recipient());
    letters.list->query = {{u"recipient"_s, m_search.recipient()}};
    m_list = new ListPage(m_client, letters, m_context);
    m_list->setMinimumHeight(fontMetrics().height() * 18);
    m_content->insertWidget(2, m_list, 1);
}

/// By the action of the list that it stands in, with its question.
void ArrivalPage::goOn(Witness witness)
{
    const bool isBlacklist = witness == Witness::Blacklist;
    const QString id = isBlacklist ? u"emails/blacklist"_s : u"smtp/unsubscribed"_s;
    const QJsonObject row {{isBlacklist ? u"value"_s : u"email"_s, m_search.recipient()}};
    for (const Resource &resource : resourcesOf(smtp::scopeOf(witness))) {
        if (resource.id != id)
            continue;
        for (const Action &action : resource.actions) {
            if (action.role != Action::Role::Remove)
                continue;
            auto *runner =
                new ActionRunner(m_client, *m_context.jobs(), resource, action, {.rows = {row}}, this);
            connect(runner, &ActionRunner::finished, this, [this](const ActionRunner::Outcome &outcome) {
                if (outcome.error.isSet())
                    m_error->show(outcome.error);
                if (outcome.changed)
                    ask();
            });
            runner->start();
        }
    }
}

} // namespace pulsedeck
