// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/people/campaignoutcomes.h"

#include "app/scopes/emails/words.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/vocabulary/action.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

CampaignOutcomes::CampaignOutcomes(Client &client, const QString &address, PageContext &context,
                                   QWidget *parent)
    : QWidget(parent), m_client(client), m_address(address), m_context(context), m_words(quietLabel()),
      m_start(new QPushButton), m_table(new QTreeWidget)
{
    m_table->setColumnCount(3);
    m_table->setHeaderLabels({tr("Campaign"), tr("What became of it"), tr("Send date")});
    m_table->setAccessibleName(tr("Campaigns to this address"));
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Campaigns"), 1.1));
    head->addWidget(m_words, 1);
    head->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 12);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_run)
            stop();
        else
            m_isCounted &&calls() > 0 ? start() : count();
    });
    connect(m_table, &QTreeWidget::itemActivated, this, &CampaignOutcomes::openCurrent);
    tell();
}

CampaignOutcomes::~CampaignOutcomes()
{
    m_context.endWork(m_workId);
}

void CampaignOutcomes::count()
{
    m_run = std::make_unique<QObject>();
    m_isCounting = true;
    m_table->clear();
    m_campaigns.clear();
    m_waiting = m_failed = 0;
    for (const QJsonObject &list : m_lists ? m_lists() : QList<QJsonObject>())
        send({u"GET /addressbooks/{id}/campaigns"_s, {{u"id"_s, list[u"list_id"].toVariant()}}},
             &CampaignOutcomes::takeCampaigns, list);
    if (m_waiting == 0)
        return ended();
    tell();
}

void CampaignOutcomes::start()
{
    m_run = std::make_unique<QObject>();
    m_isCounted = false;
    m_waiting = m_failed = 0;
    for (auto one = m_campaigns.cbegin(); one != m_campaigns.cend(); ++one)
        send({u"GET /campaigns/{id}/email/{email}"_s,
              {{u"id"_s, one.value()[u"task_id"].toVariant()}, {u"email"_s, m_address}}},
             &CampaignOutcomes::takeOutcome, one.value());
    if (m_waiting == 0)
        return ended();
    tell();
}

/// What was told stays.
void CampaignOutcomes::stop()
{
    m_isCounting = false;
    ended();
}

void CampaignOutcomes::ended()
{
    m_run.reset();
    m_waiting = 0;
    m_isCounted = std::exchange(m_isCounting, false);
    m_context.endWork(m_workId);
    tell();
}

void CampaignOutcomes::send(const Call &call,
                            void (CampaignOutcomes::*take)(const QJsonObject &, const Reply &),
                            const QJsonObject &what)
{
    Request request = describe::request(Scope::Emails, call);
    request.priority = Priority::Background;
    ++m_waiting;
    m_client.send(request, m_run.get(), [this, take, what](const Reply &reply) {
        --m_waiting;
        m_failed += reply.ok() ? 0 : 1;
        if (reply.ok())
            (this->*take)(what, reply);
        if (m_waiting == 0)
            ended();
        else
            tell();
    });
}

/// A campaign that went to several lists is asked for once.
void CampaignOutcomes::takeCampaigns(const QJsonObject &, const Reply &reply)
{
    for (const QJsonValue one : reply.json.toArray()) {
        const QString id = format::toText(one[u"task_id"]);
        if (!id.isEmpty())
            m_campaigns[id] = one.toObject();
    }
}

void CampaignOutcomes::takeOutcome(const QJsonObject &campaign, const Reply &reply)
{
    const QJsonValue detail = reply.json[u"detail_status_explain"];
    const QString outcome =
        format::toText(detail.toString().isEmpty() ? reply.json[u"global_status_explain"] : detail);
    const QJsonValue sent = reply.json[u"sent_date"];
    auto *item = new QTreeWidgetItem(m_table);
    item->setText(0, format::harmlessLine(campaign[u"task_name"].toString()));
    item->setText(1, format::harmlessLine(outcome));
    item->setText(
        2, format::display(sent.isUndefined() ? reply.json[u"send_date"] : sent, {Kind::DateTime, {}, {}}));
    item->setData(0, Qt::UserRole, campaign);
}

QString CampaignOutcomes::wordsNow() const
{
    const int told = m_table->topLevelItemCount();
    const int done = calls() - m_waiting;
    if (m_isCounting)
        return tr("Reading which campaigns went to these lists…");
    if (m_run)
        return tr("%1 of %2 read").arg(QLocale().toString(done), QLocale().toString(calls()));
    QStringList words;
    if (m_isCounted && calls() > 0)
        words << tr("%Ln campaign(s) went to the lists of this address: as many calls, ten a second at most.",
                    nullptr, calls());
    else if (m_isCounted)
        words << tr("No campaign went to the lists of this address.");
    else if (told > 0)
        words << tr("%Ln campaign(s) went to the lists of this address.", nullptr, calls());
    else
        words << tr("First one call for each list of this address tells how many campaigns there are.");
    if (m_failed > 0)
        words << tr("%Ln could not be read.", nullptr, m_failed);
    return words.join(u' ');
}

void CampaignOutcomes::tell()
{
    const bool canStart = m_isCounted && calls() > 0;
    m_start->setText(m_run          ? tr("S&top")
                         : canStart ? tr("&Read what became of each (%Ln call(s))", nullptr, calls())
                                    : tr("&Find its campaigns"));
    m_table->setVisible((m_run && !m_isCounting) || m_table->topLevelItemCount() > 0);
    m_words->setText(wordsNow());
    if (m_run && !m_isCounting)
        m_context.showWork({.id = m_workId,
                            .text = tr("Reading campaigns of %1").arg(m_address),
                            .done = calls() - m_waiting,
                            .total = calls(),
                            .cancel = [this] { stop(); }});
}

void CampaignOutcomes::openCurrent()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    if (!item)
        return;
    const QJsonObject campaign = item->data(0, Qt::UserRole).toJsonObject();
    m_context.open({Scope::Emails,
                    u"emails/campaigns"_s,
                    {{u"id"_s, campaign[u"task_id"]}, {u"name"_s, campaign[u"task_name"]}},
                    Door::report});
}

} // namespace pulsedeck
