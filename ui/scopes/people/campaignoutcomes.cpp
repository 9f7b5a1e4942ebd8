// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/people/campaignoutcomes.h"

#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

CampaignOutcomes::CampaignOutcomes(Client &client, const QString &address, PageContext &context,
                                   QWidget *parent)
    : QWidget(parent), m_context(context), m_campaigns(campaignsOf(client, address, context)),
      m_words(quietLabel()), m_start(new QPushButton), m_table(new QTreeWidget)
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
        if (isReading())
            stop();
        else
            isCounted() && calls() > 0 ? start() : count();
    });
    connect(m_table, &QTreeWidget::itemActivated, this, &CampaignOutcomes::openCurrent);
    connect(&m_campaigns, &ContactCampaigns::changed, this, &CampaignOutcomes::follow);
    follow();
}

/// The reading that goes on for this address, or a new one. It outlives the card.
ContactCampaigns &CampaignOutcomes::campaignsOf(Client &client, const QString &address, PageContext &context)
{
    const QString name = u"outcomes/"_s + address;
    if (auto *known = context.findChild<ContactCampaigns *>(name, Qt::FindDirectChildrenOnly))
        return *known;
    auto *made = new ContactCampaigns(client, address, &context);
    made->setObjectName(name);
    connect(made, &ContactCampaigns::changed, &context, [made, &context] {
        if (!made->isAsking())
            return context.endWork(made->objectName());
        context.showWork({.id = made->objectName(),
                          .text = tr("Reading campaigns of %1").arg(made->address()),
                          .done = made->done(),
                          .total = made->calls(),
                          .cancel = [made] { made->stop(); }});
    });
    return *made;
}

void CampaignOutcomes::count()
{
    m_campaigns.count(m_lists ? m_lists() : QList<QJsonObject>());
}

void CampaignOutcomes::start()
{
    m_campaigns.start();
}

void CampaignOutcomes::stop()
{
    m_campaigns.stop();
}

void CampaignOutcomes::follow()
{
    const QList<ContactCampaigns::Told> &told = m_campaigns.told();
    if (m_table->topLevelItemCount() > told.size())
        m_table->clear();
    for (qsizetype at = m_table->topLevelItemCount(); at < told.size(); ++at) {
        const ContactCampaigns::Told &one = told.at(at);
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(0, format::harmlessLine(one.campaign[u"task_name"].toString()));
        item->setText(1, format::harmlessLine(one.outcome));
        item->setText(2, format::display(one.sentAt, {Kind::DateTime, {}, {}}));
        item->setData(0, Qt::UserRole, one.campaign);
    }
    const bool canStart = isCounted() && calls() > 0;
    m_start->setText(isReading()    ? tr("S&top")
                         : canStart ? tr("&Read what became of each (%Ln call(s))", nullptr, calls())
                                    : tr("&Find its campaigns"));
    m_table->setVisible(m_campaigns.isAsking() || !told.isEmpty());
    m_words->setText(wordsNow());
}

QString CampaignOutcomes::wordsNow() const
{
    const QLocale locale;
    if (m_campaigns.isAsking())
        return tr("%1 of %2 read").arg(locale.toString(m_campaigns.done()), locale.toString(calls()));
    if (isReading())
        return tr("Reading which campaigns went to these lists…");
    QStringList words;
    if (isCounted() && calls() > 0)
        words << tr("%Ln campaign(s) went to the lists of this address: as many calls, ten a second at most.",
                    nullptr, calls());
    else if (isCounted())
        words << tr("No campaign went to the lists of this address.");
    else if (!m_campaigns.told().isEmpty())
        words << tr("%Ln campaign(s) went to the lists of this address.", nullptr, calls());
    else
        words << tr("First one call for each list of this address tells how many campaigns there are.");
    if (m_campaigns.failed() > 0)
        words << tr("%Ln could not be read.", nullptr, m_campaigns.failed());
    return words.join(u' ');
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
