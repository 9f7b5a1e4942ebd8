// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"
#include "app/demo/shaping.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

/// By `entityType`.
const std::array entities {u"contact"_s, u"pipeline"_s, u"board"_s, u"company"_s};

QJsonObject byEntity(const Table &tabs)
{
    QJsonObject all;
    for (int type = 0; type < int(entities.size()); ++type) {
        QJsonArray rows;
        for (const QJsonObject &row : tabs.rows()) {
            if (row[u"entityType"].toInt() == type)
                rows << row;
        }
        all.insert(entities[type], rows);
    }
    return all;
}

Refusal makeTab(const CrmTables &crm, QJsonObject &row)
{
    const int type = row[u"entityType"].toInt();
    if ((type == 1 && !crm.pipelines->has(row[u"entityId"]))
        || (type == 2 && !crm.boards->has(row[u"entityId"])))
        return missing(Scope::Crm, type == 1 ? crm.pipelines->word() : crm.boards->word());
    row.insert(u"userId"_s, CrmData::firstUser);
    row.insert(u"isVisible"_s, true);
    row.insert(u"isDefault"_s, false);
    row.insert(u"type"_s, 1);
    return {};
}

/// `entityIds` are the attributes that the tab shows.
Answer relate(const Call &call, QJsonObject &tab, bool add)
{
    QJsonArray attributes;
    for (const QJsonValue &attribute : tab[u"attributes"].toArray()) {
        if (!call.body[u"entityIds"].toArray().contains(attribute[u"attributeId"]))
            attributes << attribute;
    }
    for (const QJsonValue &id : add ? call.body[u"entityIds"].toArray() : QJsonArray())
        attributes << QJsonObject {{u"attributeId"_s, id}, {u"attributeType"_s, 0}};
    tab.insert(u"attributes"_s, attributes);
    return done(call);
}

} // namespace

void addCustomTabs(TableRoutes &to, const CrmRef &crm)
{
    to.add(u"GET /crm/v1/custom-tab"_s, [crm](const Call &call) {
        return Answer(shaped(byEntity(*crm->customTabs), *call.operation.answer));
    });
    to.create(u"POST /crm/v1/custom-tab"_s, crm->customTabs,
              [crm](const Call &, QJsonObject &row) { return makeTab(*crm, row); });
    to.update(u"PUT /crm/v1/custom-tab/{customTabId}"_s, crm->customTabs);
    to.remove(u"DELETE /crm/v1/custom-tab/{customTabId}"_s, crm->customTabs);
    to.on(u"POST /crm/v1/custom-tab/{customTabId}/relation"_s, crm->customTabs,
          [](const Call &call, QJsonObject &tab) { return relate(call, tab, true); });
    to.on(u"DELETE /crm/v1/custom-tab/{customTabId}/relation"_s, crm->customTabs,
          [](const Call &call, QJsonObject &tab) { return relate(call, tab, false); });
}

} // namespace pulsedeck::demo
