// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/pop_ups/popupfigures.h"
#include "app/demo/scopes.h"
#include "app/demo/serving.h"

#include <QSet>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

struct Project {
    QString name;
    QString domain;
    int popups;
};

const QList<Project> &projects()
{
    static const QList<Project> all = {{u"Online shop"_s, u"shop.lumen-coffee.example.com"_s, 17},
                                       {u"Cafés and events"_s, u"lumen-coffee.example.com"_s, 6},
                                       {u"Кав'ярня на Подолі"_s, u"kava.lumen-coffee.example.org"_s, 4},
                                       {u"Wholesale portal"_s, u"trade.lumen-coffee.example.net"_s, 0}};
    return all;
}

QString idOf(const QString &what, int number)
{
    const QUuid space(u"5f0c1d52-7a53-4f0e-9d0e-6c1f2f6a9b10"_s);
    return QUuid::createUuidV5(space, what + QString::number(number)).toString(QUuid::WithoutBraces);
}

QString createdAt(const Sowing &sowing, const QString &what, int number)
{
    Dice dice = sowing.dice(what, number);
    return isoText(sowing.daysAgo(dice.between(30, 500), dice));
}

QJsonObject projectRow(const Sowing &sowing, int number)
{
    const Project &project = projects()[number];
    return {{u"id"_s, idOf(u"project"_s, number)},
            {u"name"_s, project.name},
            {u"urls"_s, QJsonArray {u"https://"_s + project.domain}},
            {u"domains"_s, QJsonArray {project.domain}},
            {u"integrationCode"_s,
             u"<script src=\"https://%1/pop-ups.js\" async></script>"_s.arg(project.domain)},
            {u"createdAt"_s, createdAt(sowing, u"project"_s, number)},
            {u"updatedAt"_s, createdAt(sowing, u"project"_s, number)}};
}

constexpr int popupsPerProject = 100;

PopUpFigures figuresOf(const Sowing &sowing, int popup)
{
    const QString created = createdAt(sowing, u"popup"_s, popup);
    return {sowing, popup, QDateTime::fromString(created, Qt::ISODate).toLocalTime().date()};
}

qint64 startOf(const Call &call)
{
    return call.query[u"start"].toInteger();
}

qint64 endOf(const Call &call)
{
    return call.query[u"end"].toInteger();
}

/// What clients changed: the rest is made of numbers.
struct PopUpChanges {
    QJsonArray projects; ///< That were created, the newest first.
    QHash<int, bool> enabled;
    QSet<int> deleted;
};

using ChangesRef = std::shared_ptr<PopUpChanges>;

bool containsNps(int popup)
{
    return popup % popupsPerProject % 6 == 5;
}

QJsonObject popupRow(const Sowing &sowing, const PopUpChanges &changes, int project, int number)
{
    static const QStringList names = {u"Ten percent off the first order"_s,
                                      u"Newsletter sign-up"_s,
                                      u"Cookie notice"_s,
                                      u"Free delivery bar"_s,
                                      u"Tasting reservation"_s,
                                      u"Quiz: find your roast"_s};
    static const QList<int> types = {2, 4, 5, 6, 3, 2};
    const int popup = project * popupsPerProject + number;
    const QString created = createdAt(sowing, u"popup"_s, popup);
    const PopUpFigures figures = figuresOf(sowing, popup);
    QJsonObject row {{u"id"_s, idOf(u"popup"_s, popup)},
                     {u"widgetId"_s, idOf(u"project"_s, project)},
                     {u"isEnabled"_s, changes.enabled.value(popup, popup % 4 != 3)},
                     {u"type"_s, types[number % types.size()]},
                     {u"style"_s, 1 + popup % 3},
                     {u"position"_s, 8},
                     {u"text"_s, names[number % names.size()]},
                     {u"name"_s, u"%1 %2"_s.arg(names[number % names.size()]).arg(number / names.size() + 1)},
                     {u"color"_s, u"#6b4226"_s},
                     {u"containsNPS"_s, containsNps(popup)},
                     {u"statistic"_s, figures.statistic()},
                     {u"createdAt"_s, created},
                     {u"updatedAt"_s, created}};
    if (number % 6 < 2)
        row.insert(u"abtest"_s, figures.abTest(created));
    return row;
}

