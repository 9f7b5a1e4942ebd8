// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmtables.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// The answer has one manager where several were sent: the first.
Answer first(const Serving &serving, const Call &call, const QJsonObject &fallback)
{
    QJsonObject row = fallback;
    if (!call.body[u"responsibleIds"].toArray().isEmpty())
        row.insert(u"responsibleId"_s, call.body[u"responsibleIds"][0]);
    return TableRoutes::reply(serving, call, row);
}

void assign(const CrmTables &crm, const Call &call, const QJsonValue &section)
{
    for (const QJsonValue &manager : call.body[u"responsibleIds"].toArray())
        crm.managerSettings->insert({{u"sectionId"_s, section}, {u"responsibleId"_s, manager}});
}

Answer create(const CrmTables &crm, const Serving &serving, const Call &call)
{
    const QJsonValue section = call.body[u"sectionId"];
    assign(crm, call, section);
    return first(serving, call, {{u"sectionId"_s, section}});
}

/// Documents do not tell whether {settingId} is a setting's or a section's: both are found. The setting's own
/// id is in no answer.
QJsonValue sectionOf(const CrmTables &crm, const Call &call)
{
    const QString id = call.path[u"settingId"_s];
    for (const QJsonObject &row : crm.managerSettings->rows()) {
        if (idText(row[u"sectionId"]) == id || idText(row[u"id"]) == id)
            return row[u"sectionId"];
    }
    return QJsonValue::Undefined;
}

/// The managers of the body take the place of the section's.
Answer replace(const CrmTables &crm, const Serving &serving, const Call &call)
{
    const QJsonValue section = sectionOf(crm, call);
    if (section.isUndefined())
        return missing(Scope::Crm, crm.managerSettings->word());
    const QJsonValue next = call.body[u"sectionId"].isUndefined() ? section : call.body[u"sectionId"];
    if (!call.body[u"responsibleIds"].isUndefined()) {
        crm.managerSettings->removeWhere(
            [&](const QJsonObject &row) { return row[u"sectionId"] == section; });
        assign(crm, call, next);
    }
    return first(serving, call, {{u"sectionId"_s, next}});
}

/// Takes the managers of the body off the section; all of them when there are none.
Answer remove(const CrmTables &crm, const Call &call)
{
    const QJsonValue section = sectionOf(crm, call);
    if (section.isUndefined())
        return missing(Scope::Crm, crm.managerSettings->word());
    const QJsonArray managers = call.body[u"responsibleIds"].toArray();
    crm.managerSettings->removeWhere([&](const QJsonObject &row) {
        return row[u"sectionId"] == section
            && (managers.isEmpty() || managers.contains(row[u"responsibleId"]));
    });
    return done(call);
}

} // namespace

void addManagerSettings(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    to.list(u"GET /crm/v1/manager-settings/sections"_s, crm->managerSettings);
    to.list(u"GET /crm/v1/manager-settings/managers"_s, crm->managerSettings);
    to.list(u"GET /crm/v1/manager-settings/{sectionId}"_s, crm->managerSettings,
            [](const QJsonObject &row, const Call &call) {
                return idText(row[u"sectionId"]) == call.path[u"sectionId"_s];
            });
    to.add(u"POST /crm/v1/manager-settings"_s,
           [=](const Call &call) { return create(*crm, *serving, call); });
    to.add(u"PUT /crm/v1/manager-settings/{settingId}"_s,
           [=](const Call &call) { return replace(*crm, *serving, call); });
    to.add(u"DELETE /crm/v1/manager-settings/{settingId}"_s,
           [=](const Call &call) { return remove(*crm, call); });
}

} // namespace pulsedeck::demo
