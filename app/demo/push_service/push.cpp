// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/scopes.h"
#include "app/demo/serving.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

struct Site {
    QString host;
    int subscribers;
};

const QList<Site> &sites()
{
    static const QList<Site> all = {{u"lumen-coffee.example.com"_s, 2318},
                                    {u"shop.lumen-coffee.example.com"_s, 5120},
                                    {u"kava.lumen-coffee.example.org"_s, 640},
                                    {u"club.lumen-coffee.example.net"_s, 57},
                                    {u"trade.lumen-coffee.example.net"_s, 0}};
    return all;
}

constexpr int firstSite = 53100;
constexpr int tasks = 64;

QString addedAt(const Sowing &sowing, int site)
{
    Dice dice = sowing.dice(u"site", site);
    return dateText(sowing.daysAgo(200 + site * 90, dice));
}

QJsonArray siteRows(const Sowing &sowing)
{
    return rowsOf(int(sites().size()), [&](int i) {
        return QJsonObject {{u"id"_s, firstSite + i},
                            {u"url"_s, sites()[i].host},
                            {u"add_date"_s, addedAt(sowing, i)},
                            {u"status"_s, 1}};
    });
}

/// The answer about one site words its status, unlike the list.
QJsonObject siteInfo(const Sowing &sowing, int site)
{
    const int all = sites()[site].subscribers;
    return {{u"id"_s, firstSite + site},
            {u"url"_s, sites()[site].host},
            {u"status"_s, u"active"_s},
            {u"icon"_s, QJsonValue()},
            {u"add_date"_s, addedAt(sowing, site)},
            {u"total_subscribers"_s, all},
            {u"active_subscribers"_s, all * 9 / 10},
            {u"unsubscribed"_s, all / 10},
            {u"subscribers_today"_s, all / 300}};
}

QJsonArray taskRows(const Sowing &sowing)
{
    static const QStringList titles = {u"New beans in the shop"_s, u"Нова кава вже тут"_s,
                                       u"Café gelado!"_s,          u"Cata este viernes"_s,
                                       u"Kahve molası?"_s,         u"Free delivery today"_s};
    return rowsOf(tasks, [&](int i) {
        Dice dice = sowing.dice(u"push", i);
        const QDateTime sent = sowing.daysAgo(i * 5, dice);
        return QJsonObject {{u"id"_s, 381000 - i},
                            {u"title"_s, dice.pick(titles)},
                            {u"body"_s, u"One click to your cup"_s},
                            {u"website_id"_s, firstSite + i % 3},
                            {u"from"_s, dateText(sent)},
                            {u"to"_s, dateText(sent.addDays(1))},
                            {u"status"_s, i == 0 ? 13 : 3}};
    });
}

QJsonArray wantedTasks(const Sowing &sowing, const Call &call)
{
    const QJsonObject query = call.query;
    return rowsWhere(taskRows(sowing), [&](const QJsonValue &row) {
        const QString day = row[u"from"].toString();
        return (!query.contains(u"website_id") || row[u"website_id"] == query[u"website_id"])
            && (!query.contains(u"from") || day >= query[u"from"].toString())
            && (!query.contains(u"to") || day.left(10) <= query[u"to"].toString().left(10));
    });
}

Answer oneTask(const Sowing &sowing, const Call &call)
{
    for (const QJsonValue &row : taskRows(sowing)) {
        if (row[u"id"].toInteger() != call.id())
            continue;
        const Site &site = sites()[row[u"website_id"].toInt() - firstSite];
        const int sent = site.subscribers * 9 / 10;
        // The number of those sent to is text here.
        return QJsonObject {{u"id"_s, row[u"id"]},
                            {u"message"_s,
                             QJsonObject {{u"title"_s, row[u"title"]},
                                          {u"text"_s, row[u"body"]},
                                          {u"link"_s, u"https://"_s + site.host}}},
                            {u"website"_s, site.host},
                            {u"website_id"_s, row[u"website_id"]},
                            {u"status"_s, row[u"status"]},
                            {u"send"_s, QString::number(sent)},
                            {u"delivered"_s, sent * 94 / 100},
                            {u"redirect"_s, sent * 6 / 100}};
    }
    return notFound(Scope::PushService, u"Push campaign not found"_s);
}

QJsonArray subscriptions(const Serving &serving, int site)
{
    static const QStringList browsers = {u"Chrome"_s, u"Firefox"_s, u"Edge"_s, u"Safari"_s, u"Opera"_s};
    static const QStringList systems = {u"Windows"_s, u"Android"_s, u"macOS"_s, u"Linux"_s};
    return rowsOf(sites()[site].subscribers, [&](int i) {
        Dice dice = serving.sowing().dice(u"subscriber", site * 100'000 + i);
        const Person person = serving.people().person(People::mixed, 20'000 + site * 10'000 + i);
        const QJsonArray variables {QJsonObject {
            {u"id"_s, 1}, {u"name"_s, u"Name"_s}, {u"type"_s, u"string"_s}, {u"value"_s, person.name}}};
        return QJsonObject {{u"id"_s, 7'000'000 + site * 100'000 + i},
                            {u"browser"_s, dice.pick(browsers)},
                            {u"lang"_s, person.language},
                            {u"os"_s, dice.pick(systems)},
                            {u"country_code"_s, person.country},
                            {u"city"_s, person.city},
                            {u"variables"_s, dice.chance(0.3) ? variables : QJsonArray()},
                            {u"subscription_date"_s, dateText(serving.sowing().daysAgo(i / 8, dice))},
                            {u"status"_s, dice.chance(0.9) ? 1 : 0}};
    });
}

/// A handler of one site.
template<typename Function> Handler ofSite(Function function)
{
    return [function](const Call &call) -> Answer {
        const qint64 site = call.id() - firstSite;
        if (site < 0 || site >= sites().size())
            return notFound(Scope::PushService, u"Website not found"_s);
        return function(call, int(site));
    };
}

} // namespace

void addPushService(Routes &routes, const ServingRef &serving)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::PushService, id, std::move(handler));
    };
    const QString site = u"GET /push/websites/{id}"_s;
    add(u"GET /push/tasks"_s,
        [serving](const Call &call) { return serving->list(call, wantedTasks(serving->sowing(), call)); });
    add(u"GET /push/tasks/{id}"_s, [serving](const Call &call) { return oneTask(serving->sowing(), call); });
    add(u"GET /push/websites"_s,
        [serving](const Call &call) { return serving->list(call, siteRows(serving->sowing())); });
    add(u"GET /push/websites/total"_s, [](const Call &) -> Answer {
        return QJsonObject {{u"total"_s, sites().size()}};
    });
    add(u"GET /push/websites/info/{id}"_s, ofSite([serving](const Call &, int number) -> Answer {
            return siteInfo(serving->sowing(), number);
        }));
    add(site + u"/subscriptions"_s, ofSite([serving](const Call &call, int number) {
            return serving->list(call, subscriptions(*serving, number));
        }));
    add(site + u"/subscriptions/total"_s, ofSite([](const Call &, int number) -> Answer {
            return QJsonObject {{u"total"_s, sites()[number].subscribers}};
        }));
    add(site + u"/variables"_s, ofSite([serving](const Call &call, int) {
            return serving->list(
                call, {QJsonObject {{u"id"_s, 1}, {u"name"_s, u"Name"_s}, {u"type"_s, u"string"_s}}});
        }));
}

} // namespace pulsedeck::demo