/// The numbers of a project's pop-ups.
QList<int> popupsOf(const PopUpChanges &changes, int project)
{
    QList<int> numbers;
    for (int number = 0; project >= 0 && number < projects()[project].popups; ++number) {
        if (!changes.deleted.contains(project * popupsPerProject + number))
            numbers << number;
    }
    return numbers;
}

QJsonArray popupRows(const Sowing &sowing, const PopUpChanges &changes, int project)
{
    QJsonArray rows;
    for (const int number : popupsOf(changes, project))
        rows << popupRow(sowing, changes, project, number);
    return rows;
}

int projectOf(const QString &id)
{
    int number = 0;
    while (number < projects().size() && idOf(u"project"_s, number) != id)
        ++number;
    return number < projects().size() ? number : -1;
}

Answer noSuchThing()
{
    return notFound(Scope::PopUps, u"Not found"_s);
}

/// A handler of one project. The number of those that a client created is -1: they have nothing yet.
template<typename Function> Handler ofProject(const ChangesRef &changes, Function function)
{
    return [changes, function](const Call &call) -> Answer {
        const QString id = call.path[u"projectId"_s];
        const int project = projectOf(id);
        const bool isNew = std::any_of(changes->projects.begin(), changes->projects.end(),
                                       [&](const QJsonValue &row) { return row[u"id"] == id; });
        return project < 0 && !isNew ? noSuchThing() : function(call, project);
    };
}

/// A handler of one pop-up, with its number.
template<typename Function> Handler ofPopup(const ChangesRef &changes, Function function)
{
    return [changes, function](const Call &call) -> Answer {
        for (int project = 0; project < projects().size(); ++project) {
            for (const int number : popupsOf(*changes, project)) {
                const int popup = project * popupsPerProject + number;
                if (idOf(u"popup"_s, popup) == call.path[u"popupId"_s])
                    return function(call, popup);
            }
        }
        return noSuchThing();
    };
}

/// Of all pop-ups of a project.
QJsonObject sumOf(const Sowing &sowing, const PopUpChanges &changes, int project, const Call &call)
{
    QJsonObject sum {{u"widget"_s, project}};
    for (const QString &key :
         {u"peopleReached"_s, u"engagements"_s, u"formEngagements"_s, u"subscriptions"_s, u"wereClosed"_s})
        sum.insert(key, 0);
    for (const int number : popupsOf(changes, project)) {
        const QJsonObject figures =
            figuresOf(sowing, project * popupsPerProject + number).statistic(startOf(call), endOf(call));
        for (auto it = figures.begin(); it != figures.end(); ++it)
            sum.insert(it.key(), sum.value(it.key()).toInt() + it.value().toInt());
    }
    return sum;
}

constexpr int firstSubscriber = 88'000;
constexpr int subscribersOfPopup = 100; ///< Ids of a pop-up's subscribers.

QJsonArray subscribers(const Serving &serving, int popup)
{
    return rowsOf(40 + popup % 60, [&](int i) {
        const int number = popup * subscribersOfPopup + i;
        Dice dice = serving.sowing().dice(u"subscriber", number);
        const Person person = serving.people().person(People::mixed, 5000 + number);
        const QString created = isoText(serving.sowing().daysAgo(i, dice));
        return QJsonObject {{u"id"_s, firstSubscriber + number},
                            {u"clientId"_s, idOf(u"client"_s, number)},
                            {u"name"_s, person.name},
                            {u"projectId"_s, idOf(u"project"_s, popup / popupsPerProject)},
                            {u"popupId"_s, idOf(u"popup"_s, popup)},
                            {u"gender"_s, 0},
                            {u"email"_s, person.email},
                            {u"city"_s, person.city},
                            {u"phone"_s, dice.chance(0.3) ? QJsonValue(person.phone) : QJsonValue()},
                            {u"createdAt"_s, created},
                            {u"updatedAt"_s, created}};
    });
}

QJsonArray subscribersOf(const Serving &serving, const PopUpChanges &changes, int project)
{
    QJsonArray rows;
    for (const int number : popupsOf(changes, project)) {
        for (const QJsonValue row : subscribers(serving, project * popupsPerProject + number))
            rows << row;
    }
    return rows;
}

