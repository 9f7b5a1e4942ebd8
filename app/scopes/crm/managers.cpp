// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/vocabulary/apiece.h"

#include <QJsonArray>

namespace pulsedeck::crm {

/// A rule has no id that an answer tells: it is known by its section and its manager.
static QJsonValue rulesIn(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    if (!data.isArray())
        return data;
    QJsonArray rules;
    for (const QJsonValue one : data.toArray()) {
        QJsonObject rule = one.toObject();
        rule["place"] = QStringLiteral("%1/%2").arg(rule["sectionId"].toVariant().toString(),
                                                    rule["responsibleId"].toVariant().toString());
        rules << rule;
    }
    return rules;
}

static QJsonArray memberIn(const QJsonValue &id)
{
    return {id.toVariant().toLongLong()};
}

static Action assign()
{
    const Call call {"POST /crm/v1/manager-settings"};
    Action action = create(Scope::Crm, call, Tr::tr("New rule…"), [](const ActionContext &) {
        return QList<FormField> {required(whole("sectionId", Tr::tr("Section", "of the CRM"))),
                                 required(named(whole("responsibleIds", Tr::tr("Manager")), "crm/team"))};
    });
    action.requests = [call](const ActionContext &context) {
        Call filled = call;
        filled.body = QJsonObject {{"sectionId", context.values["sectionId"].toVariant().toLongLong()},
                                   {"responsibleIds", memberIn(context.values["responsibleIds"])}};
        return QList<Request> {request(Scope::Crm, filled)};
    };
    return action;
}

/// Instead of all managers that the section has.
static Action handOver()
{
    const QString operation = "PUT /crm/v1/manager-settings/{settingId}";
    Action action = command(
        Scope::Crm, {operation}, Tr::tr("Give the section to one manager…"), [](const ActionContext &) {
            return QList<FormField> {required(named(whole("responsibleIds", Tr::tr("Manager")), "crm/team"))};
        });
    action.id = "hand-over";
    action.requests = [operation](const ActionContext &context) {
        const QJsonObject body {{"sectionId", context.row()["sectionId"]},
                                {"responsibleIds", memberIn(context.values["responsibleIds"])}};
        return QList<Request> {request(
            Scope::Crm, {operation, {{"settingId", context.row()["sectionId"].toVariant()}}, {}, body})};
    };
    return action;
}

static Action takeOff()
{
    const QString operation = "DELETE /crm/v1/manager-settings/{settingId}";
    Action action = remove(Scope::Crm, {operation}, Tr::tr("Delete rule…"), [](const ActionContext &) {
        return Tr::tr("Take this manager off the section?");
    });
    action.requests = [operation](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows) {
            const QJsonObject body {{"responsibleIds", QJsonArray {row["responsibleId"]}}};
            all << request(Scope::Crm, {operation, {{"settingId", row["sectionId"].toVariant()}}, {}, body});
        }
        return all;
    };
    return action;
}

Resource managerRules()
{
    Resource rules {
        .id = "crm/manager-rules",
        .title = Tr::tr("Managers of sections"),
        .scope = Scope::Crm,
        .emptyText =
            Tr::tr("No section has a manager of its own. The service tells sections by number alone."),
        .list = Call {"GET /crm/v1/manager-settings/sections"},
        .key = "place",
        .name = "sectionId",
        .rowsOf = rulesIn,
    };
    rules.columns = {apiece(number("sectionId", Tr::tr("Section", "of the CRM"))),
                     named("responsibleId", Tr::tr("Manager"), "crm/team")};
    rules.actions = {assign(), handOver(), takeOff()};
    return rules;
}

} // namespace pulsedeck::crm
