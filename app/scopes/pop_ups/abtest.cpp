// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/abtest.h"

#include "app/scopes/pop_ups/pop_ups.h"
#include "app/values/chance.h"
#include "app/values/format.h"

#include <QJsonArray>
#include <QLocale>

namespace pulsedeck::pop_ups {

namespace {

/// A share of chance below which a difference counts.
constexpr double usualLimit = 0.05;
constexpr double strictLimit = 0.01;

struct Variant {
    QString name;
    QJsonValue reached;
    QJsonValue subscribed;
    QString id;

    QJsonValue rate() const { return format::rate(subscribed, reached); }
};

Variant variant(const QJsonValue &test, const QString &name)
{
    const QJsonValue one = test["participants"][name];
    return {name, one["statistic"]["peopleReached"], one["statistic"]["subscriptions"], one["id"].toString()};
}

QString percent(double share)
{
    const double percent = share * 100;
    return percent < 0.1 ? Tr::tr("less than 0.1%")
                         : Tr::tr("%1%", "a percentage").arg(QLocale().toString(percent, 'f', 1));
}

/// The test's result in words.
QString verdict(const Variant &a, const Variant &b)
{
    const auto reachedA = format::toNumber(a.reached), reachedB = format::toNumber(b.reached);
    const auto doneA = format::toNumber(a.subscribed), doneB = format::toNumber(b.subscribed);
    if (!reachedA || !reachedB || !doneA || !doneB)
        return Tr::tr("The service does not tell enough to compare the variants.");
    const std::optional<double> chance = chanceOf(*doneA, *reachedA, *doneB, *reachedB);
    if (!chance)
        return Tr::tr("Too few people have seen or used the variants to compare them.");
    const QString better = *doneA / *reachedA > *doneB / *reachedB ? a.name : b.name;
    if (*chance < strictLimit)
        return Tr::tr("Variant %1 is better. A difference like this comes about by chance in %2 of all tests "
                      "of equal variants.")
            .arg(better, percent(*chance));
    if (*chance < usualLimit)
        return Tr::tr("Variant %1 is probably better. A difference like this comes about by chance in %2 of "
                      "all tests of equal variants.")
            .arg(better, percent(*chance));
    return Tr::tr("No variant is known to be better: a difference like this comes about by chance in %1 of "
                  "all tests of equal variants.")
        .arg(percent(*chance));
}

QString state(const QJsonValue &test, const Variant &a, const Variant &b)
{
    if (format::toNumber(test["status"]).value_or(1) != 0)
        return Tr::tr("The test goes on.");
    const QString winner = test["winner"].toString();
    for (const Variant &one : {a, b}) {
        if (!winner.isEmpty() && winner == one.id)
            return Tr::tr("The test is finished; the service names variant %1 the winner.").arg(one.name);
    }
    return Tr::tr("The test is finished.");
}

ReportData compare(const QJsonValue &test)
{
    const Variant a = variant(test, "A");
    const Variant b = variant(test, "B");
    ReportData report {.note = state(test, a, b) + ' ' + verdict(a, b)};
    for (const Variant &one : {a, b}) {
        report.figures << figure(one.name + ".reached", Tr::tr("%1: people reached", "A/B").arg(one.name),
                                 one.reached)
                       << figure(one.name + ".subscribed", Tr::tr("%1: subscriptions", "A/B").arg(one.name),
                                 one.subscribed)
                       << wanted(rate(Tr::tr("%1: subscription rate", "A/B").arg(one.name), one.subscribed,
                                      one.reached, Tr::tr("Subscriptions / people reached"),
                                      one.name + ".rate"));
    }
    report.charts << bars(
        "variants", Tr::tr("Subscription rate of the variants"), "%",
        {{Tr::tr("Variant %1").arg(a.name), a.rate()}, {Tr::tr("Variant %1").arg(b.name), b.rate()}});
    report.charts[0].explanation = Tr::tr("Subscriptions / people reached");
    return report;
}

} // namespace

QList<Report> abReports(const QJsonObject &popUp)
{
    if (!popUp["abtest"]["participants"].isObject())
        return {};
    Call call {"GET /v2/pop-ups/public/api/popups/list/{projectId}",
               {{"projectId", popUp["widgetId"].toVariant()}}};
    call.query["first"] = 100;
    const auto read = [id = popUp["id"], known = popUp["abtest"]](const QJsonValue &answer) {
        for (const QJsonValue one : answer["data"].toArray()) {
            if (one["id"] == id)
                return compare(one["abtest"]);
        }
        return compare(known); // It stands behind the first hundred: what the row said.
    };
    return {{"ab", Tr::tr("A/B test"), call, read}};
}

} // namespace pulsedeck::pop_ups
