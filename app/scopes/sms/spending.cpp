// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sms.h"
#include "app/values/convert.h"
#include "app/values/zone.h"

#include <QJsonArray>
#include <QLocale>
#include <QMap>

#include <cmath>

namespace pulsedeck::sms {

namespace {

/// What campaigns of one currency cost.
struct Spent {
    double sum = 0;
    int campaigns = 0;
    QMap<QDate, double> months; ///< By their first days.
    QMap<QString, double> senders;
    QDate first, last;
};

/// What is planned for later is not spent yet.
QMap<QString, Spent> spentIn(const QJsonValue &answer)
{
    QMap<QString, Spent> found;
    for (const QJsonValue campaign : answer["data"].toArray()) {
        const QDate day = format::toDate(campaign["send_date"]);
        const auto price = format::toAmount(campaign["company_price"]);
        if (!price || !day.isValid() || day > format::today())
            continue;
        Spent &spent = found[campaign["company_currency"].toString()];
        spent.sum += *price;
        ++spent.campaigns;
        spent.months[QDate(day.year(), day.month(), 1)] += *price;
        spent.senders[campaign["sender_mail_name"].toString()] += *price;
        spent.first = spent.first.isValid() ? qMin(spent.first, day) : day;
        spent.last = spent.last.isValid() ? qMax(spent.last, day) : day;
    }
    return found;
}

Figure amount(const QString &key, const QString &title, double value, const QString &currency,
              const QString &explanation)
{
    return {.title = title,
            .value = value,
            .kind = Kind::Money,
            .currency = currency,
            .explanation = explanation,
            .key = key + '-' + currency};
}

/// What was divided is no more exact than what was paid; less than a unit may be the price of one message.
double rounded(double money)
{
    return money < 1 ? money : std::round(money * 100) / 100;
}

void addTo(ReportData &report, const Spent &spent, const QString &currency)
{
    report.figures << amount("spent", Tr::tr("Spent"), spent.sum, currency,
                             Tr::tr("Sum of the prices of %Ln campaign(s)", nullptr, spent.campaigns))
                   << amount("average", Tr::tr("A campaign on average"), rounded(spent.sum / spent.campaigns),
                             currency, Tr::tr("Spent / campaigns"));
    constexpr int leastDays = 28;
    const int days = int(spent.first.daysTo(spent.last)) + 1;
    if (days >= leastDays)
        report.figures << amount("pace", Tr::tr("30 days at this pace"), rounded(spent.sum / days * 30),
                                 currency, Tr::tr("Spent / days from the first to the last campaign × 30"));
    ChartData months {.id = "months-" + currency, .title = Tr::tr("Spent by month"), .unit = currency};
    for (auto month = spent.months.begin(); month != spent.months.end(); ++month) {
        if (month.key().addMonths(1) > format::today())
            months.incomplete << months.categories.size();
        months.categories << QLocale().toString(month.key(), "MMM yyyy");
    }
    months.series = {{.name = Tr::tr("Spent"), .values = spent.months.values()}};
    QList<ChartPart> senders;
    for (auto sender = spent.senders.begin(); sender != spent.senders.end(); ++sender)
        senders << ChartPart {sender.key().isEmpty() ? Tr::tr("Sender not told") : sender.key(),
                              sender.value()};
    report.charts << months << bars("senders-" + currency, Tr::tr("Spent by sender"), currency, senders);
}

ReportData read(const QJsonValue &answer)
{
    const QMap<QString, Spent> found = spentIn(answer);
    ReportData report;
    for (auto one = found.begin(); one != found.end(); ++one)
        addTo(report, one.value(), one.key());
    if (found.isEmpty())
        report.note = Tr::tr("No campaign of that time has a price.");
    return report;
}

} // namespace

Resource spending()
{
    Resource spending {.id = "sms/spending", .title = Tr::tr("Spending"), .scope = Scope::Sms};
    spending.reports = [](const QJsonObject &) {
        Report report {"spent", Tr::tr("What SMS cost"), {"GET /sms/campaigns/list"}, read};
        report.during = [](const Period &period) {
            Call call {"GET /sms/campaigns/list"};
            call.query = {{"dateFrom", period.first.toString(Qt::ISODate)},
                          {"dateTo", period.last.toString(Qt::ISODate)}};
            return call;
        };
        return QList<Report> {report};
    };
    return spending;
}

} // namespace pulsedeck::sms
