// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/campaignfigures.h"

#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/words.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::emails {

static CampaignFigures fromNames(const QJsonObject &named)
{
    const auto number = [&named](const char *name) {
        const auto found = format::toInteger(named[QLatin1String(name)]);
        return found ? QJsonValue(*found) : QJsonValue(QJsonValue::Undefined);
    };
    CampaignFigures figures;
    figures.sent = number("sent");
    figures.delivered = number("delivered");
    figures.opened = number("opening");
    figures.clicked = number("link_redirected");
    figures.unsubscribed = number("unsubscribe");
    figures.spam = number("spam");
    figures.errors = number("error");
    return figures;
}

/// Codes 1 to 4 hold totals: an email that was opened counts as sent and delivered too. A code that does not
/// occur is 0.
static CampaignFigures fromCodes(const QJsonArray &rows)
{
    CampaignFigures figures;
    if (rows.isEmpty())
        return figures;
    QMap<int, qint64> counts;
    for (const QJsonValue row : rows)
        counts[int(format::toInteger(row["code"]).value_or(-1))] +=
            format::toInteger(row["count"]).value_or(0);
    figures.sent = counts.value(1);
    figures.delivered = counts.value(2);
    figures.opened = counts.value(3);
    figures.clicked = counts.value(4);
    figures.unsubscribed = counts.value(5);
    figures.spam = counts.value(11);
    qint64 errors = 0;
    for (const StatusWord &failure : failureWords()) {
        if (const qint64 emails = counts.value(failure.code.toInt())) {
            figures.failures[failure.code.toInt()] = emails;
            errors += emails;
        }
    }
    figures.errors = errors;
    return figures;
}

CampaignFigures campaignFigures(const QJsonValue &campaign)
{
    const QJsonValue statistics = campaign["statistics"];
    if (statistics.isArray())
        return fromCodes(statistics.toArray());
    if (statistics["general"].isArray())
        return fromCodes(statistics["general"].toArray());
    return fromNames(statistics.toObject());
}

QList<Figure> figures(const CampaignFigures &campaign)
{
    return {
        wanted(rate(Tr::tr("Delivery rate"), campaign.delivered, campaign.sent, Tr::tr("Delivered / sent"),
                    "delivery-rate")),
        wanted(rate(Tr::tr("Open rate"), campaign.opened, campaign.delivered, Tr::tr("Opened / delivered"),
                    "open-rate")),
        wanted(rate(Tr::tr("Click rate"), campaign.clicked, campaign.delivered, Tr::tr("Clicked / delivered"),
                    "click-rate")),
        unwanted(rate(Tr::tr("Unsubscribe rate"), campaign.unsubscribed, campaign.delivered,
                      Tr::tr("Unsubscribed / delivered"), "unsubscribe-rate")),
        unwanted(rate(Tr::tr("Error rate"), campaign.errors, campaign.sent, Tr::tr("Errors / sent"),
                      "error-rate")),
        unwanted(rate(Tr::tr("Spam rate"), campaign.spam, campaign.delivered,
                      Tr::tr("Marked as spam / delivered"), "spam-rate")),
        wanted(rate(Tr::tr("Clicks per open"), campaign.clicked, campaign.opened, Tr::tr("Clicked / opened"),
                    "clicks-per-open")),
        figure("sent", Tr::tr("Sent"), campaign.sent),
        wanted(figure("delivered", Tr::tr("Delivered"), campaign.delivered)),
        wanted(figure("opened", Tr::tr("Opened"), campaign.opened)),
        wanted(figure("clicked", Tr::tr("Clicked"), campaign.clicked)),
        unwanted(figure("unsubscribed", Tr::tr("Unsubscribed"), campaign.unsubscribed)),
        unwanted(figure("errors", Tr::tr("Errors"), campaign.errors)),
        unwanted(figure("spam", Tr::tr("Marked as spam"), campaign.spam)),
    };
}

} // namespace pulsedeck::emails
