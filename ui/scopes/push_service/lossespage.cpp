// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/push_service/lossespage.h"

#include "app/store/statistics.h"
#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/values/zone.h"
#include "app/vocabulary/action.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/table/plaintable.h"

#include <QJsonArray>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// The service tells so many at once; older ones are past what is remembered.
static constexpr int mostCampaigns = 100;

LossesPage::LossesPage(Client &client, const Resource &resource, PageContext &context)
    : m_client(client), m_context(context), m_sentence(headingLabel({}, 1.1)), m_error(new ErrorBox),
      m_model(new QStandardItemModel(0, 4, this)), m_table(plainTable(m_model, {44, 22, 20, 50}))
{
    setAccessibleName(resource.title);
    m_model->setHorizontalHeaderLabels({tr("Campaign"), tr("Sent"), tr("Subscribers lost"), tr("Read at")});
    m_table->setAccessibleName(tr("Campaigns and the subscribers they cost"));
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_sentence);
    layout->addWidget(quietLabel(
        tr("SendPulse does not tell what a campaign cost. How many had unsubscribed is read from its website "
           "while Pulsedeck is open, and remembered; shown is by how many more there were after the "
           "campaign.")));
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
    m_error->hide();
    m_error->retryWhenBack(client);
    connect(m_error, &ErrorBox::actionTriggered, this, &LossesPage::read);
}

void LossesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void LossesPage::read()
{
    Request request {
        .scope = Scope::PushService, .operation = u"GET /push/tasks"_s, .priority = Priority::Visible};
    request.query = {{u"limit"_s, mostCampaigns}};
    m_sentence->setText(tr("Reading the campaigns…"));
    m_client.send(request, this, [this](const Reply &reply) { take(reply); });
}

void LossesPage::take(const Reply &reply)
{
    m_error->setVisible(!reply.ok());
    if (!reply.ok()) {
        m_sentence->setText(tr("The campaigns could not be read."));
        return m_error->show(reply.error, {}, tr("&Try again"));
    }
    m_losses.clear();
    QHash<qint64, QList<QJsonObject>> bySite;
    for (const QJsonValue campaign : reply.json.toArray()) {
        const QDateTime begun = format::toDateTime(campaign[u"from"]);
        const auto site = format::toInteger(campaign[u"website_id"]);
        if (site && begun.isValid() && begun <= QDateTime::currentDateTimeUtc())
            bySite[*site] << campaign.toObject();
    }
    for (auto one = bySite.begin(); one != bySite.end(); ++one) {
        m_losses[one.key()] = pushLosses(one.value(), {});
        askSite(one.key(), one.value());
    }
    show();
}

/// Asked now, it is read on by itself while the program is open.
void LossesPage::askSite(qint64 site, const QList<QJsonObject> &campaigns)
{
    const Call call {u"GET /push/websites/info/{id}"_s, {{u"id"_s, site}}};
    readStatistic(m_client, m_context.history(), Scope::PushService, call, Priority::Visible, this,
                  [this, site, campaigns](const Statistic &) { remember(site, campaigns); });
    remember(site, campaigns);
}

void LossesPage::remember(qint64 site, const QList<QJsonObject> &campaigns)
{
    const Call call {u"GET /push/websites/info/{id}"_s, {{u"id"_s, site}}};
    m_context.history().readings(Scope::PushService, call, QDateTime::fromMSecsSinceEpoch(0), this,
                                 [this, site, campaigns](const QList<Reading> &readings) {
                                     m_losses[site] = pushLosses(campaigns, readings);
                                     show();
                                 });
}

/// A sentence on what the number rests on.
static QString restsOn(const PushLoss &loss)
{
    if (!loss.before)
        return LossesPage::tr("Its website was not read before it.");
    if (!loss.after)
        return LossesPage::tr("Its website was not read after it yet.");
    if (!loss.lost())
        return LossesPage::tr("They were counted anew meanwhile.");
    const QString between = LossesPage::tr("%1 to %2", "two moments")
                                .arg(format::momentText(loss.before->at), format::momentText(loss.after->at));
    return loss.others > 0
        ? LossesPage::tr("%1, together with %Ln other campaign(s)", nullptr, loss.others).arg(between)
        : between;
}

void LossesPage::addRow(const PushLoss &loss)
{
    const QLocale locale;
    const QString lost = loss.lost() ? locale.toString(*loss.lost()) : tr("Not known");
    const QStringList texts {loss.campaign[u"title"].toString(),
                             format::display(loss.campaign[u"from"], {Kind::DateTime}), lost, restsOn(loss)};
    QList<QStandardItem *> items;
    for (const QString &text : texts) {
        auto *item = new QStandardItem(format::harmlessLine(text));
        item->setEditable(false);
        item->setToolTip(plainToolTip(text));
        items << item;
    }
    items.at(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->appendRow(items);
}

void LossesPage::show()
{
    QList<PushLoss> all;
    for (const QList<PushLoss> &losses : std::as_const(m_losses))
        all << losses;
    std::sort(all.begin(), all.end(), [](const PushLoss &one, const PushLoss &other) {
        return format::toDateTime(one.campaign[u"from"]) > format::toDateTime(other.campaign[u"from"]);
    });
    m_model->setRowCount(0);
    for (const PushLoss &loss : std::as_const(all))
        addRow(loss);
    const auto known = std::find_if(all.begin(), all.end(), [](const PushLoss &loss) { return loss.lost(); });
    if (all.isEmpty())
        m_sentence->setText(tr("No web push campaign was sent yet."));
    else if (known == all.end())
        m_sentence->setText(
            tr("Of none of the %Ln campaign(s) is known yet what it cost.", nullptr, int(all.size())));
    else
        m_sentence->setText(
            format::harmlessLine(tr("“%1” cost %Ln subscriber(s).", nullptr, int(*known->lost()))
                                     .arg(known->campaign[u"title"].toString())));
}

} // namespace pulsedeck
