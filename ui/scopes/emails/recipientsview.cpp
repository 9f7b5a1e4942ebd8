// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/recipientsview.h"

#include "app/desks/recipientsearch.h"
#include "app/values/addresses.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/vocabulary/action.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/scopes/emails/recipientsmodel.h"
#include "ui/table/plaintable.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using emails::RecipientGroup;
using emails::RecipientQuestion;
using Phase = RecipientSearch::Phase;

static constexpr RecipientGroup groups[] = {
    RecipientGroup::All,       RecipientGroup::Clicked,     RecipientGroup::Opened,
    RecipientGroup::NotOpened, RecipientGroup::NeverOpened, RecipientGroup::Bounced,
    RecipientGroup::Left,      RecipientGroup::NotSent,     RecipientGroup::Unknown};

RecipientsView::RecipientsView(Client &client, PageContext &context)
    : m_client(client), m_context(context), m_model(new RecipientsModel(this)),
      m_shown(new RecipientsFilter(this)), m_address(new QLineEdit),
      m_look(new QPushButton(icon(u"search"_s), tr("&Look it up"))), m_answer(textLabel()),
      m_question(new QComboBox), m_words(textLabel()), m_go(new QPushButton),
      m_hold(new QPushButton(tr("&Pause"))), m_stop(new QPushButton(tr("S&top"))),
      m_progress(new QProgressBar), m_results(new QWidget), m_groups(new QButtonGroup(this)),
      m_list(new QPushButton(icon(u"add"_s), tr("&New list of these…"))),
      m_file(new QPushButton(icon(u"export"_s), tr("Save as a f&ile…"))), m_table(new QTableView)
{
    buildTable();
    auto *results = new QVBoxLayout(m_results);
    results->setContentsMargins({});
    results->addWidget(makeFilters());
    results->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeOne());
    layout->addWidget(makeRun());
    layout->addWidget(m_progress);
    layout->addWidget(m_results, 1);
    layout->addStretch();
    m_counting.setSingleShot(true);
    m_counting.setInterval(250);
    connect(&m_counting, &QTimer::timeout, this, &RecipientsView::countAgain);
    connect(m_list, &QPushButton::clicked, this, &RecipientsView::makeList);
    connect(m_file, &QPushButton::clicked, this, &RecipientsView::saveFile);
    follow();
}

QWidget *RecipientsView::makeOne()
{
    m_address->setPlaceholderText(tr("Address of a contact"));
    m_address->setAccessibleName(tr("What became of it with one address"));
    m_address->setClearButtonEnabled(true);
    m_address->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_look->setAutoDefault(false);
    auto *label = new QLabel(tr("One a&ddress"));
    label->setBuddy(m_address);
    auto *one = new QWidget;
    auto *line = new QHBoxLayout(one);
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(m_address, 1);
    line->addWidget(m_look);
    line->addWidget(m_answer, 2);
    connect(m_address, &QLineEdit::returnPressed, this, &RecipientsView::lookUp);
    connect(m_look, &QPushButton::clicked, this, &RecipientsView::lookUp);
    return one;
}

QWidget *RecipientsView::makeRun()
{
    m_question->addItem(tr("Who clicked"), int(RecipientQuestion::WhoClicked));
    m_question->addItem(tr("Who opened or clicked"), int(RecipientQuestion::WhoOpened));
    m_question->addItem(tr("What everybody did, errors included"), int(RecipientQuestion::Everything));
    m_question->setAccessibleName(tr("What is asked"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the search"));
    for (QPushButton *button : {m_go, m_hold, m_stop})
        button->setAutoDefault(false);
    m_hold->setCheckable(true);
    auto *run = new QWidget;
    auto *line = new QHBoxLayout(run);
    line->setContentsMargins({});
    line->addWidget(m_question);
    line->addWidget(m_go);
    line->addWidget(m_hold);
    line->addWidget(m_stop);
    line->addWidget(m_words, 1);
    connect(m_question, &QComboBox::currentIndexChanged, this, &RecipientsView::follow);
    connect(m_go, &QPushButton::clicked, this, &RecipientsView::step);
    connect(m_hold, &QPushButton::toggled, this, [this](bool on) { m_search->hold(on); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_search->stop(); });
    return run;
}

QWidget *RecipientsView::makeFilters()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    line->setSpacing(6);
    for (const RecipientGroup group : groups) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_groups->addButton(button, int(group));
        line->addWidget(button);
    }
    line->addStretch();
    for (QPushButton *button : {m_list, m_file}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_groups->button(int(RecipientGroup::NeverOpened))
        ->setToolTip(tr("They never opened any campaign, so nobody asked for them. Whether this one went to "
                        "them is not known."));
    m_groups->button(int(RecipientGroup::All))->setChecked(true);
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int group) {
        m_shown->setGroup(RecipientGroup(group));
        countAgain();
    });
    return bar;
}

void RecipientsView::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortLocaleAware(true);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("People of the campaign"));
    makePlain(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(RecipientsModel::Address, letter * 42);
    m_table->setColumnWidth(RecipientsModel::Outcome, letter * 34);
}

RecipientSearch *RecipientsView::search() const
{
    return m_search;
}

QString RecipientsView::answer() const
{
    return m_answer->text();
}

RecipientQuestion RecipientsView::question() const
{
    return RecipientQuestion(m_question->currentData().toInt());
}

/// The search that goes on for this campaign, or a new one.
void RecipientsView::setCampaign(const QJsonObject &campaign)
{
    m_campaign = campaign;
    const auto id = format::toInteger(campaign["id"]);
    const auto list = format::toInteger(campaign["message"]["list_id"]);
    if (!m_search && id && list && *list > 0) {
        const QString name = u"recipients-%1"_s.arg(*id);
        m_search = m_context.findChild<RecipientSearch *>(name, Qt::FindDirectChildrenOnly);
        if (!m_search) {
            m_search = new RecipientSearch(m_client, *id, *list, &m_context);
            m_search->setObjectName(name);
        }
        m_model->setSearch(m_search);
        connect(m_search, &RecipientSearch::phaseChanged, this, &RecipientsView::follow);
        connect(m_search, &RecipientSearch::progressed, this, &RecipientsView::showProgress);
    }
    follow();
    countAgain();
}

void RecipientsView::lookUp()
{
    const QStringList found = addresses::in(m_address->text()).values;
    if (found.size() != 1 || m_campaign.isEmpty())
        return m_answer->setText(tr("Type one whole address."));
    const Call call {u"GET /campaigns/{id}/email/{email}"_s,
                     {{u"id"_s, m_campaign["id"].toVariant()}, {u"email"_s, found.first()}}};
    m_answer->setText(tr("Asking…"));
    m_client.send(describe::request(Scope::Emails, call), this, [this](const Reply &reply) {
        if (reply.error.kind == ApiError::Kind::NotFound)
            return m_answer->setText(tr("This campaign was not sent there."));
        if (!reply.ok())
            return m_answer->setText(reply.error.summary());
        const emails::Recipient one = emails::withOutcome({}, reply.json);
        const QJsonValue sent = reply.json["sent_date"];
        const QString day =
            format::display(sent.isUndefined() ? reply.json["send_date"] : sent, {Kind::DateTime, {}, {}});
        //: %1 is what became of an email, %2 when it was sent.
        m_answer->setText(tr("%1. Sent %2.").arg(format::harmlessLine(emails::outcomeText(one)), day));
    });
}

} // namespace pulsedeck
