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

/// Payments in one currency, by status: what its codes mean is not documented.
struct Paid {
    QMap<QString, double> sums;
    QMap<QString, int> payments;
    QMap<QString, QMap<QDate, double>> months; ///< By their first days.
};

struct Payments {
    QMap<QString, Paid> byCurrency;
    int leftOut = 0; ///< Without a day or an amount.
};

Payments paymentsIn(const QJsonValue &answer)
{
    Payments found;
    for (const QJsonValue payment : answer["data"].toArray()) {
        const QDateTime at = format::toDateTime(payment["createdAt"]);
        const auto amount = format::toAmount(payment["price"]["amount"]);
        if (!amount || !at.isValid()) {
            ++found.leftOut;
            continue;
        }
        const QDate day = format::inZone(at).date();
        const QString status = format::toText(payment["status"]);
        Paid &paid = found.byCurrency[payment["price"]["currency"].toString()];
        paid.sums[status] += *amount;
        ++paid.payments[status];
        paid.months[status][QDate(day.year(), day.month(), 1)] += *amount;
    }
    return found;
}

QString statusText(const QString &status)
{
    return status.isEmpty() ? Tr::tr("Payments without a status")
                            //: %1 is a code that the service does not explain.
                            : Tr::tr("Payments in status %1").arg(status);
}

/// None is left out between the first and the last.
QList<QDate> monthsOf(const Paid &paid)
{
    QDate first;
    QDate last;
    for (const QMap<QDate, double> &one : paid.months) {
        first = first.isValid() ? qMin(first, one.firstKey()) : one.firstKey();
        last = qMax(last, one.lastKey());
    }
    QList<QDate> months;
    for (QDate month = first; month <= last; month = month.addMonths(1))
        months << month;
    return months;
}

void addTo(ReportData &report, const Paid &paid, const QString &currency)
{
    ChartData chart {.id = "months-" + currency,
                     .title = Tr::tr("Payments by month"),
                     .shape = ChartData::Shape::StackedBar,
                     .unit = currency,
                     .explanation = Tr::tr("Of every status: what the codes mean is not documented.")};
    const QList<QDate> months = monthsOf(paid);
    for (const QDate &month : months) {
        if (month.addMonths(1) > format::today())
            chart.incomplete << chart.categories.size();
        chart.categories << QLocale().toString(month, "MMM yyyy");
    }
    for (auto sum = paid.sums.begin(); sum != paid.sums.end(); ++sum) {
        report.figures << Figure {.title = statusText(sum.key()),
                                  .value = *sum,
                                  .kind = Kind::Money,
                                  .currency = currency,
                                  .explanation = Tr::tr("Sum of %Ln payment(s); what the codes of the "
                                                        "status mean is not documented",
                                                        nullptr, paid.payments[sum.key()]),
                                  .key = "paid-" + currency + u'-' + sum.key()};
        QList<double> values;
        for (const QDate &month : months)
            values << paid.months[sum.key()].value(month);
        chart.series << ChartData::Series {.name = statusText(sum.key()), .values = values};
    }
    report.charts << chart;
}

/// Sums over several currencies are not made.
ReportData read(const QJsonValue &answer)
{
    const Payments found = paymentsIn(answer);
    ReportData report;
    for (auto one = found.byCurrency.begin(); one != found.byCurrency.end(); ++one)
        addTo(report, one.value(), one.key());
    QStringList notes;
    if (found.byCurrency.isEmpty())
        notes << Tr::tr("There are no payments yet.");
    if (found.leftOut > 0)
        notes << Tr::tr("%Ln payment(s) without a day or an amount are left out.", nullptr, found.leftOut);
    const qint64 total = format::toInteger(answer["total"]).value_or(0);
    if (const qsizetype told = answer["data"].toArray().size(); told < total)
        notes << Tr::tr("SendPulse told only %1 of %2 payments.")
                     .arg(QLocale().toString(told), QLocale().toString(total));
    report.note = notes.join(u' ');
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
