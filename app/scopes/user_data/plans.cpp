// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/user_data/plans.h"

#include "app/scopes/user_data/user_data.h"
#include "app/values/format.h"

#include <QJsonObject>

namespace pulsedeck::user_data {

static QList<Figure> moneyFigures(const QJsonObject &balance)
{
    if (balance.isEmpty())
        return {};
    const QString currency = balance["currency"].toString();
    return {
        {Tr::tr("Main balance"), balance["main"], Kind::Money, currency, {}, Tone::Neutral, "balance.main"},
        {Tr::tr("Bonus balance"),
         balance["bonus"],
         Kind::Money,
         currency,
         {},
         Tone::Neutral,
         "balance.bonus"},
    };
}

static QList<Figure> emailFigures(const QJsonObject &plan)
{
    if (plan.isEmpty())
        return {};
    QList<Figure> figures {
        {Tr::tr("Email plan"), plan["tariff_name"], Kind::Text},
        {Tr::tr("Email plan ends"), plan["finished_time"], Kind::DateTime},
    };
    if (format::toInteger(plan["current_subscribers"]))
        figures << wanted(
            figure("email.current_subscribers", Tr::tr("Subscribers"), plan["current_subscribers"]));
    // Plans without a number of emails do not have the field.
    if (format::toInteger(plan["emails_left"]))
        figures << figure("email.emails_left", Tr::tr("Emails left"), plan["emails_left"]);
    return figures;
}

static QList<Figure> planFigures(const QJsonObject &plan, const QString &name, const QString &end,
                                 const QString &renews)
{
    if (plan.isEmpty())
        return {};
    return {
        {name, plan["tariff_name"], Kind::Text},
        {end, plan["end_date"], Kind::DateTime},
        {renews, plan["auto_renew"], Kind::YesNo},
    };
}

ReportData plans(const QJsonValue &answer)
{
    const QJsonObject email = answer["email"].toObject();
    ReportData report;
    report.figures << moneyFigures(answer["balance"].toObject()) << emailFigures(email)
                   << planFigures(answer["smtp"].toObject(), Tr::tr("SMTP plan"), Tr::tr("SMTP plan ends"),
                                  Tr::tr("SMTP plan renews itself"))
                   << planFigures(answer["push"].toObject(), Tr::tr("Web push plan"),
                                  Tr::tr("Web push plan ends"), Tr::tr("Web push plan renews itself"));
    const ChartData subscribers = gauge("subscribers", Tr::tr("Subscribers"), email["current_subscribers"],
                                        email["maximum_subscribers"]);
    if (!subscribers.isEmpty())
        report.charts << subscribers;
    if (report.figures.isEmpty())
        report.note = Tr::tr("The service provides nothing about this account's plans.");
    return report;
}

} // namespace pulsedeck::user_data
