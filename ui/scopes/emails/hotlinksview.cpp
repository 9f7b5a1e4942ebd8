// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/hotlinksview.h"

#include "app/letters/hotlinks.h"
#include "app/scopes/emails/campaignreports.h"
#include "app/values/convert.h"
#include "app/values/encoded.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/scopes/emails/letterview.h"
#include "ui/table/plaintable.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

enum Place { Clicks, Share, Text, Address };

HotLinksView::HotLinksView(Client &client, const QJsonValue &campaign, PageContext &context)
    : m_feed(client, context.history(), Scope::Emails, emails::campaignReports(campaign).at(2)),
      m_error(new ErrorBox), m_words(quietLabel()), m_letter(new LetterView),
      m_model(new QStandardItemModel(0, 4, this)), m_table(plainTable(m_model, {8, 8, 24, 30}))
{
    m_table->setAccessibleName(tr("Clicks per link"));
    m_model->setHorizontalHeaderLabels({tr("Clicks"), tr("Share"), tr("In the letter"), tr("Leads to")});
    for (const int column : {Clicks, Share})
        m_model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                               Qt::TextAlignmentRole);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_error);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_letter);
    splitter->addWidget(right);
    splitter->setSizes({560, 640});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(splitter, 1);
    m_error->hide();
    m_letter->hide();
    m_error->retryWhenBack(client);
    connect(m_error, &ErrorBox::actionTriggered, this, &HotLinksView::read);
    connect(&m_feed, &ReportFeed::changed, this, &HotLinksView::show);
}

void HotLinksView::read()
{
    m_error->hide();
    m_feed.read();
}

void HotLinksView::setCampaign(const QJsonObject &campaign)
{
    m_html = decoded(campaign["message"]["body"]);
    show();
}

/// Where its link goes; of several that the letter does not tell apart, what they share.
static QString leadsTo(const letters::HotLink &link)
{
    const QString url = format::harmlessLine(link.url);
    return link.addresses.size() > 1
        ? HotLinksView::tr("%1, in several spellings together", "a link").arg(url)
        : url;
}

void HotLinksView::show()
{
    if (m_feed.statistic().error.isSet())
        m_error->show(m_feed.statistic().error, {}, tr("Try again"));
    else
        m_error->hide();
    const QList<emails::Counted> clicks =
        m_feed.isKnown() ? emails::clicksPerLink(m_feed.statistic().json) : QList<emails::Counted>();
    const QList<letters::HotLink> links = letters::hotLinks(m_html, clicks);
    qint64 all = 0;
    for (const letters::HotLink &link : links)
        all += qMax<qint64>(0, link.clicks);
    m_letter->setVisible(!m_html.isEmpty());
    m_letter->setLetter(letters::withBadges(m_html, links));
    m_model->removeRows(0, m_model->rowCount());
    for (const letters::HotLink &link : links) {
        QStringList told = link.addresses.isEmpty() ? QStringList(link.url) : link.addresses;
        for (QString &address : told)
            address = format::harmlessLine(address);
        const QString tip = told.join(u'\n');
        const QString place = link.places > 0 ? format::harmlessLine(link.text) : tr("Not in the letter");
        QList<QStandardItem *> row {
            new QStandardItem(m_feed.isKnown() && link.clicks >= 0 ? QLocale().toString(link.clicks)
                                                                   : QString(format::nothing)),
            new QStandardItem(format::display(link.clicks < 0 ? QJsonValue() : format::rate(link.clicks, all),
                                              {Kind::Percent, {}, {}})),
            new QStandardItem(m_html.isEmpty() ? QString(format::nothing) : place),
            new QStandardItem(leadsTo(link))};
        for (const int column : {Clicks, Share})
            row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QStandardItem *item : row) {
            item->setEditable(false);
            item->setToolTip(plainToolTip(tip));
        }
        m_model->appendRow(row);
    }
    if (!m_feed.isKnown())
        m_words->setText(m_feed.isReading() ? tr("Reading…") : QString());
    else if (clicks.isEmpty())
        m_words->setText(tr("The service does not tell which links of this campaign were clicked."));
    else
        m_words->setText(
            tr("%Ln click(s) in all; somebody may have clicked several times.", nullptr, int(all)));
}

} // namespace pulsedeck
