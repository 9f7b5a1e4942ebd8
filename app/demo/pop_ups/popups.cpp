// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/pop_ups/popupfigures.h"
#include "app/demo/scopes.h"
#include "app/demo/serving.h"

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

bool containsNps(int popup)
{
    return popup % popupsPerProject % 6 == 5;
}

QJsonObject popupRow(const Sowing &sowing, int project, int number)
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
                     {u"isEnabled"_s, popup % 4 != 3},
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

QJsonArray popupRows(const Sowing &sowing, int project)
{
    return rowsOf(projects()[project].popups, [&](int i) { return popupRow(sowing, project, i); });
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

/// A handler of one project.
template<typename Function> Handler ofProject(Function function)
{
    return [function](const Call &call) -> Answer {
        const int project = projectOf(call.path[u"projectId"_s]);
        return project < 0 ? noSuchThing() : function(call, project);
    };
}

/// A handler of one pop-up, with its number.
template<typename Function> Handler ofPopup(Function function)
{
    return [function](const Call &call) -> Answer {
        for (int project = 0; project < projects().size(); ++project) {
            for (int number = 0; number < projects()[project].popups; ++number) {
                const int popup = project * popupsPerProject + number;
                if (idOf(u"popup"_s, popup) == call.path[u"popupId"_s])
                    return function(call, popup);
            }
        }
        return noSuchThing();
    };
}

/// Of all pop-ups of a project.
QJsonObject sumOf(const Sowing &sowing, int project, const Call &call)
{
    QJsonObject sum {{u"widget"_s, project}};
    for (int number = 0; number < projects()[project].popups; ++number) {
        const QJsonObject figures =
            figuresOf(sowing, project * popupsPerProject + number).statistic(startOf(call), endOf(call));
        for (auto it = figures.begin(); it != figures.end(); ++it)
            sum.insert(it.key(), sum.value(it.key()).toInt() + it.value().toInt());
    }
    return sum;
}

QJsonArray subscribers(const Serving &serving, const QString &project, const QString &popup, int key)
{
    return rowsOf(40 + key % 60, [&](int i) {
        Dice dice = serving.sowing().dice(popup, i);
        const Person person = serving.people().person(People::mixed, 5000 + key * 100 + i);
        const QString created = isoText(serving.sowing().daysAgo(i, dice));
        return QJsonObject {{u"id"_s, 88'000 + key * 100 + i},
                            {u"clientId"_s, idOf(u"client"_s, key * 100 + i)},
                            {u"name"_s, person.name},
                            {u"projectId"_s, project},
                            {u"popupId"_s, popup},
                            {u"gender"_s, 0},
                            {u"email"_s, person.email},
                            {u"city"_s, person.city},
                            {u"phone"_s, dice.chance(0.3) ? QJsonValue(person.phone) : QJsonValue()},
                            {u"createdAt"_s, created},
                            {u"updatedAt"_s, created}};
    });
}

} // namespace

void addPopUps(Routes &routes, const ServingRef &serving)
{
    const auto add = [&](const QString &path, Handler handler) {
        routes.add(Scope::PopUps, u"GET /v2/pop-ups/public/api/"_s + path, std::move(handler));
    };
    add(u"widgets/list"_s, [serving](const Call &call) {
        return serving->list(
            call, rowsOf(int(projects().size()), [&](int i) { return projectRow(serving->sowing(), i); }));
    });
    add(u"popups/list/{projectId}"_s, ofProject([serving](const Call &call, int project) {
            return serving->list(call, popupRows(serving->sowing(), project));
        }));
    add(u"popups/list/quiz/{projectId}"_s, ofProject([serving](const Call &call, int project) {
            return serving->list(call,
                                 rowsWhere(popupRows(serving->sowing(), project), [](const QJsonValue &row) {
                                     return row[u"containsNPS"].toBool();
                                 }));
        }));
    add(u"statistics/widget/{projectId}"_s, ofProject([serving](const Call &call, int project) {
            return serving->list(call, {sumOf(serving->sowing(), project, call)});
        }));
    add(u"statistics/popup/{popupId}"_s, ofPopup([serving](const Call &call, int popup) {
            return serving->list(call,
                                 {figuresOf(serving->sowing(), popup).statistic(startOf(call), endOf(call))});
        }));
    add(u"statistics/nps/{popupId}"_s, ofPopup([serving](const Call &call, int popup) {
            return serving->list(
                call,
                containsNps(popup)
                    ? figuresOf(serving->sowing(), popup).npsAnswers(startOf(call), endOf(call))
                    : QJsonArray());
        }));
    add(u"statistics/nps/{popupId}/aggregated"_s, ofPopup([serving](const Call &call, int popup) {
            return serving->list(call,
                                 {figuresOf(serving->sowing(), popup).npsSums(startOf(call), endOf(call))});
        }));
    add(u"subscribers/by-popup/{popupId}"_s, ofPopup([serving](const Call &call, int popup) {
            const QString project = idOf(u"project"_s, popup / popupsPerProject);
            return serving->list(call, subscribers(*serving, project, call.path[u"popupId"_s], popup));
        }));
    add(u"subscribers/by-project/{projectId}"_s, ofProject([serving](const Call &call, int project) {
            const QString first = idOf(u"popup"_s, project * popupsPerProject);
            return serving->list(call,
                                 subscribers(*serving, idOf(u"project"_s, project), first, project + 3));
        }));
}

} // namespace pulsedeck::demo
