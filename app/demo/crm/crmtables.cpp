// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmtables.h"

#include "app/demo/crm/crmdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

TableRef table(const QString &word, const QString &param, const QJsonArray &rows)
{
    return std::make_shared<Table>(word, param, rows);
}

/// Of what people put in an order themselves.
TableRef sequence(const QString &word, const QString &param, const QJsonArray &rows)
{
    return std::make_shared<Table>(word, param, rows, Table::Order::NewestLast);
}

/// Of @p row, the fields that others show of it.
QJsonObject part(const QJsonObject *row, const QStringList &keys)
{
    QJsonObject result;
    for (const QString &key : keys)
        result.insert(key, row ? row->value(key) : QJsonValue());
    return result;
}

int count(const Table &table, const QString &key, const QJsonValue &id)
{
    return int(std::count_if(table.rows().begin(), table.rows().end(),
                             [&](const QJsonObject &row) { return row[key].toArray().contains(id); }));
}

} // namespace

qsizetype indexOf(const QJsonValue &ids, const QJsonValue &id)
{
    const QJsonArray all = ids.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (idText(all[i]) == idText(id))
            return i;
    }
    return -1;
}

QJsonArray with(const QJsonValue &ids, const QJsonValue &id)
{
    QJsonArray all = ids.toArray();
    if (indexOf(ids, id) < 0)
        all << id;
    return all;
}

QJsonArray without(const QJsonValue &ids, const QJsonValue &id)
{
    QJsonArray all = ids.toArray();
    const qsizetype index = indexOf(ids, id);
    if (index >= 0)
        all.removeAt(index);
    return all;
}

CrmTables::CrmTables(const ServingRef &serving)
    : users(sequence(u"User"_s, u"userId"_s, CrmData(serving).users())),
      pipelines(sequence(u"Pipeline"_s, u"pipelineId"_s, CrmData(serving).pipelines())),
      deals(table(u"Deal"_s, u"dealId"_s, CrmData(serving).deals())),
      payments(table(u"Payment"_s, u"paymentId"_s, CrmData(serving).payments())),
      calls(table(u"Call"_s, u"callId"_s, CrmData(serving).calls())),
      contacts(table(u"Contact"_s, u"contactId"_s, CrmData(serving).contacts())),
      contactTags(sequence(u"Tag"_s, u"tagId"_s, CrmData(serving).contactTags())),
      contactAttributes(sequence(u"Attribute"_s, u"attributeId"_s, CrmData(serving).contactAttributes())),
      messengerTypes(sequence(u"Messenger type"_s, u"typeId"_s, CrmData(serving).messengerTypes())),
      companies(table(u"Company"_s, u"companyId"_s, CrmData(serving).companies())),
      companyAttributes(sequence(u"Attribute"_s, u"attribute"_s, CrmData(serving).companyAttributes())),
      boards(sequence(u"Board"_s, u"boardId"_s, CrmData(serving).boards())),
      tasks(table(u"Task"_s, u"taskId"_s, CrmData(serving).tasks())),
      taskTemplates(table(u"Template"_s, u"templateId"_s, CrmData(serving).taskTemplates())),
      taskTags(sequence(u"Tag"_s, u"tagId"_s, CrmData(serving).taskTags())),
      categories(sequence(u"Category"_s, u"categoryId"_s, CrmData(serving).categories())),
      products(sequence(u"Product"_s, u"productId"_s, CrmData(serving).products())),
      attachments(sequence(u"Attachment"_s, u"attachmentId"_s, {})),
      managerSettings(sequence(u"Setting"_s, u"settingId"_s, CrmData(serving).managerSettings())),
      customTabs(sequence(u"Tab"_s, u"customTabId"_s, CrmData(serving).customTabs())),
      steps(pipelines, u"steps"_s, u"Step"_s, u"stepId"_s),
      dealAttributes(pipelines, u"attributes"_s, u"Attribute"_s, u"attributeId"_s),
      dealNotes(deals, u"comments"_s, u"Comment"_s, u"commentId"_s),
      dealHistory(deals, u"history"_s, u"Event"_s, u"eventId"_s),
      dealProducts(deals, u"products"_s, u"Product of the deal"_s, u"headId"_s),
      contactNotes(contacts, u"comments"_s, u"Comment"_s, u"commentId"_s),
      contactHistory(contacts, u"history"_s, u"Event"_s, u"eventId"_s),
      phones(contacts, u"phones"_s, u"Phone"_s, u"phoneId"_s),
      emails(contacts, u"emails"_s, u"Email"_s, u"emailId"_s),
      messengers(contacts, u"messengers"_s, u"Messenger"_s, u"messengerId"_s),
      companyEmails(companies, u"emails"_s, u"Email"_s, u"emailId"_s),
      companyPhones(companies, u"phones"_s, u"Phone"_s, u"phoneId"_s),
      companyMessengers(companies, u"messengers"_s, u"Messenger"_s, u"messengerId"_s),
      boardSteps(boards, u"steps"_s, u"Step"_s, u"stepId"_s),
      boardAttributes(boards, u"attributes"_s, u"Attribute"_s, u"attributeId"_s),
      taskNotes(tasks, u"comments"_s, u"Comment"_s, u"commentId"_s),
      taskHistory(tasks, u"histories"_s, u"Event"_s, u"eventId"_s),
      taskValues(tasks, u"attributes"_s, u"Value"_s, u"valueId"_s),
      checklists(tasks, u"checklists"_s, u"Checklist"_s, u"checklistId"_s),
      prices(products, u"prices"_s, u"Price"_s, u"priceId"_s),
      sections(products, u"sections"_s, u"Section"_s, u"sectionId"_s)
{
    setViews();
}

