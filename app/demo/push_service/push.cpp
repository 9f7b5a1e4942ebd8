// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/scopes.h"
#include "app/demo/tables/table.h"

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
constexpr int taskCount = 64;
constexpr int waiting = 13; ///< Status of a task.
constexpr int departed = 3;

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
    return rowsOf(taskCount, [&](int i) {
        Dice dice = sowing.dice(u"push", i);
        const QDateTime sent = sowing.daysAgo(i * 5, dice);
        return QJsonObject {{u"id"_s, 381000 - i},
                            {u"title"_s, dice.pick(titles)},
                            {u"body"_s, u"One click to your cup"_s},
                            {u"website_id"_s, firstSite + i % 3},
                            {u"from"_s, dateText(sent)},
                            {u"to"_s, dateText(sent.addDays(1))},
                            {u"status"_s, i == 0 ? waiting : departed}};
    });
}

/// What is told of a site, and what was changed.
struct PushData {
    explicit PushData(const ServingRef &of)
        : serving(of), tasks(u"Push campaign"_s, u"id"_s, taskRows(of->sowing()))
    {
    }

    const ServingRef serving;
    Table tasks;
    QHash<qint64, int> states; ///< Of subscribers that were switched, by id.
    QHash<qint64, QDateTime> lastSent; ///< By site.
    QHash<qint64, QDateTime> planned; ///< When a campaign leaves, by its id.
};

using PushRef = std::shared_ptr<PushData>;

/// Sends what was planned for a time that is over.
void settle(PushData &data, const QDateTime &now)
{
    data.planned.removeIf([&](const auto &one) {
        QJsonObject *task = data.tasks.find(QString::number(one.key()));
        if (one.value() <= now && task)
            task->insert(u"status"_s, departed);
        return one.value() <= now;
    });
}

QJsonArray wantedTasks(PushData &data, const Call &call)
{
    settle(data, call.now);
    const QJsonObject query = call.query;
    return rowsWhere(data.tasks.seenRows(), [&](const QJsonValue &row) {
        const QString day = row[u"from"].toString();
        return (!query.contains(u"website_id") || row[u"website_id"] == query[u"website_id"])
            && (!query.contains(u"from") || day >= query[u"from"].toString())
            && (!query.contains(u"to") || day.left(10) <= query[u"to"].toString().left(10));
    });
}

Answer oneTask(PushData &data, const Call &call)
{
    settle(data, call.now);
    if (const QJsonObject *found = data.tasks.find(call.path[u"id"_s])) {
        const QJsonObject row = *found;
        const Site &site = sites()[row[u"website_id"].toInt() - firstSite];
        const int reached = row[u"status"] == waiting ? 0 : site.subscribers * 9 / 10;
        // The number of those sent to is text here.
        return QJsonObject {{u"id"_s, row[u"id"]},
                            {u"message"_s,
                             QJsonObject {{u"title"_s, row[u"title"]},
                                          {u"text"_s, row[u"body"]},
                                          {u"link"_s, row[u"link"].toString(u"https://"_s + site.host)}}},
                            {u"website"_s, site.host},
                            {u"website_id"_s, row[u"website_id"]},
                            {u"status"_s, row[u"status"]},
                            {u"send"_s, QString::number(reached)},
                            {u"delivered"_s, reached * 94 / 100},
                            {u"redirect"_s, reached * 6 / 100}};
    }
    return notFound(Scope::PushService, u"Push campaign not found"_s);
}

constexpr qint64 firstSubscriber = 7'000'000;
constexpr int subscribersOfSite = 100'000; ///< Ids of a site's subscribers.

