// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crmboards.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::crm {

/// A list that the documents show as one of its items.
static QJsonArray listOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray {value} : value.toArray();
}

static QString memberName(const QJsonObject &member)
{
    const QString name =
        QStringList {member["firstname"].toString(), member["lastname"].toString()}.join(u' ').trimmed();
    return name.isEmpty() ? member["email"].toString() : name;
}

/// The last event that names a stage. The kinds of events are not documented: without such a one the deal
/// stands there at least since it was changed last.
static void tellSince(CardFacts &facts, const QJsonObject &deal)
{
    for (const QJsonValue event : listOf(deal["history"])) {
        const QString type = event["eventType"].toString();
        const bool isMove =
            type.contains("step"_L1, Qt::CaseInsensitive) || type.contains("stage"_L1, Qt::CaseInsensitive);
        const QDateTime at = format::toDateTime(event["eventTime"]);
        if (isMove && at.isValid() && (!facts.isSinceExact || at > facts.since)) {
            facts.since = at;
            facts.isSinceExact = true;
        }
    }
    if (!facts.isSinceExact)
        facts.since = format::toDateTime(deal["updatedAt"]);
}

static CardFacts dealFacts(const QJsonObject &deal, const QDateTime &now)
{
    CardFacts facts;
    tellSince(facts, deal);
    const QJsonValue expiration = deal["expiration"];
    facts.due = format::toDateTime(expiration["dateTime"]);
    facts.isOverdue =
        format::toBool(expiration["expired"]).value_or(false) || (facts.due.isValid() && facts.due < now);
    return facts;
}

/// The first person, and how many there are besides.
static QString peopleOf(const QJsonValue &answer)
{
    const QJsonArray people = listOf(answer["data"]);
    const QJsonValue first = people.first();
    const QString name =
        QStringList {first["firstName"].toString(), first["lastName"].toString()}.join(u' ').trimmed();
    if (name.isEmpty() || people.size() < 2)
        return name;
    //: A person, and how many others.
    return Tr::tr("%1 and %Ln more", nullptr, int(people.size()) - 1).arg(name);
}

static Resource stagesIn(const Resource &sets, const QJsonObject &set)
{
    const auto child = std::find_if(sets.children.begin(), sets.children.end(),
                                    [](const Child &one) { return one.id == "stages"_L1; });
    return childOf(sets, *child, set);
}

/// By the fields that users added to the deals of a pipeline: numbers and days from and to, lists by what
/// they hold, all else as it is.
static QList<Filter> ownFieldFilters(const QJsonValue &answer)
{
    enum Type { Text, Number, Day, Link, OneOf, SeveralOf };
    QList<Filter> filters;
    for (const QJsonValue field : listOf(answer["data"])) {
        const QString name = field["name"].toString();
        const QString id = format::toText(field["id"]);
        const qint64 type = format::toInteger(field["type"]).value_or(Text);
        const auto by = [&id](const QString &expression) {
            return u"attributes:%1:%2"_s.arg(id, expression);
        };
        QList<Filter::Option> options {{Tr::tr("Any", "in a filter"), {}}};
        for (const QJsonValue option : listOf(field["options"])) {
            const QString text = format::toText(option.isObject() ? option["value"] : option);
            options << Filter::Option {text, text};
        }
        if (type == Number || type == Day) {
            const auto make = type == Day ? byDay : byText;
            filters << make(by(u"gte"_s), Tr::tr("%1 from", "the least value of a field").arg(name))
                    << make(by(u"lte"_s), Tr::tr("%1 to", "the greatest value of a field").arg(name));
        } else {
            Filter filter = byText(by(type == SeveralOf ? u"like"_s : u"eq"_s), name);
            if (options.size() > 1)
                filter.options = options;
            filters << filter;
        }
    }
    return filters;
}

Board dealBoard()
{
    return Board {
        .sets = {"GET /crm/v1/pipelines"},
        .setTitle = Tr::tr("Pipeline"),
        .noSets =
            Tr::tr("There are no pipelines yet. A pipeline is the way that a deal takes, stage by stage."),
        .stages = u"steps"_s,
        .stageList = [](const QJsonObject &set) { return stagesIn(pipelines(), set); },
        .ownFields =
            [](const QJsonObject &pipeline) {
                return Call {"GET /crm/v1/pipelines/{pipelineId}/attributes",
                             {{"pipelineId", pipeline["id"].toVariant()}}};
            },
        .ownFilters = ownFieldFilters,
        .setField = u"pipelineId"_s,
        .filter =
            [](const QJsonValue &pipeline) {
                return QVariantMap {{"pipelineIds", QVariantList {pipeline["id"].toVariant()}}};
            },
        .stageField = u"stepId"_s,
        .stateField = u"status"_s,
        .openState = u"1"_s,
        .ends = {{u"3"_s, Tr::tr("Won"), Tone::Good}, {u"2"_s, Tr::tr("Lost"), Tone::Bad}},
        .goodEnd = u"3"_s,
        .nameLines = 2,
        .amount = money("price", Tr::tr("Amount"), "currency"),
        .ownerField = u"responsibleId"_s,
        .owners = Call {"GET /crm/v1/users"},
        .ownerName = memberName,
        .facts = dealFacts,
        .people = [](const QJsonObject &row) { return forRow({"GET /crm/v1/deals/{dealId}/contacts"}, row); },
        .peopleName = peopleOf,
    };
}

static CardFacts taskFacts(const QJsonObject &task, const QDateTime &now)
{
    CardFacts facts;
    facts.since = format::toDateTime(task["updatedAt"]);
    facts.due = format::toDateTime(task["finishAt"]);
    facts.isOverdue = facts.due.isValid() && facts.due < now;
    int all = 0;
    int done = 0;
    for (const QJsonValue list : listOf(task["checklists"])) {
        for (const QJsonValue item : listOf(list["items"])) {
            ++all;
            done += format::toBool(item["isDone"]).value_or(false) ? 1 : 0;
        }
    }
    if (all > 0)
        facts.line = Tr::tr("%1 of %2 done", "items of a checklist").arg(done).arg(all);
    if (format::toInteger(task["priority"]) == 3)
        facts.alert = Tr::tr("High", "priority");
    return facts;
}

Board taskBoard()
{
    return Board {
        .sets = {"GET /crm/v1/boards"},
        .setTitle = Tr::tr("Board"),
        .noSets = Tr::tr("There are no boards yet. A board holds tasks, stage by stage."),
        .stages = u"steps"_s,
        .stageList = [](const QJsonObject &set) { return stagesIn(boards(), set); },
        .setField = u"boardId"_s,
        .filter =
            [](const QJsonValue &board) {
                return QVariantMap {{"boardId", board["id"].toVariant()}};
            },
        .stageField = u"stepId"_s,
        .isLastStageDone = true,
        .ownerField = u"responsibleId"_s,
        .owners = Call {"GET /crm/v1/users"},
        .ownerName = memberName,
        .facts = taskFacts,
    };
}

} // namespace pulsedeck::crm