/// The one whose id is in the path.
Answer oneSubscriber(const Serving &serving, const PopUpChanges &changes, const Call &call)
{
    const qint64 number = call.id(u"subscriberId"_s) - firstSubscriber;
    const int popup = int(number / subscribersOfPopup);
    const int project = popup / popupsPerProject;
    if (number < 0 || project >= projects().size()
        || !popupsOf(changes, project).contains(popup % popupsPerProject))
        return noSuchThing();
    const QJsonArray rows = subscribers(serving, popup);
    const qsizetype at = number % subscribersOfPopup;
    return at < rows.size() ? serving.one(call, rows[at].toObject(), Serving::Rest::Blank) : noSuchThing();
}

/// Groups: 1 how often, 2 when, 3 behaviour, 4 clicks, 5 pages, 6 UTM marks, 7 visitor.
QJsonArray conditionRows()
{
    const auto condition = [](int group, const QString &type, const QString &name, bool isOnce) {
        return QJsonObject {
            {u"groupId"_s, group}, {u"dataType"_s, type}, {u"name"_s, name}, {u"uniq"_s, isOnce}};
    };
    return {condition(1, u"integer"_s, u"showsPerSession"_s, true),
            condition(2, u"integer"_s, u"secondsOnPage"_s, true),
            condition(2, u"array"_s, u"weekdays"_s, true),
            condition(3, u"boolean"_s, u"leavingPage"_s, true),
            condition(3, u"integer"_s, u"scrolledPercent"_s, true),
            condition(4, u"string"_s, u"clickOnElement"_s, false),
            condition(5, u"string"_s, u"pageAddress"_s, false),
            condition(6, u"string"_s, u"utmSource"_s, false),
            condition(7, u"string"_s, u"country"_s, false)};
}

