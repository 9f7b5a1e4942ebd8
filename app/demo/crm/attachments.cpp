// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmtables.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

bool hasNote(const Nest &nest, const QJsonValue &id)
{
    const QList<QJsonObject> &rows = nest.table()->rows();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const QJsonObject &row) { return nest.indexIn(row, idText(id)) >= 0; });
}

/// What the file is attached to has to be there.
Refusal checkEntity(const CrmTables &crm, const QJsonValue &row)
{
    const QString type = row[u"entityType"].toString();
    const QJsonValue id = row[u"entityId"];
    if (type.isEmpty())
        return {};
    const QHash<QString, TableRef> tables = {
        {u"deal"_s, crm.deals}, {u"task"_s, crm.tasks}, {u"contact"_s, crm.contacts}};
    if (const TableRef table = tables.value(type))
        return table->has(id) ? Refusal() : missing(Scope::Crm, table->word());
    const bool hasIt = (type == "dealComment"_L1 && hasNote(crm.dealNotes, id))
        || (type == "taskComment"_L1 && hasNote(crm.taskNotes, id))
        || (type == "contactComment"_L1 && hasNote(crm.contactNotes, id));
    return hasIt ? Refusal() : missing(Scope::Crm, crm.dealNotes.word());
}

} // namespace

void addAttachments(TableRoutes &to, const CrmRef &crm)
{
    to.add(u"POST /crm/v1/files/upload"_s, [](const Call &call) {
        QJsonArray links;
        for (const QString &name : call.files)
            links << QJsonObject {{u"link"_s, u"https://files.lumen-coffee.example.com/"_s + name}};
        return Answer(call.operation.successStatus, QJsonObject {{u"data"_s, links}});
    });
    to.create(u"POST /crm/v1/attachments"_s, crm->attachments,
              [crm](const Call &, QJsonObject &row) { return checkEntity(*crm, row); });
    to.add(u"POST /crm/v1/attachments/batch"_s, [crm](const Call &call) -> Answer {
        for (const QJsonValue &row : call.body[u"attachments"].toArray()) {
            if (const Refusal refusal = checkEntity(*crm, row))
                return *refusal;
        }
        QJsonArray added;
        for (const QJsonValue &sent : call.body[u"attachments"].toArray()) {
            QJsonObject row = sent.toObject();
            row.insert(u"createdAt"_s, isoText(call.now));
            row.insert(u"updatedAt"_s, isoText(call.now));
            added << crm->attachments->insert(row);
        }
        return {call.operation.successStatus, QJsonObject {{u"data"_s, added}}};
    });
    to.update(u"PUT /crm/v1/attachments/{attachmentId}"_s, crm->attachments);
    to.remove(u"DELETE /crm/v1/attachments/{attachmentId}"_s, crm->attachments);
}

} // namespace pulsedeck::demo
