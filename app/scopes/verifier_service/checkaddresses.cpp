// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/verifier_service/checking.h"
#include "app/scopes/verifier_service/verifier_service.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::verifier_service {

/// `data` of each list counts its addresses by status.
static ReportData overall(const QJsonValue &answer)
{
    double counts[4] = {};
    const QJsonArray lists = answer["list"].toArray();
    for (const QJsonValue list : lists) {
        for (int status = 0; status < 4; ++status)
            counts[status] += format::toNumber(list["data"][QString::number(status)]).value_or(0);
    }
    ReportData report;
    if (lists.isEmpty())
        return {.note = Tr::tr("No mailing list has been checked yet.")};
    QList<ChartPart> parts;
    for (const StatusWord &word : outcomes())
        parts << ChartPart {word.text, counts[word.code.toInt()]};
    const auto total = format::toInteger(answer["total"]);
    const QString title = total && *total > lists.size()
        ? Tr::tr("Addresses of %1 of %2 checked lists")
              .arg(QLocale().toString(lists.size()), QLocale().toString(*total))
        : Tr::tr("Addresses of all checked lists");
    ChartData chart = bars("overall", title, Tr::tr("addresses"), parts);
    chart.shape = ChartData::Shape::Donut;
    report.charts << chart;
    return report;
}

Resource checkAddresses()
{
    Resource page {
        .id = "verifier_service/check-addresses",
        .title = Tr::tr("Check addresses"),
        .scope = Scope::VerifierService,
    };
    page.actions = {checkAddress(), showOutcome()};
    page.reports = [](const QJsonObject &) {
        const Call lists {"GET /verifier-service/check-list", {}, {{"count", 100}}};
        return QList<Report> {{"overall", Tr::tr("Checked lists"), lists, overall}};
    };
    return page;
}

} // namespace pulsedeck::verifier_service
