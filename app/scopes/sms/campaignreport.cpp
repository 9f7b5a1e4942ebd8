// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/campaignreport.h"

#include "app/scopes/sms/sms.h"
#include "app/values/convert.h"
#include "app/vocabulary/columntext.h"

#include <QJsonArray>
#include <QMap>

namespace pulsedeck::sms {

static QJsonValue campaignOf(const QJsonValue &answer)
{
    const QJsonValue one = answer.isArray() ? answer.toArray().at(0) : answer;
    return one["data"];
}

QJsonValue recipientsOf(const QJsonValue &answer)
{
    const QJsonValue list = campaignOf(answer)["task_phones_info"];
    if (!list.isArray())
        return list;
    QJsonArray recipients;
    for (const QJsonValue one : list.toArray()) {
        QJsonObject row = one.toObject();
        const QStringList keys = row.keys();
        for (const QString &key : keys) {
            if (key.endsWith("ountry_code"))
                row["country_code"] = row.value(key);
        }
        if (one.isObject())
            row["currency"] = campaignOf(answer)["currency"];
        recipients << (one.isObject() ? row : one);
    }
    return recipients;
}

static ReportData results(const QJsonValue &answer)
{
    constexpr int onTheWay = 1, delivered = 2, notDelivered = 12;
    const QJsonArray recipients = recipientsOf(answer).toArray();
    if (recipients.isEmpty())
        return {.note = Tr::tr("The service lists no recipients for this campaign.")};
    QMap<qint64, int> outcomes;
    QMap<QString, int> countries;
    QMap<QString, double> costs;
    double spent = 0;
    for (const QJsonValue one : recipients) {
        ++outcomes[format::toInteger(one["status"]).value_or(0)];
        const QString country = one["country_code"].toString().trimmed();
        const double cost = format::toAmount(one["money_spent"]).value_or(0);
        ++countries[country];
        costs[country] += cost;
        spent += cost;
    }
    const Column column = country({}, {});
    QList<ChartPart> byCountry, costByCountry;
    for (auto at = countries.cbegin(); at != countries.cend(); ++at) {
        byCountry << ChartPart {format::display(at.key(), column), at.value()};
        costByCountry << ChartPart {byCountry.last().first, costs.value(at.key())};
    }
    const int other =
        int(recipients.size()) - outcomes[onTheWay] - outcomes[delivered] - outcomes[notDelivered];
    ReportData report {.figures = {
                           figure("recipients", Tr::tr("Recipients"), recipients.size()),
                           wanted(figure("delivered", Tr::tr("Delivered"), outcomes[delivered])),
                           figure("on-the-way", Tr::tr("Sent, not confirmed"), outcomes[onTheWay]),
                           unwanted(figure("not-delivered", Tr::tr("Not delivered"), outcomes[notDelivered])),
                           wanted(rate(Tr::tr("Delivery rate"), outcomes[delivered], recipients.size(),
                                       Tr::tr("Delivered / recipients"), "delivery-rate")),
                           {.title = Tr::tr("Money spent"),
                            .value = spent,
                            .kind = Kind::Money,
                            .currency = campaignOf(answer)["currency"].toString(),
                            .explanation = Tr::tr("Sum over all recipients"),
                            .key = "money-spent"},
                       }};
    if (other > 0)
        report.figures << figure("other", Tr::tr("Other outcomes"), other);
    report.charts << bars("countries", Tr::tr("Recipients by country"), Tr::tr("people"), byCountry)
                  << bars("costs", Tr::tr("Money spent by country"),
                          campaignOf(answer)["currency"].toString(), costByCountry);
    return report;
}

Report campaignReport(const QJsonObject &campaign)
{
    return {"results", Tr::tr("Results"), forRow({"GET /sms/campaigns/info/{id}"}, campaign), results};
}

} // namespace pulsedeck::sms
