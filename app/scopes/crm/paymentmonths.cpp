// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/values/convert.h"
#include "app/values/zone.h"

#include <QJsonArray>
#include <QLocale>
#include <QMap>

namespace pulsedeck::crm {

namespace {

/// Payments in one currency.
struct Paid {
    double sum = 0;
    int payments = 0;
    QMap<QDate, double> months; ///< By their first days, none left out between two.
};

QMap<QString, Paid> paidIn(const QJsonValue &answer)
{
    QMap<QString, Paid> found;
    for (const QJsonValue payment : answer["data"].toArray()) {
        const QDateTime at = format::toDateTime(payment["createdAt"]);
        const auto amount = format::toAmount(payment["price"]["amount"]);
        if (!amount || !at.isValid())
            continue;
        const QDate day = format::inZone(at).date();
        Paid &paid = found[payment["price"]["currency"].toString()];
        paid.sum += *amount;
        ++paid.payments;
        paid.months[QDate(day.year(), day.month(), 1)] += *amount;
    }
    for (Paid &paid : found) {
        for (QDate month = paid.months.firstKey(); month < paid.months.lastKey(); month = month.addMonths(1))
            paid.months[month] += 0;
    }
    return found;
}

void addTo(ReportData &report, const Paid &paid, const QString &currency)
{
    report.figures << Figure {
        .title = Tr::tr("Payments together"),
        .value = paid.sum,
        .kind = Kind::Money,
        .currency = currency,
        .explanation = Tr::tr("Sum of %Ln payment(s) of whatever status: what its codes mean is not "
                              "documented",
                              nullptr, paid.payments),
        .key = "paid-" + currency};
    ChartData months {.id = "months-" + currency, .title = Tr::tr("Payments by month"), .unit = currency};
    for (auto month = paid.months.begin(); month != paid.months.end(); ++month) {
        if (month.key().addMonths(1) > format::today())
            months.incomplete << months.categories.size();
        months.categories << QLocale().toString(month.key(), "MMM yyyy");
    }
    months.series = {{.name = Tr::tr("Payments"), .values = paid.months.values()}};
    report.charts << months;
}

/// Sums over several currencies are not made.
ReportData read(const QJsonValue &answer)
{
    const QMap<QString, Paid> found = paidIn(answer);
    ReportData report;
    for (auto one = found.begin(); one != found.end(); ++one)
        addTo(report, one.value(), one.key());
    if (found.isEmpty())
        report.note = Tr::tr("There are no payments yet.");
    return report;
}

} // namespace

Resource paymentMonths()
{
    Resource months {.id = "crm/payment-months", .title = Tr::tr("Payments by month"), .scope = Scope::Crm};
    months.reports = [](const QJsonObject &) {
        return QList<Report> {
            {"payments", Tr::tr("Payments by month"), {"GET /crm/v1/payments/all"}, read, {}}};
    };
    return months;
}

} // namespace pulsedeck::crm