QJsonObject planLimits(const Sowing &sowing)
{
    const QDateTime end = sowing.now.addDays(18);
    const QJsonObject views {{u"amount"_s, 100'000}, {u"amountLeft"_s, 71'240}, {u"currentAmount"_s, 28'760}};
    return {{u"expiredAt"_s, isoText(end)},      {u"daysAmount"_s, 30},
            {u"currentDaysAmount"_s, 12},        {u"daysLeft"_s, 18},
            {u"nextLimitsDrop"_s, isoText(end)}, {u"options"_s, QJsonObject {{u"views"_s, views}}}};
}

QJsonArray projectRows(const Sowing &sowing, const PopUpChanges &changes)
{
    QJsonArray rows = changes.projects;
    for (int i = 0; i < projects().size(); ++i)
        rows << projectRow(sowing, i);
    return rows;
}

Answer createProject(PopUpChanges &changes, const Call &call)
{
    const QUrl url(call.text(u"url"_s), QUrl::StrictMode);
    if (call.text(u"name"_s).trimmed().isEmpty() || !url.isValid() || url.host().isEmpty())
        return {422,
                QJsonObject {{u"result"_s, false},
                             {u"errors"_s, QJsonObject {{u"url"_s, u"The name or the url is invalid."_s}}}}};
    const QString created = isoText(call.now);
    const QJsonObject row {
        {u"id"_s, idOf(u"new project"_s, int(changes.projects.size()))},
        {u"name"_s, call.text(u"name"_s)},
        {u"urls"_s, QJsonArray {url.toString()}},
        {u"domains"_s, QJsonArray {url.host()}},
        {u"integrationCode"_s, u"<script src=\"https://%1/pop-ups.js\" async></script>"_s.arg(url.host())},
        {u"createdAt"_s, created},
        {u"updatedAt"_s, created}};
    changes.projects.prepend(row);
    return {call.operation.successStatus, QJsonObject {{u"result"_s, true}, {u"data"_s, row}}};
}

/// The state has two names in the documents.
std::optional<bool> stateOf(const QJsonValue &body)
{
    for (const QString &name : {u"is_enabled"_s, u"isEnabled"_s}) {
        if (body[name].isBool())
            return body[name].toBool();
    }
    return {};
}

void addPopUpWrites(Routes &routes, const ServingRef &serving, const ChangesRef &changes)
{
    const QString base = u"/v2/pop-ups/public/api/"_s;
    routes.add(Scope::PopUps, u"POST "_s + base + u"widgets"_s,
               [changes](const Call &call) { return createProject(*changes, call); });
    routes.add(Scope::PopUps, u"POST "_s + base + u"popups/{popupId}/set-state"_s,
               ofPopup(changes, [serving, changes](const Call &call, int popup) -> Answer {
                   const std::optional<bool> state = stateOf(call.body);
                   if (!state)
                       return {422,
                               QJsonObject {{u"result"_s, false},
                                            {u"errors"_s,
                                             QJsonObject {{u"isEnabled"_s, u"The state is missing."_s}}}}};
                   changes->enabled.insert(popup, *state);
                   const QJsonObject row = popupRow(serving->sowing(), *changes, popup / popupsPerProject,
                                                    popup % popupsPerProject);
                   return serving->one(call, row, Serving::Rest::Blank);
               }));
    routes.add(Scope::PopUps, u"DELETE "_s + base + u"popups/{popupId}"_s,
               ofPopup(changes, [changes](const Call &, int popup) -> Answer {
                   changes->deleted.insert(popup);
                   return resultTrue();
               }));
}

} // namespace

void addPopUps(Routes &routes, const ServingRef &serving)
{
    const auto add = [&](const QString &path, Handler handler) {
        routes.add(Scope::PopUps, u"GET /v2/pop-ups/public/api/"_s + path, std::move(handler));
    };
    const auto changes = std::make_shared<PopUpChanges>();
    add(u"widgets/list"_s, [serving, changes](const Call &call) {
        return serving->list(call, projectRows(serving->sowing(), *changes));
    });
    add(u"popups/conditions"_s, [serving](const Call &call) { return serving->list(call, conditionRows()); });
    add(u"tariff/limits"_s,
        [serving](const Call &call) { return serving->list(call, {planLimits(serving->sowing())}); });
    add(u"popups/list/{projectId}"_s, ofProject(changes, [serving, changes](const Call &call, int project) {
            return serving->list(call, popupRows(serving->sowing(), *changes, project));
        }));
    add(u"popups/list/quiz/{projectId}"_s,
        ofProject(changes, [serving, changes](const Call &call, int project) {
            return serving->list(
                call, rowsWhere(popupRows(serving->sowing(), *changes, project), [](const QJsonValue &row) {
                    return row[u"containsNPS"].toBool();
                }));
        }));
    add(u"statistics/widget/{projectId}"_s,
        ofProject(changes, [serving, changes](const Call &call, int project) {
            return serving->list(call, {sumOf(serving->sowing(), *changes, project, call)});
        }));
    add(u"statistics/popup/{popupId}"_s, ofPopup(changes, [serving, changes](const Call &call, int popup) {
            return serving->list(call,
                                 {figuresOf(serving->sowing(), popup).statistic(startOf(call), endOf(call))});
        }));
    add(u"statistics/nps/{popupId}"_s, ofPopup(changes, [serving, changes](const Call &call, int popup) {
            return serving->list(
                call,
                containsNps(popup)
                    ? figuresOf(serving->sowing(), popup).npsAnswers(startOf(call), endOf(call))
                    : QJsonArray());
        }));
    add(u"statistics/nps/{popupId}/aggregated"_s,
        ofPopup(changes, [serving, changes](const Call &call, int popup) {
            return serving->list(call,
                                 {figuresOf(serving->sowing(), popup).npsSums(startOf(call), endOf(call))});
        }));
    add(u"subscribers/by-popup/{popupId}"_s,
        ofPopup(changes, [serving, changes](const Call &call, int popup) {
            return serving->list(call, subscribers(*serving, popup));
        }));
    add(u"subscribers/by-project/{projectId}"_s,
        ofProject(changes, [serving, changes](const Call &call, int project) {
            return serving->list(call, subscribersOf(*serving, *changes, project));
        }));
    add(u"subscribers/get/{subscriberId}"_s,
        [serving, changes](const Call &call) { return oneSubscriber(*serving, *changes, call); });
    addPopUpWrites(routes, serving, changes);
}

} // namespace pulsedeck::demo
