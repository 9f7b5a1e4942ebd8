// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/pop_ups/popuptables.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

struct Project {
    QString name;
    QString domain;
    int popUps;
};

const QList<Project> &seeds()
{
    static const QList<Project> all = {{u"Online shop"_s, u"shop.lumen-coffee.example.com"_s, 17},
                                       {u"Cafés and events"_s, u"lumen-coffee.example.com"_s, 6},
                                       {u"Кав'ярня на Подолі"_s, u"kava.lumen-coffee.example.org"_s, 4},
                                       {u"Wholesale portal"_s, u"trade.lumen-coffee.example.net"_s, 0}};
    return all;
}

// Numbers that things are made of, and ids.
constexpr int popUpsPerProject = 100;
constexpr int subscribersPerPopUp = 100;
constexpr int firstSubscriber = 88'000;

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
    const Project &project = seeds()[number];
    const QString created = createdAt(sowing, u"project"_s, number);
    return {{u"id"_s, idOf(u"project"_s, number)},
            {u"number"_s, number},
            {u"name"_s, project.name},
            {u"urls"_s, QJsonArray {u"https://"_s + project.domain}},
            {u"domains"_s, QJsonArray {project.domain}},
            {u"integrationCode"_s, integrationCode(project.domain)},
            {u"createdAt"_s, created},
            {u"updatedAt"_s, created}};
}

QJsonObject popUpRow(const Sowing &sowing, int project, int place)
{
    static const QStringList names = {u"Ten percent off the first order"_s,
                                      u"Newsletter sign-up"_s,
                                      u"Cookie notice"_s,
                                      u"Free delivery bar"_s,
                                      u"Tasting reservation"_s,
                                      u"Quiz: find your roast"_s};
    static const QList<int> types = {2, 4, 5, 6, 3, 2};
    const int number = project * popUpsPerProject + place;
    const QString created = createdAt(sowing, u"popup"_s, number);
    return {{u"id"_s, idOf(u"popup"_s, number)},
            {u"number"_s, number},
            {u"isTested"_s, place % 6 < 2},
            {u"widgetId"_s, idOf(u"project"_s, project)},
            {u"isEnabled"_s, number % 4 != 3},
            {u"type"_s, types[place % types.size()]},
            {u"style"_s, 1 + number % 3},
            {u"position"_s, 8},
            {u"text"_s, names[place % names.size()]},
            {u"name"_s, u"%1 %2"_s.arg(names[place % names.size()]).arg(place / names.size() + 1)},
            {u"color"_s, u"#6b4226"_s},
            {u"containsNPS"_s, place % 6 == 5},
            {u"createdAt"_s, created},
            {u"updatedAt"_s, created}};
}

QJsonObject subscriberRow(const Serving &serving, const QJsonValue &popUp, int place)
{
    const int number = popUp[u"number"].toInt() * subscribersPerPopUp + place;
    Dice dice = serving.sowing().dice(u"subscriber", number);
    const Person person = serving.people().person(People::mixed, 5000 + number);
    const QString created = isoText(serving.sowing().daysAgo(place, dice));
    return {{u"id"_s, firstSubscriber + number},
            {u"clientId"_s, idOf(u"client"_s, number)},
            {u"name"_s, person.name},
            {u"projectId"_s, popUp[u"widgetId"]},
            {u"popupId"_s, popUp[u"id"]},
            {u"gender"_s, 0},
            {u"email"_s, person.email},
            {u"city"_s, person.city},
            {u"phone"_s, dice.chance(0.3) ? QJsonValue(person.phone) : QJsonValue()},
            {u"createdAt"_s, created},
            {u"updatedAt"_s, created}};
}

QJsonArray projectRows(const Sowing &sowing)
{
    return rowsOf(int(seeds().size()), [&](int i) { return projectRow(sowing, i); });
}

QJsonArray popUpRows(const Sowing &sowing)
{
    QJsonArray rows;
    for (int project = 0; project < seeds().size(); ++project) {
        for (int place = 0; place < seeds()[project].popUps; ++place)
            rows << popUpRow(sowing, project, place);
    }
    return rows;
}

QJsonArray subscriberRows(const Serving &serving)
{
    QJsonArray rows;
    for (const QJsonValue popUp : popUpRows(serving.sowing())) {
        for (int place = 0; place < 40 + popUp[u"number"].toInt() % 60; ++place)
            rows << subscriberRow(serving, popUp, place);
    }
    return rows;
}

TableRef table(const QString &word, const QString &param, const QJsonArray &rows)
{
    return std::make_shared<Table>(word, param, rows);
}

} // namespace

PopUpTables::PopUpTables(const ServingRef &serving)
    : projects(table(u"Project"_s, u"projectId"_s, projectRows(serving->sowing()))),
      popUps(table(u"Pop-up"_s, u"popupId"_s, popUpRows(serving->sowing()))),
      subscribers(table(u"Subscriber"_s, u"subscriberId"_s, subscriberRows(*serving))), m_serving(serving)
{
    projects->setIds([this] { return idOf(u"new project"_s, int(projects->size() - seeds().size())); });
    projects->setView([](QJsonObject row) {
        row.remove(u"number"_s);
        return row;
    });
    // Figures grow while the demo runs.
    popUps->setView([this](QJsonObject row) {
        const PopUpFigures figures = figuresOf(row);
        row.remove(u"number"_s);
        row.insert(u"statistic"_s, figures.statistic());
        if (row.take(u"isTested"_s).toBool())
            row.insert(u"abtest"_s, figures.abTest(row[u"createdAt"].toString()));
        return row;
    });
}

PopUpFigures PopUpTables::figuresOf(const QJsonObject &row) const
{
    const QDateTime created = QDateTime::fromString(row[u"createdAt"].toString(), Qt::ISODate);
    return {m_serving->sowing(), row[u"number"].toInt(), created.toLocalTime().date()};
}

QString integrationCode(const QString &host)
{
    return u"<script src=\"https://%1/pop-ups.js\" async></script>"_s.arg(host);
}

} // namespace pulsedeck::demo
