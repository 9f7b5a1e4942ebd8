// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/elementreport.h"

#include "app/scopes/automation/automation.h"

namespace pulsedeck::automation {

/// By `af_type`. The last four words are not confirmed, so that both likely spellings stand here.
static QString statisticsOf(const QString &kind)
{
    static const QHash<QString, QString> operations {
        {"maintrigger", "GET /a360/stats/main-trigger/{ID}/group-stat"},
        {"email", "GET /a360/stats/email/{ID}/group-stat"},
        {"push", "GET /a360/stats/push/{ID}/group-stat"},
        {"sms", "GET /a360/stats/sms/{ID}/group-stat"},
        {"goal", "GET /a360/stats/goal/{ID}/group-stat"},
        {"messenger", "GET /a360/stats/messenger/{ID}/group-stat"},
        {"filter", "GET /a360/stats/filter/{ID}/group-stat"},
        {"trigger", "GET /a360/stats/trigger/{ID}/group-stat"},
        {"condition", "GET /a360/stats/trigger/{ID}/group-stat"},
        {"action", "GET /a360/stats/action/{ID}/group-stat"},
    };
    return operations.value(kind);
}

static ReportData figures(const QJsonValue &answer)
{
    const QJsonObject data = answer["data"].toObject();
    ReportData report;
    const auto add = [&](const char *key, const QString &title, Kind kind = Kind::Count) {
        if (data.contains(QLatin1String(key)))
            report.figures << figure("data." + QLatin1String(key), title, data[QLatin1String(key)], kind);
    };
    add("executed", Tr::tr("Passed"));
    add("sent", Tr::tr("Sent"));
    add("delivered", Tr::tr("Delivered"));
    add("opened", Tr::tr("Opened"));
    add("clicked", Tr::tr("Clicked"));
    add("errors", Tr::tr("Errors"));
    add("unsubscribed", Tr::tr("Unsubscribed"));
    add("marked_as_spam", Tr::tr("Marked as spam"));
    add("deleted", Tr::tr("Deleted"));
    add("last_send", Tr::tr("Last sent"), Kind::DateTime);
    if (data.contains("delivered")) {
        report.figures << rate(Tr::tr("Click rate"), data["clicked"], data["delivered"],
                               Tr::tr("Clicked / delivered"), "click-rate");
        report.charts << funnel("funnel", Tr::tr("From sent to clicked"), Tr::tr("messages"),
                                {
                                    {Tr::tr("Sent"), data["sent"]},
                                    {Tr::tr("Delivered"), data["delivered"]},
                                    {Tr::tr("Opened"), data["opened"]},
                                    {Tr::tr("Clicked"), data["clicked"]},
                                },
                                1);
    }
    return report;
}

QList<Report> elementReports(const QJsonObject &element)
{
    const QString operation = statisticsOf(element["af_type"].toString());
    if (operation.isEmpty())
        return {};
    return {{"figures",
             Tr::tr("Figures"),
             {operation, {{"ID", element["id"].toVariant()}}},
             figures,
             {},
             {"data.executed", "data.sent", "data.opened", "data.clicked"}}};
}

} // namespace pulsedeck::automation
