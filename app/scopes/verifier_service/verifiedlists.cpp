// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/verifier_service/checking.h"
#include "app/scopes/verifier_service/verifier_service.h"
#include "app/values/format.h"
#include "app/vocabulary/usual.h"

namespace pulsedeck::verifier_service {

static ReportData outcome(const QJsonValue &check)
{
    const QJsonValue counts = check["data"];
    const QList<ChartPart> parts {
        {Tr::tr("Valid"), counts["1"]},
        {Tr::tr("Unconfirmed"), counts["2"]},
        {Tr::tr("Invalid"), counts["3"]},
        {Tr::tr("Not checked"), counts["0"]},
    };
    if (counts.toObject().isEmpty())
        return {.note = Tr::tr("The check is still running.")};
    ReportData report;
    for (qsizetype at = 0; at < parts.size(); ++at)
        report.figures << figure("data." + QString::number((at + 1) % 4), parts[at].first, parts[at].second);
    // Of the same whole as in the chart, which may have addresses that were added since left out.
    double all = 0;
    for (const ChartPart &part : parts)
        all += format::toNumber(part.second).value_or(0);
    report.figures << figure("all_emails_quantity", Tr::tr("Addresses"), check["all_emails_quantity"]);
    report.figures << wanted(rate(Tr::tr("Share of valid addresses"), counts["1"], all,
                                  Tr::tr("Valid / all addresses"), "valid-share"));
    ChartData chart = bars("outcome", Tr::tr("Addresses by outcome"), Tr::tr("addresses"), parts);
    chart.shape = ChartData::Shape::Donut;
    report.charts << chart;
    return report;
}

static ReportData progress(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    ReportData report {.figures = {
                           figure("data.processed", Tr::tr("Addresses checked"), data["processed"]),
                           figure("data.total", Tr::tr("Addresses to check"), data["total"]),
                       }};
    const ChartData done = gauge("done", Tr::tr("Checked"), data["processed"], data["total"]);
    if (!done.isEmpty())
        report.charts << done;
    return report;
}

Resource verifiedLists()
{
    Resource lists {
        .id = "verifier_service/verified-lists",
        .title = Tr::tr("Checked lists"),
        .scope = Scope::VerifierService,
        .emptyText = Tr::tr("No mailing list has been checked yet."),
        .list = Call {"GET /verifier-service/check-list"},
        .name = "address_book_name",
    };
    lists.columns = {
        text("address_book_name", Tr::tr("Mailing list")),
        status("status", Tr::tr("Outcome"),
               {
                   {"0", Tr::tr("Check is running"), Tone::Busy},
                   {"1", Tr::tr("Good"), Tone::Good},
                   {"2", Tr::tr("Medium"), Tone::Warning},
                   {"3", Tr::tr("Bad"), Tone::Bad},
               }),
        count("all_emails_quantity", Tr::tr("Addresses")),
        count("data.1", Tr::tr("Valid")),
        count("data.2", Tr::tr("Unconfirmed")),
        count("data.3", Tr::tr("Invalid")),
        hiddenAtFirst(count("data.0", Tr::tr("Not checked"))),
        dateTime("check_date", Tr::tr("Checked")),
        hiddenAtFirst(yesNo("is_updated", Tr::tr("Addresses were added since"))),
        hiddenAtFirst(yesNo("is_garbage_in_book", Tr::tr("Holds addresses that cannot be read"))),
        hiddenAtFirst(text("status_text", Tr::tr("Why"))),
    };
    lists.filters = {byWord(lists.columns.at(1))};
    lists.actions = {checkList(), checkAddress(), showOutcome()};
    lists.reports = [](const QJsonObject &row) {
        // The figures stand beside the addresses; one address is enough to get them.
        const Call call {
            "GET /verifier-service/check", {}, {{"id", row["id"].toVariant()}, {"start", 0}, {"count", 1}}};
        QList<Report> reports {{"outcome", Tr::tr("Outcome"), call, outcome}};
        if (row["status"].toInt() == 0) {
            const Call running {"GET /verifier-service/get-progress", {}, {{"id", row["id"].toVariant()}}};
            reports << Report {"progress", Tr::tr("Progress"), running, progress};
        }
        return reports;
    };
    lists.children = {{"addresses", Tr::tr("Addresses"), verifiedAddresses}};
    return lists;
}

Resource verifiedAddresses(const QJsonObject &list)
{
    Resource addresses {
        .id = "verifier_service/verified-addresses",
        .title = Tr::tr("Addresses of “%1”").arg(list["address_book_name"].toString()),
        .scope = Scope::VerifierService,
        .emptyText = Tr::tr("No address of this list has been checked yet."),
        .list = Call {"GET /verifier-service/check", {}, {{"id", list["id"].toVariant()}}},
        .name = "email_address",
    };
    addresses.columns = {
        email("email_address", Tr::tr("Address")),
        toldAlways(status("status", Tr::tr("Outcome"), outcomes())),
        dateTime("check_date", Tr::tr("Checked")),
        hiddenAtFirst(text("status_text", Tr::tr("Why"))), // mostly the same words
    };
    addresses.filters = {byWord(addresses.columns.at(1))};
    addresses.actions = {makeReport(list["id"])};
    return addresses;
}

} // namespace pulsedeck::verifier_service
