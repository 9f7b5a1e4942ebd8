// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/democalls.h"

using namespace pulsedeck;
using namespace pulsedeck::test;
using namespace Qt::StringLiterals;

/// What is written to the demo's CRM is there when it is read again, and goes with what it belongs to.
class DemoCrm : public QObject {
    Q_OBJECT

private slots:
    void init();
    void dealsAreCreatedMovedAndDeletedWithTheirNotes();
    void dealsStandInStepsOfTheirPipeline();
    void dealsKeepTheirHistory();
    void attributesOfDealsAreThoseOfThePipeline();
    void contactsAreCreatedWithTheirParts();
    void contactsAreFoundByEachFilter();
    void tagsCountTheirContacts();
    void deletedContactsLeaveTheirDeals();
    void companiesKeepTheirPeople();
    void tasksKeepChecklistsAndConnections();
    void nothingWasMadeInTheFuture();
    void tasksMoveOnTheirBoard();
    void paymentsAreApprovedAndCancelled();
    void productsAreSoldInDeals();
    void categoriesMakeATree();
    void callsAreAttachedToDeals();
    void filesAreUploadedAndAttached();
    void tabsAndManagersAreKept();
    void unknownIdsAreNotFound_data();
    void unknownIdsAreNotFound();
    void unknownReferencesAreNotFound();
    void malformedBodiesAreRefused();

private:
    DemoCalls::Got post(const QString &path, const QJsonObject &body = {})
    {
        return m_demo->post(crm + path, body);
    }
    DemoCalls::Got put(const QString &path, const QJsonObject &body)
    {
        return m_demo->send("PUT", crm + path, body);
    }
    DemoCalls::Got get(const QString &path) { return m_demo->get(crm + path); }
    int remove(const QString &path) { return m_demo->call("DELETE", crm + path).status; }
    QString newDeal(const QString &name = u"Office beans"_s);
    QString newContact(const QString &firstName = u"Nadia"_s);
    QString newTask();
    static QString idOf(const DemoCalls::Got &got)
    {
        return QString::number(got.json[u"data"][u"id"].toInteger());
    }

    const QString crm = u"/crm/v1"_s;
    const QString allTime = u"?fromDate=2020-01-01&toDate=2090-01-01"_s;
    std::unique_ptr<DemoCalls> m_demo;
};

void DemoCrm::init()
{
    m_demo = std::make_unique<DemoCalls>();
    QVERIFY(m_demo->isStarted());
}

