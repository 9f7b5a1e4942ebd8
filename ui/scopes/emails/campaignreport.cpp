// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/campaignreport.h"

#include "app/scopes/emails/campaignreports.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "ui/context/pagecontext.h"
#include "ui/look/buttonkey.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/report/pasttext.h"
#include "ui/scopes/emails/campaignoverview.h"
#include "ui/scopes/emails/datesview.h"
#include "ui/scopes/emails/hotlinksview.h"
#include "ui/scopes/emails/recipientsview.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QJsonObject rowOf(const Resource &report)
{
    return report.way.isEmpty() ? QJsonObject() : report.way.last().row;
}

/// The campaigns of one list are known by other names there.
static QJsonValue idOf(const QJsonObject &row)
{
    return row.contains("id"_L1) ? row["id"] : row["task_id"];
}

CampaignReport::CampaignReport(Client &client, const Resource &report, PageContext &context)
    : m_client(client), m_context(context), m_id(idOf(rowOf(report))),
      m_results(client, context.history(), Scope::Emails, emails::campaignReports(m_id).first()),
      m_campaign(rowOf(report)), m_sentence(headingLabel({}, 1.15)), m_age(quietLabel()),
      m_error(new ErrorBox), m_tabs(new QTabWidget),
      m_overview(new CampaignOverview(client, m_id, m_results, context)),
      m_links(new HotLinksView(client, m_id, context)), m_recipients(new RecipientsView(client, context)),
      m_dates(new DatesView(m_results, context))
{
    setAccessibleName(tr("Report of a campaign"));
    m_tabs->setObjectName(u"reportParts"_s);
    m_overview->setObjectName(u"overview"_s);
    m_links->setObjectName(u"hotLinks"_s);
    m_recipients->setObjectName(u"recipients"_s);
    m_dates->setObjectName(u"dates"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the report"));
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_links, tr("Links on the letter"));
    m_tabs->addTab(m_recipients, tr("Who did what"));
    m_tabs->addTab(m_dates, tr("Between two dates"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    m_error->hide();
    m_error->retryWhenBack(client);
    connect(m_error, &ErrorBox::actionTriggered, this, &CampaignReport::read);
    connect(&m_results, &ReportFeed::changed, this, &CampaignReport::show);
    connect(m_overview, &CampaignOverview::verdictChanged, this, [this] {
        m_sentence->setText(format::harmlessLine(m_overview->verdict()));
        m_sentence->setVisible(!m_sentence->text().isEmpty());
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &CampaignReport::fillTab);
}

QWidget *CampaignReport::makeHead()
{
    auto *refresh = new QPushButton(icon(u"refresh"_s), tr("&Refresh"));
    addKeys(*refresh, QKeySequence::Refresh);
    refresh->setAutoDefault(false);
    connect(refresh, &QPushButton::clicked, this, &CampaignReport::read);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_age);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->addLayout(words, 1);
    line->addWidget(refresh, 0, Qt::AlignTop);
    return head;
}

QString CampaignReport::sentence() const
{
    return m_sentence->text();
}

void CampaignReport::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_asked, true))
        read();
}

void CampaignReport::read()
{
    m_error->hide();
    m_results.read();
    m_overview->read();
    fillTab(m_tabs->currentIndex());
    showAge();
}

void CampaignReport::fillTab(int tab)
{
    if (m_tabs->widget(tab) == m_links)
        m_links->read();
    if (m_tabs->widget(tab) == m_dates)
        m_dates->read();
}

void CampaignReport::show()
{
    const Statistic &statistic = m_results.statistic();
    showAge();
    if (statistic.error.isSet())
        m_error->show(statistic.error,
                      m_results.isKnown() ? tr("These figures are remembered from the last reading.")
                                          : QString(),
                      tr("Try again"));
    else
        m_error->hide();
    if (!m_results.isKnown())
        return;
    const QJsonValue answer = statistic.json;
    m_campaign = (answer.isArray() ? answer.toArray().first() : answer).toObject();
    m_overview->setCampaign(m_campaign);
    m_links->setCampaign(m_campaign);
    m_recipients->setCampaign(m_campaign);
}

void CampaignReport::showAge()
{
    if (!m_results.isKnown())
        return m_age->setText(m_results.isReading() ? tr("Reading…") : QString());
    const QString sent = format::display(m_campaign["send_date"], {Kind::DateTime, {}, {}});
    const QString read = ageText(m_results.statistic().readAt);
    m_age->setText(m_campaign["send_date"].toString().isEmpty() ? read : tr("Sent %1. %2").arg(sent, read));
}

} // namespace pulsedeck