QJsonArray subscriptions(const PushData &data, int site)
{
    const Serving &serving = *data.serving;
    static const QStringList browsers = {u"Chrome"_s, u"Firefox"_s, u"Edge"_s, u"Safari"_s, u"Opera"_s};
    static const QStringList systems = {u"Windows"_s, u"Android"_s, u"macOS"_s, u"Linux"_s};
    return rowsOf(sites()[site].subscribers, [&](int i) {
        Dice dice = serving.sowing().dice(u"subscriber", site * 100'000 + i);
        const Person person = serving.people().person(People::mixed, 20'000 + site * 10'000 + i);
        const QJsonArray variables {QJsonObject {
            {u"id"_s, 1}, {u"name"_s, u"Name"_s}, {u"type"_s, u"string"_s}, {u"value"_s, person.name}}};
        const qint64 id = firstSubscriber + site * subscribersOfSite + i;
        const int state = dice.chance(0.9) ? 1 : 0;
        return QJsonObject {{u"id"_s, id},
                            {u"browser"_s, dice.pick(browsers)},
                            {u"lang"_s, person.language},
                            {u"os"_s, dice.pick(systems)},
                            {u"country_code"_s, person.country},
                            {u"city"_s, person.city},
                            {u"variables"_s, dice.chance(0.3) ? variables : QJsonArray()},
                            {u"subscription_date"_s, dateText(serving.sowing().daysAgo(i / 8, dice))},
                            {u"status"_s, data.states.value(id, state)}};
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

/// One campaign for a site in fifteen minutes.
Answer send(PushData &data, const Call &call)
{
    constexpr qint64 pauseSeconds = 15 * 60;
    const qint64 site = call.body[u"website_id"].toInteger();
    if (site < firstSite || site >= firstSite + sites().size())
        return notFound(Scope::PushService, u"Website not found"_s);
    const QString date = call.text(u"send_date"_s);
    const QDateTime planned = QDateTime::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !planned.isValid())
        return invalid(u"Argument send_date is invalid"_s);
    const QDateTime last = data.lastSent.value(site);
    if (last.isValid() && last.secsTo(call.now) < pauseSeconds)
        return error(400, u"You can send one push campaign for a website every 15 minutes"_s, 711);
    data.lastSent.insert(site, call.now);
    const bool waits = planned.isValid() && planned > call.now;
    const QDateTime from = waits ? planned : call.now;
    const QJsonObject row {{u"title"_s, call.body[u"title"]},
                           {u"body"_s, call.body[u"body"]},
                           {u"website_id"_s, site},
                           {u"from"_s, dateText(from)},
                           {u"to"_s, dateText(from.addSecs(call.body[u"ttl"].toInteger()))},
                           {u"link"_s, call.body[u"link"]},
                           {u"status"_s, waits ? waiting : departed}};
    const QJsonValue id = data.tasks.insert(row)[u"id"];
    if (waits)
        data.planned.insert(id.toInteger(), planned);
    return QJsonObject {{u"result"_s, true}, {u"id"_s, id}};
}

Answer setState(PushData &data, const Call &call)
{
    const qint64 number = call.body[u"id"].toInteger() - firstSubscriber;
    const qint64 site = number / subscribersOfSite;
    if (number < 0 || site >= sites().size() || number % subscribersOfSite >= sites()[site].subscribers)
        return notFound(Scope::PushService, u"Subscription not found"_s);
    data.states.insert(call.body[u"id"].toInteger(), call.body[u"state"].toInt());
    return resultTrue();
}

} // namespace

void addPushService(Routes &routes, const ServingRef &serving)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::PushService, id, std::move(handler));
    };
    const auto data = std::make_shared<PushData>(serving);
    const QString site = u"GET /push/websites/{id}"_s;
    add(u"GET /push/tasks"_s,
        [serving, data](const Call &call) { return serving->list(call, wantedTasks(*data, call)); });
    add(u"GET /push/tasks/{id}"_s, [data](const Call &call) { return oneTask(*data, call); });
    add(u"POST /push/tasks"_s, [data](const Call &call) { return send(*data, call); });
    add(u"POST /push/subscriptions/state"_s, [data](const Call &call) { return setState(*data, call); });
    add(u"GET /push/websites"_s,
        [serving](const Call &call) { return serving->list(call, siteRows(serving->sowing())); });
    add(u"GET /push/websites/total"_s, [](const Call &) -> Answer {
        return QJsonObject {{u"total"_s, sites().size()}};
    });
    add(u"GET /push/websites/info/{id}"_s, ofSite([serving](const Call &, int number) -> Answer {
            return siteInfo(serving->sowing(), number);
        }));
    add(site + u"/subscriptions"_s, ofSite([serving, data](const Call &call, int number) {
            return serving->list(call, subscriptions(*data, number));
        }));
    add(site + u"/subscriptions/total"_s, ofSite([](const Call &, int number) -> Answer {
            return QJsonObject {{u"total"_s, sites()[number].subscribers}};
        }));
    add(site + u"/code"_s, ofSite([](const Call &, int number) -> Answer {
            const QString script = u"https://web.example.com/js/push/%1.js"_s.arg(firstSite + number);
            return QJsonObject {{u"script_url"_s, script},
                                {u"script_code"_s, u"<script src=\"%1\" async></script>"_s.arg(script)}};
        }));
    add(site + u"/variables"_s, ofSite([serving](const Call &call, int) {
            return serving->list(
                call, {QJsonObject {{u"id"_s, 1}, {u"name"_s, u"Name"_s}, {u"type"_s, u"string"_s}}});
        }));
}

} // namespace pulsedeck::demo
