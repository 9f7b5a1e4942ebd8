// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/campaignreport.h"
#include "app/scopes/sms/sms.h"
#include "app/values/convert.h"
#include "app/vocabulary/columntext.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace pulsedeck::sms {

namespace {

const char listCall[] = "GET /sms/campaigns/list";
const char campaignCall[] = "GET /sms/campaigns/info/{id}";

/// What messages into one country cost, in one currency.
struct Sum {
    int people = 0;
    int delivered = 0;
    double spent = 0;
};

using Sums = QMap<QPair<QString, QString>, Sum>; ///< By currency and country.

} // namespace

static QList<Call> calls(const SurveyChoice &choice)
{
    const QDate first = choice.today.addDays(1 - choice.value);
    return {{listCall,
             {},
             {{"dateFrom", first.toString(Qt::ISODate)}, {"dateTo", choice.today.toString(Qt::ISODate)}}}};
}

static QList<Call> more(const Call &asked, const QJsonValue &answer, const SurveyChoice &)
{
    QList<Call> calls;
    for (const QJsonValue campaign : asked.operation == listCall ? answer["data"].toArray() : QJsonArray())
        calls << Call {campaignCall, {{"id", campaign["id"].toVariant()}}};
    return calls;
}

static Sums summedUp(const QList<SurveyAnswer> &answers)
{
    constexpr int delivered = 2;
    Sums sums;
    for (const SurveyAnswer &one : answers) {
        if (one.call.operation != campaignCall)
            continue;
        for (const QJsonValue person : recipientsOf(one.answer).toArray()) {
            Sum &sum =
                sums[{person["currency"].toString(), person["country_code"].toString().trimmed().toUpper()}];
            ++sum.people;
            sum.delivered += format::toInteger(person["status"]) == delivered ? 1 : 0;
            sum.spent += format::toAmount(person["money_spent"]).value_or(0);
        }
    }
    return sums;
}

static SurveyData read(const QList<SurveyAnswer> &answers, const SurveyChoice &)
{
    const Sums sums = summedUp(answers);
    SurveyData data;
    QMap<QString, QList<ChartPart>> parts; // by currency: they are not added up
    for (auto one = sums.begin(); one != sums.end(); ++one) {
        const auto &[currency, code] = one.key();
        data.rows << QJsonObject {{"country", code},
                                  {"currency", currency},
                                  {"people", one->people},
                                  {"delivered", one->delivered},
                                  {"spent", one->spent}};
        const QString name = format::display(code, country({}, {}));
        parts[currency] << ChartPart {code.isEmpty() ? Tr::tr("Country not told") : name, one->spent};
    }
    std::stable_sort(data.rows.begin(), data.rows.end(),
                     [](const QJsonObject &one, const QJsonObject &other) {
                         return one["spent"].toDouble() > other["spent"].toDouble();
                     });
    for (auto one = parts.begin(); one != parts.end(); ++one)
        data.charts << SurveyChart {
            bars("countries-" + one.key(), Tr::tr("Spent by country"), one.key(), *one)};
    if (data.rows.isEmpty()) {
        data.sentence = Tr::tr("No campaign of that time tells its recipients.");
        return data;
    }
    const QJsonObject most = data.rows.first();
    const Meaning money {.kind = Kind::Money, .currency = most["currency"].toString()};
    data.sentence =
        Tr::tr("The most was spent on %1: %2 for %Ln message(s).", nullptr, most["people"].toInt())
            .arg(format::display(most["country"], country({}, {})), format::display(most["spent"], money));
    return data;
}

Survey countries()
{
    Survey survey {
        .page = {.id = "sms/countries", .title = Tr::tr("Spending by country"), .scope = Scope::Sms},
        .about =
            Tr::tr("What messages into each country cost, added up from the recipients of each campaign."),
        .options = {{Tr::tr("Last 30 days"), 30},
                    {Tr::tr("Last 90 days"), 90},
                    {Tr::tr("Last 12 months"), 365}},
    };
    survey.calls = calls;
    survey.more = more;
    survey.moreText = Tr::tr("one for each campaign");
    survey.most = 200;
    survey.read = read;
    Column rate = percent("rate", Tr::tr("Delivery rate"));
    rate.explanation = Tr::tr("Delivered / recipients");
    survey.columns = {
        country("country", Tr::tr("Country")),
        count("people", Tr::tr("Recipients")),
        count("delivered", Tr::tr("Delivered")),
        computed(rate, [](const QJsonObject &row) { return format::rate(row["delivered"], row["people"]); }),
        money("spent", Tr::tr("Spent"), "currency"),
    };
    return survey;
}

} // namespace pulsedeck::sms