QString DemoCrm::newDeal(const QString &name)
{
    return idOf(post(u"/deals"_s,
                     {{u"pipelineId"_s, 1480}, {u"stepId"_s, 14'800}, {u"name"_s, name}, {u"price"_s, 250}}));
}

QString DemoCrm::newContact(const QString &firstName)
{
    return idOf(post(u"/contacts/create"_s, {{u"responsibleId"_s, 301}, {u"firstName"_s, firstName}}));
}

QString DemoCrm::newTask()
{
    const QJsonObject checklist {
        {u"name"_s, u"Pack"_s},
        {u"items"_s, QJsonArray {QJsonObject {{u"name"_s, u"Box"_s}, {u"isDone"_s, 0}}}}};
    return idOf(post(u"/tasks"_s,
                     {{u"name"_s, u"Send the samples"_s},
                      {u"boardId"_s, 120},
                      {u"checklists"_s, QJsonArray {checklist}}}));
}

void DemoCrm::dealsAreCreatedMovedAndDeletedWithTheirNotes()
{
    const QString deal = newDeal();
    const QJsonValue list = post(u"/deals/get-list"_s, {{u"name"_s, u"office BEANS"_s}}).json;
    QCOMPARE(list[u"data"][0][u"id"].toInteger(), deal.toLongLong());
    QCOMPARE(
        post(u"/deals/get-list"_s, {{u"pipelineIds"_s, QJsonArray {1481}}, {u"name"_s, u"Office beans"_s}})
            .json[u"meta"][u"total"]
            .toInt(-1),
        0);
    QCOMPARE(post(u"/deals/%1/change-pipeline"_s.arg(deal), {{u"pipelineId"_s, 1481}, {u"stepId"_s, 14'811}})
                 .status,
             200);
    QCOMPARE(get(u"/deals/"_s + deal).json[u"data"][u"stepId"].toInt(), 14'811);
    const DemoCalls::Got note = post(u"/deals/%1/comments"_s.arg(deal), {{u"message"_s, u"Call at noon"_s}});
    const QString notes = u"/deals/%1/comments"_s.arg(deal);
    QCOMPARE(get(notes).json[u"data"][0][u"eventData"][u"text"].toString(), u"Call at noon"_s);
    QCOMPARE(put(u"%1/%2"_s.arg(notes, idOf(note)), {{u"message"_s, u"Call at one"_s}}).status, 200);
    QCOMPARE(get(notes).json[u"data"][0][u"eventData"][u"text"].toString(), u"Call at one"_s);
    QCOMPARE(remove(u"/deals/"_s + deal), 204);
    QCOMPARE(get(u"/deals/"_s + deal).status, 404);
    QCOMPARE(get(notes).status, 404);
    QCOMPARE(put(u"%1/%2"_s.arg(notes, idOf(note)), {{u"message"_s, u"x"_s}}).status, 404);
    QCOMPARE(remove(u"/deals/"_s + deal), 404);
}

void DemoCrm::dealsStandInStepsOfTheirPipeline()
{
    QCOMPARE(
        post(u"/deals"_s, {{u"name"_s, u"Sale"_s}, {u"pipelineId"_s, 1480}, {u"stepId"_s, 14'811}}).status,
        404);
    const QString deal = newDeal();
    QCOMPARE(post(u"/deals/%1/change-pipeline"_s.arg(deal), {{u"stepId"_s, 14'811}}).status, 404);
    const DemoCalls::Got step = post(u"/pipelines/1480/steps"_s, {{u"name"_s, u"Lease"_s}});
    QCOMPARE(
        post(u"/deals/%1/change-pipeline"_s.arg(deal), {{u"stepId"_s, step.json[u"data"][u"id"]}}).status,
        200);
    QCOMPARE(get(u"/pipelines/1480"_s).json[u"data"][u"steps"].toArray().size(), 6);
    QCOMPARE(remove(u"/pipelines/1480/steps/"_s + idOf(step)), 204);
    QCOMPARE(get(u"/deals/"_s + deal).json[u"data"][u"stepId"].toInt(), 14'800);
    QCOMPARE(remove(u"/pipelines/1480/steps/"_s + idOf(step)), 404);
}

void DemoCrm::dealsKeepTheirHistory()
{
    const QString deal = newDeal();
    post(u"/deals/%1/change-pipeline"_s.arg(deal), {{u"stepId"_s, 14'802}});
    QCOMPARE(get(u"/deals/%1/history"_s.arg(deal) + allTime).json[u"data"].toArray().size(), 2);
    QVERIFY(get(u"/deals/%1/history?fromDate=2020-01-01&toDate=2020-02-01"_s.arg(deal))
                .json[u"data"]
                .toArray()
                .isEmpty());
    QCOMPARE(get(u"/deals/%1/history"_s.arg(deal)).status, 422);
}

void DemoCrm::attributesOfDealsAreThoseOfThePipeline()
{
    const DemoCalls::Got attribute =
        post(u"/pipelines/1480/attributes"_s, {{u"name"_s, u"Roast"_s}, {u"type"_s, 0}});
    const QString values = u"/deals/%1/attributes"_s.arg(newDeal());
    QCOMPARE(post(values, {{u"attributeId"_s, 2103}, {u"value"_s, u"40"_s}}).status, 404);
    QCOMPARE(
        post(values, {{u"attributeId"_s, attribute.json[u"data"][u"id"]}, {u"value"_s, u"dark"_s}}).status,
        200);
    QCOMPARE(put(u"%1/%2"_s.arg(values, idOf(attribute)), {{u"value"_s, u"light"_s}}).status, 200);
    QCOMPARE(get(values).json[u"data"].toArray().size(), 1);
    QCOMPARE(get(values).json[u"data"][0][u"value"][u"value"].toString(), u"light"_s);
    QCOMPARE(remove(u"%1/%2"_s.arg(values, idOf(attribute))), 204);
    QVERIFY(get(values).json[u"data"].toArray().isEmpty());
}

void DemoCrm::contactsAreCreatedWithTheirParts()
{
    const DemoCalls::Got made = post(u"/contacts"_s,
                                     {{u"responsibleId"_s, 301},
                                      {u"firstName"_s, u"Nadia"_s},
                                      {u"emails"_s, QJsonArray {u"nadia@example.com"_s}},
                                      {u"phones"_s, QJsonArray {u"380670000099"_s}},
                                      {u"tags"_s, QJsonArray {71}}});
    const QString one = u"/contacts/"_s + idOf(made);
    QCOMPARE(get(one).json[u"data"][u"tags"][0][u"name"].toString(), u"Hotel"_s);
    QVERIFY(get(one).json[u"data"][u"emails"][0][u"isMain"].toBool());
    const DemoCalls::Got phone = post(one + u"/phones"_s, {{u"phone"_s, u"380670000100"_s}});
    QCOMPARE(put(one + u"/phones/"_s + idOf(phone), {{u"phone"_s, u"380670000101"_s}}).status, 200);
    QCOMPARE(get(one).json[u"data"][u"phones"][1][u"phone"].toString(), u"380670000101"_s);
    QCOMPARE(remove(one + u"/phones/"_s + idOf(phone)), 204);
    QCOMPARE(get(one).json[u"data"][u"phones"].toArray().size(), 1);
    const DemoCalls::Got comment = post(one + u"/comments"_s, {{u"message"_s, u"Likes filter"_s}});
    QCOMPARE(get(one).json[u"data"][u"comments"][0][u"text"].toString(), u"Likes filter"_s);
    QCOMPARE(remove(one), 204);
    QCOMPARE(remove(one + u"/comments/"_s + idOf(comment)), 404);
}

void DemoCrm::contactsAreFoundByEachFilter()
{
    const QString contact = newContact(u"Zdenka"_s);
    post(u"/contacts/%1/emails"_s.arg(contact),
         {{u"emails"_s, QJsonArray {QJsonObject {{u"email"_s, u"zdenka@example.com"_s}}}}});
    const auto found = [&](const QString &path, const QJsonObject &body) {
        return post(path, body).json[u"data"][u"total"].toInt(-1);
    };
    QCOMPARE(found(u"/contacts/get-list"_s, {{u"firstName"_s, u"zden"_s}}), 1);
    QCOMPARE(found(u"/contacts/get-list"_s, {{u"ids"_s, QJsonArray {contact.toLongLong()}}}), 1);
    QCOMPARE(found(u"/contacts/get-list"_s, {{u"email"_s, u"zdenka@"_s}}), 1);
    QCOMPARE(found(u"/contacts/get-list"_s, {{u"to"_s, u"2001-01-01"_s}}), 0);
    QCOMPARE(
        found(u"/contacts/get-list-by-email"_s, {{u"email"_s, u"zdenka@"_s}, {u"isEmailFullSearch"_s, true}}),
        0);
    QCOMPARE(found(u"/contacts/get-list-by-email"_s,
                   {{u"email"_s, u"zdenka@example.com"_s}, {u"isEmailFullSearch"_s, true}}),
             1);
}

void DemoCrm::tagsCountTheirContacts()
{
    const DemoCalls::Got tag = post(u"/contact-tags"_s, {{u"name"_s, u"Regular"_s}});
    const QString contact = newContact();
    const QString relation = u"/contact-tags/%1/contact/%2"_s.arg(idOf(tag), contact);
    QCOMPARE(post(relation).status, 201);
    QCOMPARE(get(u"/contact-tags?search=regul"_s).json[u"data"][0][u"contactCount"].toInt(), 1);
    QCOMPARE(post(u"/contacts/get-list"_s, {{u"tagIds"_s, QJsonArray {tag.json[u"data"][u"id"]}}})
                 .json[u"data"][u"total"]
                 .toInt(),
             1);
    QCOMPARE(remove(relation), 204);
    QCOMPARE(remove(relation), 404);
    QCOMPARE(get(u"/contact-tags?search=regul"_s).json[u"data"][0][u"contactCount"].toInt(-1), 0);
}

void DemoCrm::deletedContactsLeaveTheirDeals()
{
    const QString deal = newDeal();
    const QString contact = newContact();
    QCOMPARE(post(u"/deals/%1/contacts/%2"_s.arg(deal, contact)).status, 201);
    QCOMPARE(get(u"/contacts/%1/deals"_s.arg(contact)).json[u"data"][0][u"id"].toInteger(),
             deal.toLongLong());
    QCOMPARE(get(u"/contacts/"_s + contact).json[u"data"][u"dealsQty"].toInt(), 1);
    QCOMPARE(get(u"/deals/%1/contacts"_s.arg(deal)).json[u"data"].toArray().size(), 1);
    QCOMPARE(remove(u"/contacts/"_s + contact), 204);
    QVERIFY(get(u"/deals/%1/contacts"_s.arg(deal)).json[u"data"].toArray().isEmpty());
}

void DemoCrm::companiesKeepTheirPeople()
{
    const QString company =
        u"/companies/"_s + idOf(post(u"/companies"_s, {{u"companyName"_s, u"Kavarna"_s}}));
    const QString contact = newContact();
    const QString relation = u"/contacts/%1/relation/%2"_s.arg(contact, company.section(u'/', -1));
    QCOMPARE(post(relation).status, 200);
    QCOMPARE(get(company).json[u"data"][u"contacts"][0][u"id"].toInteger(), contact.toLongLong());
    QCOMPARE(remove(relation), 200);
    QVERIFY(get(company).json[u"data"][u"contacts"].toArray().isEmpty());
    const QJsonObject mail {
        {u"data"_s, QJsonObject {{u"email"_s, u"kavarna@example.com"_s}, {u"isMain"_s, true}}}};
    const DemoCalls::Got email = post(company + u"/emails"_s, mail);
    QCOMPARE(get(company + u"/emails"_s).json[u"metadata"][u"total"].toInt(), 1);
    QCOMPARE(get(company + u"/emails"_s).json[u"data"][0][u"email"].toString(), u"kavarna@example.com"_s);
    QCOMPARE(remove(company + u"/emails/"_s + idOf(email)), 204);
    QCOMPARE(get(company + u"/history"_s).json[u"data"].toArray().size(), 1);
    QCOMPARE(remove(company), 204);
    QCOMPARE(get(company + u"/emails"_s).status, 404);
}

void DemoCrm::tasksKeepChecklistsAndConnections()
{
    const QString task = u"/tasks/"_s + newTask();
    const QJsonValue checklist = get(task + u"/checklists"_s).json[u"data"][0];
    QVERIFY(!checklist[u"isDone"].toBool());
    const QString items = u"/checklists/%1/items"_s.arg(checklist[u"id"].toInteger());
    QCOMPARE(
        put(u"%1/%2"_s.arg(items).arg(checklist[u"items"][0][u"id"].toInteger()), {{u"isDone"_s, 1}}).status,
        200);
    QVERIFY(get(task + u"/checklists"_s).json[u"data"][0][u"isDone"].toBool());
    QCOMPARE(post(items, {{u"name"_s, u"Label"_s}}).status, 201);
    QVERIFY(!get(task + u"/checklists"_s).json[u"data"][0][u"isDone"].toBool());
    const QString deal = newDeal();
    const QJsonObject links {{u"dealIds"_s, QJsonArray {deal.toLongLong()}}};
    QCOMPARE(post(task + u"/entity-attach"_s, {{u"connections"_s, links}})
                 .json[u"data"][u"deals"][0][u"id"]
                 .toInteger(),
             deal.toLongLong());
    QCOMPARE(get(u"/deals/"_s + deal).status, 200);
    QCOMPARE(remove(u"/task-deals/%1/deal/%2"_s.arg(task.section(u'/', -1), deal)), 204);
    QCOMPARE(remove(u"/task-deals/%1/deal/%2"_s.arg(task.section(u'/', -1), deal)), 404);
    QCOMPARE(remove(task), 204);
    QCOMPARE(post(items, {{u"name"_s, u"Tape"_s}}).status, 404);
}

void DemoCrm::nothingWasMadeInTheFuture()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonArray tasks = post(u"/tasks/list"_s, {}).json[u"data"].toArray();
    QVERIFY(tasks.size() > 8);
    for (const QJsonValue task : tasks) {
        const QString made = task[u"createdAt"].toString();
        QVERIFY2(QDateTime::fromString(made, Qt::ISODate) <= now, qPrintable(made));
    }
}

void DemoCrm::tasksMoveOnTheirBoard()
{
    const QString task = u"/tasks/"_s + newTask();
    QCOMPARE(get(task).json[u"data"][u"stepId"].toInt(), 1200);
    const DemoCalls::Got moved =
        post(task + u"/steps/1200/order"_s, {{u"order"_s, 1}, {u"newStepId"_s, 1202}});
    QVERIFY2(moved.status == 200, moved.body.constData());
    QCOMPARE(get(task).json[u"data"][u"stepId"].toInt(), 1202);
    QCOMPARE(get(task + u"/history"_s + allTime).json[u"data"].toArray().size(), 2);
    QCOMPARE(post(task + u"/steps/1210/order"_s, {{u"order"_s, 1}}).status, 404);
    const QString below = u"/tasks/"_s + newTask();
    QCOMPARE(post(below + u"/parent"_s, {{u"parentId"_s, task.section(u'/', -1).toLongLong()}}).status, 200);
    QCOMPARE(get(task).json[u"data"][u"subTasks"].toArray().size(), 1);
    QCOMPARE(remove(task), 204);
    QCOMPARE(get(below).json[u"data"][u"parentId"].toInt(-1), 0);
}

void DemoCrm::paymentsAreApprovedAndCancelled()
{
    const QString deal = newDeal();
    const QJsonValue made =
        post(u"/payments"_s, {{u"dealId"_s, deal.toLongLong()}, {u"price"_s, 40}, {u"currency"_s, u"EUR"_s}})
            .json;
    const auto status = [&] { return get(u"/payments/deals/"_s + deal).json[u"data"][0][u"status"].toInt(); };
    const int before = status();
    QCOMPARE(post(u"/payments/%1/approve"_s.arg(made[u"id"].toInteger())).status, 200);
    const int approved = status();
    QVERIFY(approved != before);
    QCOMPARE(post(u"/payments/%1/cancel"_s.arg(made[u"id"].toInteger())).status, 200);
    QVERIFY(status() != approved);
}

void DemoCrm::productsAreSoldInDeals()
{
    const QString deal = newDeal();
    QCOMPARE(post(u"/products/deals"_s,
                  {{u"dealId"_s, deal.toLongLong()},
                   {u"productId"_s, 640},
                   {u"productPriceValue"_s, 12},
                   {u"quantity"_s, 3}})
                 .status,
             200);
    const auto sold = [&] { return get(u"/products/deals/"_s + deal).json[u"data"]; };
    QCOMPARE(sold()[u"totalAmount"].toInt(), 36);
    const qint64 head = sold()[u"items"][0][u"id"].toInteger();
    QCOMPARE(put(u"/products/deals/%1"_s.arg(head), {{u"quantity"_s, 5}}).status, 200);
    QCOMPARE(sold()[u"totalAmount"].toInt(), 60);
    QCOMPARE(remove(u"/products/categories/32/640/deals/%1"_s.arg(head)), 200);
    QVERIFY(sold()[u"items"].toArray().isEmpty());
    QCOMPARE(remove(u"/products/640"_s), 204);
    QCOMPARE(get(u"/products/640"_s).status, 404);
}

void DemoCrm::categoriesMakeATree()
{
    const DemoCalls::Got made =
        post(u"/products/categories"_s, {{u"name"_s, u"Cups"_s}, {u"parentId"_s, 33}});
    const auto tree = [&] { return get(u"/products/categories"_s).json[u"data"][0][u"tree"]; };
    QCOMPARE(tree()[1][u"children"][0][u"name"].toString(), u"Cups"_s);
    QCOMPARE(put(u"/products/categories/33"_s, {{u"parentId"_s, made.json[u"data"][u"id"]}}).status, 404);
    QCOMPARE(remove(u"/products/categories/33"_s), 204);
    QCOMPARE(tree()[1][u"name"].toString(), u"Cups"_s);
}

void DemoCrm::callsAreAttachedToDeals()
{
    const QString deal = newDeal();
    QVERIFY(post(u"/deals/%1/get-calls"_s.arg(deal)).json[u"data"].toArray().isEmpty());
    QCOMPARE(post(u"/deals/%1/attach-call"_s.arg(deal), {{u"callId"_s, 8824}}).status, 200);
    QCOMPARE(post(u"/deals/%1/get-calls"_s.arg(deal)).json[u"data"][0][u"calls"][0][u"id"].toInt(), 8824);
    QCOMPARE(post(u"/deals/%1/attach-call"_s.arg(deal), {{u"callId"_s, 1}}).status, 404);
}

void DemoCrm::filesAreUploadedAndAttached()
{
    const QByteArray form =
        "--x\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.pdf\"\r\n\r\nA\r\n--x--\r\n";
    const DemoCalls::Got sent =
        m_demo->call("POST", crm + u"/files/upload"_s, form, "multipart/form-data; boundary=x");
    QCOMPARE(sent.status, 201);
    const QJsonValue link = sent.json[u"data"][0][u"link"];
    QVERIFY(link.toString().endsWith(u"/a.pdf"_s));
    QCOMPARE(
        m_demo->call("POST", crm + u"/files/upload"_s, "--x--\r\n", "multipart/form-data; boundary=x").status,
        422);
    const QString deal = newDeal();
    const DemoCalls::Got made =
        post(u"/attachments"_s,
             {{u"link"_s, link}, {u"entityId"_s, deal.toLongLong()}, {u"entityType"_s, u"deal"_s}});
    QCOMPARE(post(u"/deals/get-list"_s, {{u"name"_s, u"Office beans"_s}})
                 .json[u"data"][0][u"attachments"][0][u"link"],
             link);
    QCOMPARE(remove(u"/deals/"_s + deal), 204);
    QCOMPARE(remove(u"/attachments/"_s + idOf(made)), 404);
}

void DemoCrm::tabsAndManagersAreKept()
{
    const QJsonValue tab =
        post(u"/custom-tab"_s, {{u"name"_s, u"Shop"_s}, {u"entityType"_s, 0}, {u"entityId"_s, 0}}).json;
    QCOMPARE(get(u"/custom-tab"_s).json[u"contact"][1][u"name"].toString(), u"Shop"_s);
    const QString one = u"/custom-tab/%1"_s.arg(tab[u"id"].toInteger());
    QCOMPARE(post(one + u"/relation"_s, {{u"entityIds"_s, QJsonArray {2201}}}).status, 200);
    QCOMPARE(get(u"/custom-tab"_s).json[u"contact"][1][u"attributes"].toArray().size(), 1);
    QCOMPARE(remove(one), 204);
    QCOMPARE(
        post(u"/manager-settings"_s, {{u"sectionId"_s, 9}, {u"responsibleIds"_s, QJsonArray {302}}}).status,
        200);
    QCOMPARE(get(u"/manager-settings/9"_s).json[u"data"][0][u"responsibleId"].toInt(), 302);
}

void DemoCrm::unknownIdsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    const Contract contract;
    for (const Operation &operation : contract.operations(Scope::Crm)) {
        // Of those by section nothing is not known; any number may be one.
        if (operation.pathFields.empty() || operation.path.endsWith("{sectionId}"_L1))
            continue;
        QString path = operation.path;
        for (const Field &field : operation.pathFields)
            path.replace(u'{' + field.name + u'}', u"999999"_s);
        if (operation.body && !operation.body->fields.empty() && operation.bodyRequired)
            continue;
        QTest::newRow(qPrintable(operation.id)) << operation.method << path;
    }
}

void DemoCrm::unknownIdsAreNotFound()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    const QString query =
        path.endsWith("/history"_L1) && !path.contains("/companies/"_L1) ? allTime : QString();
    const DemoCalls::Got got = m_demo->call(method, path + query);
    QCOMPARE(got.status, 404);
    QVERIFY(got.json[u"message"].toString().endsWith(u"not found"_s));
}

void DemoCrm::unknownReferencesAreNotFound()
{
    QCOMPARE(post(u"/deals"_s, {{u"name"_s, u"Sale"_s}, {u"pipelineId"_s, 7}, {u"stepId"_s, 14'800}}).status,
             404);
    QCOMPARE(post(u"/contacts/create"_s, {{u"responsibleId"_s, 7}}).status, 404);
    QCOMPARE(post(u"/contacts"_s, {{u"responsibleId"_s, 301}, {u"tags"_s, QJsonArray {7}}}).status, 404);
    QCOMPARE(post(u"/tasks"_s, {{u"name"_s, u"Call"_s}, {u"boardId"_s, 7}}).status, 404);
    QCOMPARE(post(u"/products"_s, {{u"name"_s, u"Cup"_s}, {u"categoryId"_s, 7}}).status, 404);
    QCOMPARE(post(u"/payments"_s, {{u"dealId"_s, 7}, {u"price"_s, 10}, {u"currency"_s, u"EUR"_s}}).status,
             404);
}

void DemoCrm::malformedBodiesAreRefused()
{
    QCOMPARE(post(u"/deals"_s, {{u"name"_s, u"Sale"_s}, {u"pipelineId"_s, 1480}}).status, 422);
    QCOMPARE(
        post(u"/deals"_s, {{u"name"_s, u"Sale"_s}, {u"pipelineId"_s, u"x"_s}, {u"stepId"_s, 14'800}}).status,
        422);
    QCOMPARE(post(u"/contact-tags"_s, {{u"name"_s, u"A"_s}, {u"colour"_s, u"red"_s}}).status, 422);
    QCOMPARE(get(u"/deals/first"_s).status, 422);
}

QTEST_GUILESS_MAIN(DemoCrm)

#include "democrm.moc"
