// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/verifier_service/listcheckview.h"

#include "app/scopes/scopes.h"
#include "app/scopes/verifier_service/checking.h"
#include "app/scopes/verifier_service/verifier_service.h"
#include "app/values/convert.h"
#include "ui/action/actionrunner.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/table/pickdialog.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ListCheckView::ListCheckView(Client &client, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_check(client), m_words(headingLabel({}, 1.1)),
      m_progress(new QProgressBar), m_error(new ErrorBox), m_start(new QPushButton),
      m_show(new QPushButton(tr("Show the &outcome"))),
      m_back(new QPushButton(icon(u"back"_s), tr("O&ther addresses")))
{
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_start->setDefault(true);
    for (QPushButton *button : {m_show, m_back})
        button->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    for (QPushButton *button : {m_start, m_show, m_back})
        head->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_error);
    layout->addStretch();
    m_error->hide();
    connect(m_start, &QPushButton::clicked, this, &ListCheckView::start);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_check.stop();
        emit left();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit resourceOpened(verifier_service::verifiedAddresses(
            {{u"id"_s, m_check.list()}, {u"address_book_name"_s, m_check.name()}}));
    });
    connect(&m_check, &ListCheck::counted, this, &ListCheckView::ask);
    connect(&m_check, &ListCheck::progressed, this, &ListCheckView::follow);
}

void ListCheckView::pick()
{
    const auto lists = pickOf({u"id"_s, u"emails/mailing-lists"_s}, resourcesOf);
    if (!lists)
        return;
    auto *dialog = new PickDialog(m_client, *lists, tr("Mailing list"), this);
    connect(dialog, &PickDialog::chosen, this, [this](const QJsonValue &id) {
        m_isStarted = false;
        m_check.count(format::toInteger(id).value_or(0));
        say(tr("Counting its addresses…"));
        emit wanted();
    });
    dialog->open();
}

/// What it takes is said before anything is paid for.
void ListCheckView::ask()
{
    const qint64 count = m_check.addresses();
    const QString name = format::harmlessLine(m_check.name());
    say(count < 0 ? tr("How many addresses are in it, the service does not tell. Each costs one check of "
                       "your plan.")
                  : tr("%Ln address(es) of “%1” will be checked: each costs one check of your plan. A list "
                       "that a campaign went to already is refused.",
                       nullptr, int(count))
                        .arg(name));
    m_start->setText(count < 0 ? tr("&Check the list…") : tr("&Check %Ln address(es)…", nullptr, int(count)));
    m_start->setFocus();
}

void ListCheckView::say(const QString &text)
{
    m_words->setText(text);
    const ApiError &error = m_check.error();
    m_error->setVisible(error.isSet());
    if (error.isSet())
        m_error->show(error);
    m_start->setVisible(!m_isStarted && m_check.addresses() != 0 && m_check.list() > 0);
    m_show->setVisible(m_isStarted);
    m_progress->setVisible(m_isStarted);
}

void ListCheckView::start()
{
    Action action = verifier_service::checkList();
    action.form = nullptr;
    action.question = [text = m_words->text()](const ActionContext &) { return text; };
    action.requests = [list = m_check.list()](const ActionContext &) {
        return QList<Request> {{.scope = Scope::VerifierService,
                                .operation = u"POST /verifier-service/send-list-to-verify"_s,
                                .body = QJsonObject {{u"id"_s, list}}}};
    };
    auto *runner = new ActionRunner(m_client, *m_context.jobs(), verifier_service::verifiedLists(), action,
                                    {}, window());
    connect(runner, &ActionRunner::finished, this, [this](const ActionRunner::Outcome &outcome) {
        if (outcome.error.isSet())
            m_context.say({.text = outcome.text, .tone = Message::Tone::Bad, .error = outcome.error});
        if (!outcome.complete || !outcome.changed)
            return;
        m_isStarted = true;
        m_check.follow();
        follow();
        m_show->setFocus();
    });
    runner->start();
}

void ListCheckView::follow()
{
    m_progress->setRange(0, m_check.total() > 0 ? 1000 : 0);
    if (m_check.total() > 0)
        m_progress->setValue(int(1000 * m_check.done() / m_check.total()));
    const QString name = format::harmlessLine(m_check.name());
    if (m_check.isOver())
        say(tr("All %Ln address(es) of “%1” are checked.", nullptr, int(m_check.total())).arg(name));
    else if (m_check.total() > 0)
        say(tr("Checked %1 of %2 addresses of “%3”. It goes on whether you look or not.")
                .arg(QLocale().toString(m_check.done()), QLocale().toString(m_check.total()), name));
    else
        say(tr("The check has begun. It goes on whether you look or not."));
}

} // namespace pulsedeck