void CrmTables::remember(const Nest &history, QJsonObject &row, const Call &call, const QString &event,
                         const QJsonValue &data)
{
    history.insert(row,
                   {{u"userId"_s, CrmData::firstUser},
                    {u"eventType"_s, event},
                    {u"eventTime"_s, isoText(call.now)},
                    {u"date"_s, isoText(call.now)},
                    {u"contactId"_s, row[u"id"]},
                    {u"taskId"_s, row[u"id"]},
                    {u"eventData"_s, data}});
}

QJsonArray CrmTables::attachmentsOf(const QString &entity, const QJsonValue &id) const
{
    QJsonArray rows;
    for (const QJsonObject &row : attachments->rows()) {
        if (row[u"entityType"] == entity && idText(row[u"entityId"]) == idText(id))
            rows << row;
    }
    return rows;
}

void CrmTables::forgetFiles(const QString &entity, const QJsonValue &id) const
{
    attachments->removeWhere([&](const QJsonObject &row) {
        return row[u"entityType"] == entity && idText(row[u"entityId"]) == idText(id);
    });
}

// The views live in the tables that they look into, so they hold this and not a shared pointer: whoever has
// a table has all.
void CrmTables::setViews()
{
    deals->setView([this](QJsonObject row) {
        QJsonArray taskIds;
        for (const QJsonObject &task : tasks->rows()) {
            if (task[u"dealIds"].toArray().contains(row[u"id"]))
                taskIds << task[u"id"];
        }
        row.insert(u"tasks"_s, taskIds);
        row.insert(u"attachments"_s, attachmentsOf(u"deal"_s, row[u"id"]));
        return row;
    });
    contacts->setView([this](QJsonObject row) {
        row.insert(u"tags"_s, contactTags->seenRows(row[u"tagIds"].toArray()));
        row.insert(u"dealsQty"_s, count(*deals, u"contact"_s, row[u"id"]));
        row.insert(u"attachments"_s, attachmentsOf(u"contact"_s, row[u"id"]));
        return row;
    });
    contactTags->setView([this](QJsonObject row) {
        row.insert(u"contactCount"_s, count(*contacts, u"tagIds"_s, row[u"id"]));
        return row;
    });
    companies->setView([this](QJsonObject row) {
        QJsonArray people;
        for (const QJsonObject &contact : contacts->rows()) {
            if (contact[u"companyIds"].toArray().contains(row[u"id"]))
                people << part(&contact, {u"id"_s, u"firstName"_s, u"lastName"_s});
        }
        row.insert(u"contacts"_s, people);
        return row;
    });
    calls->setView([this](QJsonObject row) {
        row.insert(u"contact"_s,
                   part(contacts->find(row[u"contactId"]), {u"id"_s, u"firstName"_s, u"lastName"_s}));
        row.insert(u"deal"_s, part(deals->find(row[u"dealId"]), {u"id"_s, u"name"_s}));
        return row;
    });
    payments->setView([this](QJsonObject row) {
        const QJsonObject person =
            part(contacts->find(row[u"contactId"]), {u"firstName"_s, u"lastName"_s, u"externalContactId"_s});
        for (auto it = person.begin(); it != person.end(); ++it)
            row.insert(it.key(), it.value());
        return row;
    });
    products->setView([](QJsonObject row) {
        for (const QJsonValue &price : row[u"prices"].toArray()) {
            if (price[u"isDefault"].toBool() || !row.contains(u"price"_s))
                row.insert(u"price"_s, price);
        }
        return row;
    });
    setTaskViews();
}

void CrmTables::setTaskViews()
{
    taskTemplates->setView([this](const QJsonObject &row) { return tasks->seen(row); });
    tasks->setView([this](QJsonObject row) {
        row.insert(u"tags"_s, taskTags->seenRows(row[u"tagIds"].toArray()));
        row.insert(u"deals"_s, row[u"dealIds"]);
        row.insert(u"contacts"_s, row[u"contactIds"]);
        row.insert(u"tasks"_s, row[u"taskIds"]);
        row.insert(u"attachments"_s, attachmentsOf(u"task"_s, row[u"id"]));
        QJsonArray below;
        for (const QJsonObject &task : tasks->rows()) {
            if (task[u"parentId"] == row[u"id"])
                below << task[u"id"];
        }
        row.insert(u"subTasks"_s, below);
        return row;
    });
}

} // namespace pulsedeck::demo
